use maud::{Markup, html};
use recap_trip::{Day, Entry, dates::clock};

use crate::{Site, languages::own};

/// The time of an entry where known, marked where it or the day was inferred.
pub(super) fn entry_when(site: Site<'_>, entry: &Entry, day: Option<&Day>) -> Markup {
    let inferred = entry.is_inferred();
    html! {
        @if inferred || entry.start.is_some() {
            span.entry-when {
                @if let Some(start) = &entry.start {
                    time datetime={ @if let Some(day) = day { (day.date) "T" } (clock(start.value)) } { (clock(start.value)) }
                }
                @if let Some(end) = &entry.end {
                    "–" time { (clock(end.value)) }
                }
                @if inferred {
                    " " em.entry-when__inferred { (own(site.trip, "inferred")) }
                }
            }
        }
    }
}
