use leptos::prelude::*;

use crate::{context::Context, marks::Tick};

/// A tick of the visitor's, by the talk's number: watched or not, saved for later or not. A change
/// is heard by the visitor (`visitor/fields.rs`), which knows it by its talk and its mark.
#[component]
pub(super) fn MarkToggle(
    number: usize,
    id: &'static str,
    title: String,
    tick: Tick,
) -> impl IntoView {
    let ticked = Context::get().visitor.tick(number, tick);
    let label = match tick {
        Tick::Watched => "Watched",
        Tick::Saved => "Saved for later",
    };
    view! {
        <label class="mark-toggle">
            <input
                type="checkbox"
                data-talk=id
                data-mark=tick.name()
                prop:checked=move || ticked.get()
            />
            <span>{label}</span>
            <span class="visually-hidden">{format!(": {title}")}</span>
        </label>
    }
}
