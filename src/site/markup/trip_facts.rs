use maud::{Markup, html};
use recap_trip::{Trip, Voice, dates};

use crate::languages::{own, theirs};

/// What the whole is: a recap, whose, of when, of where.
pub(super) fn trip_facts(trip: &Trip) -> Markup {
    let name = theirs(trip, &trip.traveller.name);
    let whose = match trip.traveller.voice {
        Voice::First => html! { "A recap by " (name) },
        Voice::Third => html! { "A recap of the trip of " (name) },
    };
    let places = places(trip);
    html! {
        p.trip-facts {
            span { (own(trip, whose)) } " "
            @if let Some(when) = when(trip) { span { (own(trip, when)) } " " }
            @if !places.is_empty() { span { (theirs(trip, &places.join(", "))) } }
        }
    }
}

/// The days that it took: those that are told of, else those of the conferences.
fn when(trip: &Trip) -> Option<String> {
    let told = trip.days.iter().map(|day| (day.date, day.date));
    let held = trip.events.iter().map(|event| (event.first_day, event.last_day));
    let days: Vec<_> = if trip.days.is_empty() { held.collect() } else { told.collect() };
    let first = days.iter().map(|(first, _)| *first).min()?;
    let last = days.iter().map(|(_, last)| *last).max()?;
    Some(dates::span(first, last))
}

/// Where the conferences were.
fn places(trip: &Trip) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    let ids = trip.events.iter().filter_map(|event| event.place.as_deref());
    for place in ids.filter_map(|id| trip.place(id)) {
        if !names.contains(&place.name.as_str()) {
            names.push(&place.name);
        }
    }
    names
}
