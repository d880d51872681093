use maud::{Markup, html};
use recap_trip::{Date, Event, NEXT_MORNING, TripTime, dates};

use super::{
    described, link_list::link_list, place_note::name_and_address, prose::prose,
    watch_bar::watch_bar,
};
use crate::{
    Site,
    languages::{isolated, own, theirs},
};

/// What a conference is and was like, on a day of it: on the page of that day alone, where that is told.
pub(super) fn event_note(site: Site<'_>, event: &Event, page: Option<Date>) -> Markup {
    let is_longer = event.last_day != event.first_day;
    let days = is_longer.then(|| {
        let [first, last] = [event.first_day, event.last_day].map(dates::day_and_month);
        format!("{first} to {last}")
    });
    note(site, event, days, page)
}

/// That a day belongs to a conference that another day describes.
pub(super) fn brief_event_note(site: Site<'_>, event: &Event) -> Markup {
    let words = html! { "Part of " (theirs(site.trip, &event.title)) };
    html! { p.event-note { (own(site.trip, words)) } }
}

/// What a conference is and was like that no day of the trip falls into.
pub(super) fn event_note_of_no_day(site: Site<'_>, event: &Event) -> Markup {
    note(site, event, Some(dates::span(event.first_day, event.last_day)), None)
}

/// Its name and its place in a line, the rest when opened.
fn note(site: Site<'_>, event: &Event, days: Option<String>, page: Option<Date>) -> Markup {
    let trip = site.trip;
    let place = event.place.as_deref().and_then(|id| trip.place(id));
    let line = html! {
        strong { (isolated(trip, &event.title)) }
        @if let Some(place) = place { ", " (isolated(trip, &place.name)) }
    };
    let facts = html! {
        @if let Some(days) = days { li { (own(trip, days)) } }
        @if let Some(hours) = hours(event) { li { (own(trip, hours)) } }
        @if let Some(place) = place {
            @if place.url.is_some() {
                li { (name_and_address(site, place)) }
            } @else if let Some(address) = &place.address {
                li { (isolated(trip, address)) }
            }
            @if let Some(note) = &place.note {
                @if described::tells_of_place(trip, event, page) { li { (isolated(trip, note)) } }
            }
        }
    };
    let rest = html! {
        @if !facts.0.is_empty() { ul.event-note__facts { (facts) } }
        @for said in [&event.about, &event.opinion].into_iter().flatten() { (prose(site, said)) }
        (watch_bar(site, &event.links, None))
        (link_list(site, &event.links))
    };
    html! {
        @if rest.0.is_empty() { p.event-note { (line) } } @else { details.event-note { summary { span { (line) } } (rest) } }
    }
}

/// When it opened and closed.
fn hours(event: &Event) -> Option<String> {
    let hours = match [event.start, event.end].map(|time| time.map(TripTime::clock)) {
        [Some(start), Some(end)] => format!("{start}–{end}"),
        [Some(start), None] => format!("from {start}"),
        [None, Some(end)] => format!("until {end}"),
        [None, None] => return None,
    };
    let is_told = TripTime::is_told(event.start, event.end);
    Some(if is_told { format!("{hours} {NEXT_MORNING}") } else { hours })
}
