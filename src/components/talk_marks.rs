use leptos::prelude::*;

use super::{mark_toggle::MarkToggle, talk_note::TalkNote};
use crate::{context::Context, marks::Tick};

/// What the visitor can mark on a talk, by its number.
#[component]
pub(super) fn TalkMarks(number: usize) -> impl IntoView {
    let talk = Context::get().outline.talks.get(number);
    talk.map(|talk| {
        view! {
            <div class="talk-marks">
                <MarkToggle number talk tick=Tick::Watched />
                <MarkToggle number talk tick=Tick::Saved />
                <TalkNote number talk />
            </div>
        }
    })
}
