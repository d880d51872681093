use leptos::prelude::*;

use super::entry_card::EntryCard;
use crate::trip::{Day, Entry};

/// Entries in order, with headings of the given level.
#[component]
pub fn EntryList(
    entries: &'static [Entry],
    #[prop(optional)] day: Option<&'static Day>,
    level: u8,
) -> impl IntoView {
    let cards = entries.iter().map(|entry| view! { <li><EntryCard entry day level /></li> });
    view! { <ol class="entry-list">{cards.collect_view()}</ol> }
}
