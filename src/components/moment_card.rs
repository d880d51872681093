use maud::{Markup, html};

use super::{
    entry_facts::entry_facts, entry_when::entry_when, heading::heading, link_list::link_list,
};
use crate::{
    site::Site,
    trip::{Day, Entry},
};

/// A session that one had to be at, or a moment between talks.
pub(super) fn moment_card(site: Site, entry: &Entry, day: Option<&Day>, level: u8) -> Markup {
    html! {
        (entry_when(entry, day))
        (heading(level, &entry.title))
        (entry_facts(site, entry))
        @for prose in [&entry.about, &entry.opinion, &entry.since].into_iter().flatten() { (prose) }
        (link_list(&entry.links, entry.length))
    }
}
