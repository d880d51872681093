use leptos::prelude::*;

use crate::{context::Context, trip::Entry};

/// The visitor's tick: watched or not.
#[component]
pub fn WatchToggle(talk: &'static Entry) -> impl IntoView {
    let visitor = Context::get().visitor;
    let watched = visitor.watched(talk);
    let tick = move |event| visitor.set_watched(talk, event_target_checked(&event));
    // Without `autocomplete`, Firefox fills boxes on reload with what they were.
    view! {
        <label class="watch-toggle">
            <input
                type="checkbox"
                autocomplete="off"
                data-talk=talk.id.as_str()
                prop:checked=move || watched.get()
                on:change=tick
            />
            <span>"Watched"</span>
            <span class="visually-hidden">": " {talk.title.as_str()}</span>
        </label>
    }
}
