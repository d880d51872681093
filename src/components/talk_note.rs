use leptos::prelude::*;

use crate::{context::Context, marks::NOTE_LIMIT};

/// The visitor's note on a talk, by its number. A change is heard as that of a tick is.
#[component]
pub(super) fn TalkNote(number: usize, id: &'static str, title: String) -> impl IntoView {
    let note = Context::get().visitor.note(number);
    // A placeholder tells style sheets whether there is a note.
    view! {
        <details class="talk-note">
            <summary>"Note"</summary>
            <textarea
                rows="3"
                maxlength=NOTE_LIMIT
                placeholder="Only in this browser, until you share it"
                aria-label=format!("Your note on {title}")
                data-talk=id
                data-mark="note"
                prop:value=move || note.get()
            ></textarea>
        </details>
    }
}
