use maud::{Markup, html};
use recap_trip::{Day, Entry, NEXT_MORNING, TripTime};

use crate::{Site, languages::own};

/// The time of an entry where known, with a word where it is of the next morning, and marked where it or the day was
/// inferred.
pub(super) fn entry_when(site: Site<'_>, entry: &Entry, day: Option<&Day>) -> Markup {
    let inferred = entry.is_inferred();
    html! {
        @if inferred || entry.start.is_some() {
            span.entry-when {
                @if let Some(start) = &entry.start {
                    time datetime=(datetime(start.value, day).unwrap_or_else(|| start.value.clock())) { (start.value.clock()) }
                }
                @if let Some(end) = &entry.end {
                    // Without a date, machines read the words.
                    "–" time datetime=[datetime(end.value, day).filter(|_| end.value.next_morning)] { (end.value.clock()) }
                }
                @if entry.is_next_morning() { " " (own(site.trip, NEXT_MORNING)) }
                @if inferred {
                    " " em.entry-when__inferred { (own(site.trip, "inferred")) }
                }
            }
        }
    }
}

/// Writes date and time for machines, of a day that is known.
fn datetime(time: TripTime, day: Option<&Day>) -> Option<String> {
    Some(time.on(day?.date).strftime("%Y-%m-%dT%H:%M").to_string())
}
