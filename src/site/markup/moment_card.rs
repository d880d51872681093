use maud::{Markup, PreEscaped, html};
use recap_trip::{Attendance, Day, Entry};

use super::{
    attendance::attendance,
    entry_facts::entry_facts,
    entry_when::entry_when,
    link_list::link_list,
    photographs::{Fetched, photographs},
    picture::picture,
    prose::prose,
    watch_bar::watch_bar,
};
use crate::Site;

/// A session that one had to be at, or a moment between talks. What stands before its heading, and after
/// that: see [`card`](recap_app::outline::card), which begins the element that ends here.
pub(super) fn moment_card(site: Site<'_>, entry: &Entry, day: Option<&Day>) -> [Markup; 2] {
    let before = html! {
        (picture(entry.picture.as_ref()))
        (entry_when(site, entry, day))
    };
    let after = html! {
        // That the traveller was there goes without saying.
        @if !matches!(entry.attendance, Some(Attendance::Saw | Attendance::TookPart) | None) {
            p.talk-glance { (attendance(site, entry)) }
        }
        (entry_facts(site, entry))
        @for said in [&entry.about, &entry.opinion, &entry.since].into_iter().flatten() { (prose(site, said)) }
        (photographs(site, &entry.photographs, Fetched::Lazily))
        (watch_bar(site, &entry.links, entry.minutes()))
        (link_list(site, &entry.links))
        (PreEscaped("</div>"))
    };
    [before, after]
}
