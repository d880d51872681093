use leptos::prelude::*;

use super::{mark_toggle::MarkToggle, talk_note::TalkNote};
use crate::{context::Context, marks::Tick, outline::title_text};

/// What the visitor can mark on a talk, by its number and its id.
#[component]
pub(super) fn TalkMarks(number: usize, id: &'static str) -> impl IntoView {
    let title = Context::get().texts.get(title_text(number));
    view! {
        <div class="talk-marks">
            <MarkToggle number id title=title.clone() tick=Tick::Watched />
            <MarkToggle number id title=title.clone() tick=Tick::Saved />
            <TalkNote number id title />
        </div>
    }
}
