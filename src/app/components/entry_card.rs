use leptos::prelude::*;

use crate::{
    context::Context,
    outline::{Entry, card_text, place_entry},
};

/// An entry, by its number, its heading of the given level.
#[component]
pub(super) fn EntryCard(
    context: Context,
    number: usize,
    entry: &'static Entry,
    level: u8,
    open: bool,
) -> impl IntoView {
    let card = place_entry(&context.texts.get(card_text(number)), level, open);
    let class = if entry.talk.is_some() { "talk-card" } else { "moment-card" };
    view! { <article class=class id=entry.id.as_str() inner_html=card></article> }
}
