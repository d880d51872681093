//! Where conferences and places are described: each once, so that nothing that was written of them is
//! left out, and nothing is said twice.

use recap_trip::{Date, Day, Entry, Event, Place, Trip};

/// Returns the day that describes a conference: the first one of the trip that falls into it.
pub(super) fn day_of(trip: &Trip, event: &Event) -> Option<Date> {
    trip.days.iter().map(|day| day.date).find(|date| event.is_on(*date))
}

/// Iterates over the conferences that no day of the trip falls into.
pub(super) fn events_of_no_day(trip: &Trip) -> impl Iterator<Item = &Event> {
    trip.events.iter().filter(|event| day_of(trip, event).is_none())
}

/// Tells whether a conference is the one with which its place is described, so that a page says that once: the first
/// one there that the page describes. A page is that of a day, or of the whole trip.
pub(super) fn tells_of_place(trip: &Trip, event: &Event, page: Option<Date>) -> bool {
    let of_days = trip.days.iter().flat_map(|day| described_on(trip, day));
    let of_page = |event: &&Event| page.is_none_or(|date| day_of(trip, event) == Some(date));
    let mut there = events_of_no_day(trip).chain(of_days).filter(of_page);
    there.find(|other| other.place == event.place).is_some_and(|first| first.id == event.id)
}

/// Iterates over the conferences that a day describes.
fn described_on<'a>(trip: &'a Trip, day: &Day) -> impl Iterator<Item = &'a Event> {
    let date = day.date;
    trip.events_on(date).filter(move |event| day_of(trip, event) == Some(date))
}

/// Lists a day's places, in its order, but for those that a conference says which the day describes; and behind
/// them those that only its entries name, if the day is to describe them. With each, whether the day is to describe it.
pub(super) fn places_of<'a>(trip: &'a Trip, day: &Day) -> Vec<(&'a Place, bool)> {
    let is_described = |place: &Place| {
        let first = trip.days.iter().find(|other| names(other, place));
        !is_of_event(trip, place) && first.is_some_and(|first| first.date == day.date)
    };
    let is_said = |id: &&String| described_on(trip, day).any(|it| it.place.as_ref() == Some(*id));
    let own = day.places.iter().filter(|id| !is_said(id)).filter_map(|id| trip.place(id));
    let own = own.map(|place| (place, is_described(place)));
    let others = trip.places.iter().filter(|place| !day.places.contains(&place.id));
    let others = others.filter(|place| has_details(place) && is_described(place));
    own.chain(others.map(|place| (place, true))).collect()
}

/// Lists the places that neither a conference nor a day describes: those with more than the name that
/// an entry gives, and those that nothing refers to.
pub(super) fn places_of_no_day(trip: &Trip) -> Vec<&Place> {
    let is_named = |place: &Place| trip.entries().any(|(entry, _)| is_at(entry, place));
    let is_told =
        |place: &Place| is_of_event(trip, place) || trip.days.iter().any(|day| names(day, place));
    let others = trip.places.iter().filter(|place| !is_told(place));
    others.filter(|place| has_details(place) || !is_named(place)).collect()
}

fn is_of_event(trip: &Trip, place: &Place) -> bool {
    trip.events.iter().any(|event| event.place.as_ref() == Some(&place.id))
}

fn names(day: &Day, place: &Place) -> bool {
    day.places.contains(&place.id) || day.entries.iter().any(|entry| is_at(entry, place))
}

fn is_at(entry: &Entry, place: &Place) -> bool {
    entry.place.as_ref() == Some(&place.id)
}

fn has_details(place: &Place) -> bool {
    place.address.is_some() || place.url.is_some() || place.note.is_some()
}
