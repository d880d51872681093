use leptos::prelude::*;

use crate::context::Context;

/// The visitor's tick, by the talk's number: watched or not.
#[component]
pub(super) fn WatchToggle(talk: usize) -> impl IntoView {
    let Context { outline, visitor, .. } = Context::get();
    let (id, title) = outline
        .talks
        .get(talk)
        .map(|talk| (talk.id.as_str(), talk.title.as_str()))
        .unwrap_or_default();
    let watched = visitor.watched(talk);
    let tick = move |event| visitor.set_watched(talk, event_target_checked(&event));
    view! {
        <label class="watch-toggle">
            <input
                type="checkbox"
                data-talk=id
                prop:checked=move || watched.get()
                on:change=tick
            />
            <span>"Watched"</span>
            <span class="visually-hidden">{format!(": {title}")}</span>
        </label>
    }
}
