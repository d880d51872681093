use leptos::prelude::*;

use crate::{
    context::Context,
    outline::{Entry, card, card_texts, title_text},
};

/// An entry, by its number, its heading of the given level. It is named by its title.
#[component]
pub(super) fn EntryCard(
    context: Context,
    number: usize,
    entry: &'static Entry,
    level: u8,
    open: bool,
) -> impl IntoView {
    let is_talk = entry.talk.is_some();
    let [before, heading, after] = card_texts(number).map(|text| context.texts.get(text));
    let card = card([&before, &heading, &after], is_talk, level, open);
    let class = if is_talk { "talk-card" } else { "moment-card" };
    let title = context.texts.get(title_text(number));
    view! { <article class=class id=entry.id.as_str() aria-label=title inner_html=card></article> }
}
