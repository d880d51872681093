use maud::{Markup, html};
use recap_trip::{Day, Entry, Known, NEXT_MORNING, Trip, TripTime};

use crate::{
    Site,
    languages::{Own, own},
};

/// The time of an entry where known, with a word where it is of the next morning. One that was inferred is about
/// that; the reason stands with the facts.
pub(super) fn entry_when(site: Site<'_>, entry: &Entry, day: Option<&Day>) -> Markup {
    html! {
        @if let Some(start) = &entry.start {
            span.entry-when {
                (about(site.trip, start))
                (clock(start.value, day))
                @if let Some(end) = &entry.end {
                    "–" (about(site.trip, end))
                    (clock(end.value, day))
                }
                @if entry.is_next_morning() { " " (own(site.trip, NEXT_MORNING)) }
            }
        }
    }
}

fn about(trip: &Trip, time: &Known<TripTime>) -> Markup {
    let Own { lang, dir } = Own::of(trip);
    html! { @if time.because.is_some() { abbr title="inferred" lang=[lang] dir=[dir] { "c." } "\u{a0}" } }
}

/// A time as machines read it, too: its words, which are of the day; with the date where that is the next one.
fn clock(time: TripTime, day: Option<&Day>) -> Markup {
    let day = day.filter(|_| time.next_morning);
    let date = day.map(|day| time.on(day.date).strftime("%Y-%m-%dT%H:%M").to_string());
    html! { time datetime=[date] { (time.clock()) } }
}
