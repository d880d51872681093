use leptos::prelude::*;

use crate::{trip::Entry, visitor::Visitor};

/// The visitor's tick: watched or not.
#[component]
pub fn WatchToggle(talk: &'static Entry) -> impl IntoView {
    let visitor = expect_context::<Visitor>();
    let watched = visitor.watched(&talk.id);
    let tick = move |event| visitor.set_watched(&talk.id, event_target_checked(&event));
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
