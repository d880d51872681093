use leptos::prelude::*;
use maud::Markup;

use super::{entry_card::EntryCard, watch_progress::WatchProgress};
use crate::{
    trip::{Day, Entry},
    visitor::Scope,
};

/// What a section of a page shows. Pages are lists of these: one kind of section serves them all.
pub(crate) struct Section {
    /// Class of its element.
    pub(super) class: &'static str,
    /// Id of its heading.
    pub(super) heading_id: Option<String>,
    /// What it begins with: its heading first.
    pub(super) opening: Markup,
    /// Which of its talks are counted, and how many they are.
    pub(super) progress: Option<(Scope, usize)>,
    /// Its entries.
    pub(super) entries: &'static [Entry],
    /// The day of the entries.
    pub(super) day: Option<&'static Day>,
    /// The level of the entries' headings.
    pub(super) level: u8,
    /// Whether talks are open from the start.
    pub(super) open: bool,
    /// What it ends with.
    pub(super) closing: Markup,
}

impl Section {
    /// Makes a section that only has a beginning.
    pub(super) fn new(class: &'static str, opening: Markup) -> Self {
        Self {
            class,
            heading_id: None,
            opening,
            progress: None,
            entries: &[],
            day: None,
            level: 2,
            open: false,
            closing: Markup::default(),
        }
    }
}

/// A section of a page.
#[component]
pub(crate) fn PageSection(section: Section) -> impl IntoView {
    let Section { class, heading_id, opening, progress, entries, day, level, open, closing } = section;
    let progress = progress.map(|(scope, total)| view! { <WatchProgress scope total /> });
    let cards = entries.iter().map(|entry| view! { <li><EntryCard entry day level open /></li> });
    view! {
        <section class=class aria-labelledby=heading_id>
            <header inner_html=opening.into_string()></header>
            {progress}
            <ol class="entry-list">{cards.collect_view()}</ol>
            <footer inner_html=closing.into_string()></footer>
        </section>
    }
}
