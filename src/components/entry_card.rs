use leptos::prelude::*;

use super::talk_marks::TalkMarks;
use crate::{
    context::Context,
    outline::{Entry, card_text, place_entry},
};

/// An entry, by its number, its heading of the given level; a talk's can be marked.
#[component]
pub(super) fn EntryCard(
    number: usize,
    entry: &'static Entry,
    level: u8,
    open: bool,
) -> impl IntoView {
    let texts = Context::get().texts;
    let content = place_entry(&texts.get(card_text(number)), level, open);
    let class = if entry.talk.is_some() { "talk-card" } else { "moment-card" };
    let marks = entry.talk.as_ref().map(|_| view! { <TalkMarks number id=&entry.id /> });
    view! {
        <article class=class id=entry.id.as_str()>
            <div inner_html=content></div>
            {marks}
        </article>
    }
}
