use leptos::prelude::*;

use super::talk_marks::TalkMarks;
use crate::{
    context::Context,
    outline::{Entry, place_entry},
};

/// An entry, its heading of the given level; a talk's can be marked.
#[component]
pub(super) fn EntryCard(entry: &'static Entry, level: u8, open: bool) -> impl IntoView {
    let texts = Context::get().texts;
    let content = place_entry(&texts.get(entry.text), level, open);
    let class = if entry.talk.is_some() { "talk-card" } else { "moment-card" };
    let marks = entry.talk.map(|number| view! { <TalkMarks number /> });
    view! {
        <article class=class id=entry.id.as_str()>
            <div inner_html=content></div>
            {marks}
        </article>
    }
}
