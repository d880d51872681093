use maud::{Markup, html};
use recap_app::outline::LEVEL;
use recap_trip::{Day, Entry};

use super::{
    entry_facts::entry_facts, entry_when::entry_when, heading::heading, link_list::link_list,
    picture::picture, prose::prose,
};
use crate::Site;

/// A session that one had to be at, or a moment between talks.
pub(super) fn moment_card(site: Site<'_>, entry: &Entry, day: Option<&Day>) -> Markup {
    html! {
        (picture(entry.picture.as_ref()))
        (entry_when(entry, day))
        (heading(LEVEL, &entry.title))
        (entry_facts(site, entry))
        @for said in [&entry.about, &entry.opinion, &entry.since].into_iter().flatten() { (prose(said)) }
        (link_list(site, &entry.links, &entry.title, entry.length))
    }
}
