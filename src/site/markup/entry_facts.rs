use maud::{Markup, html};
use recap_trip::{Entry, Kind, Known, NEXT_MORNING, Speaker, Trip, TripTime};
use url::form_urlencoded::Serializer;

use crate::{
    Site,
    languages::{isolated, own, theirs},
    route::Route,
};

/// Speakers with their affiliations, of a talk those of whom its closed card does not say all; place, event, track, and
/// what was inferred and why.
pub(super) fn entry_facts(site: Site<'_>, entry: &Entry) -> Markup {
    let trip = site.trip;
    let place = entry.place.as_deref().and_then(|id| trip.place(id));
    let names = [place.map(|place| &place.name), entry.room.as_ref()];
    let names: Vec<&String> = names.into_iter().flatten().collect();
    let at = (!names.is_empty()).then(|| joined(trip, &names));
    let event = entry.event.as_deref().and_then(|id| trip.event(id));
    let is_talk = entry.kind == Kind::Talk;
    let speakers = entry.speakers.iter().filter(|it| !is_talk || it.note.is_some());
    let speakers: Vec<Markup> = speakers.map(|it| speaker(trip, it, !is_talk)).collect();
    let inferred = inferences(trip, entry);
    html! {
        dl.entry-facts {
            (fact(trip, "With", &speakers))
            (fact(trip, "At", at.as_slice()))
            @if let Some(event) = event { (fact(trip, "Event", &[isolated(trip, &event.short_title)])) }
            @if let Some(track) = &entry.track { (fact(trip, "Track", &[isolated(trip, track)])) }
            (fact(trip, "Topics", topics(site, entry).as_slice()))
            (fact(trip, "Inferred", &inferred))
        }
    }
}

/// A row, if there is something to say.
pub(super) fn fact(trip: &Trip, name: &str, values: &[Markup]) -> Markup {
    html! {
        @if !values.is_empty() {
            div { dt { (own(trip, name)) } @for value in values { dd { (value) } } }
        }
    }
}

/// Texts of the trip's in a line.
pub(super) fn joined(trip: &Trip, texts: &[&String]) -> Markup {
    html! {
        @for (number, text) in texts.iter().enumerate() {
            @if number > 0 { ", " }
            (isolated(trip, text))
        }
    }
}

/// What it is about, in one line, each topic a link to all that is about it, where that can be found.
pub(super) fn topics(site: Site<'_>, entry: &Entry) -> Option<Markup> {
    let href = |topic: &str| {
        let query = Serializer::new(String::new()).append_pair("topic", topic).finish();
        format!("{}?{query}", Route::Find.href(site.base))
    };
    (!entry.topics.is_empty()).then(|| {
        html! {
            @for (number, topic) in entry.topics.iter().enumerate() {
                @if number > 0 { ", " }
                @let words = isolated(site.trip, topic);
                @if site.is_keepsake() { (words) } @else { a href=(href(topic)) { (words) } }
            }
        }
    })
}

/// Who spoke, for whom where that is asked for, and with which part in it.
pub(super) fn speaker(trip: &Trip, speaker: &Speaker, with_affiliation: bool) -> Markup {
    let affiliation = speaker.affiliation.as_ref().filter(|_| with_affiliation);
    html! {
        span translate="no" { (isolated(trip, &speaker.name)) }
        @for detail in [affiliation, speaker.note.as_ref()].into_iter().flatten() { ", " (isolated(trip, detail)) }
    }
}

/// What was inferred, and why.
pub(super) fn inferences(trip: &Trip, entry: &Entry) -> Vec<Markup> {
    let day =
        entry.day_because.as_ref().map(|why| own(trip, html! { "The day: " (theirs(trip, why)) }));
    let time = |name: &str, time: &Option<Known<TripTime>>| {
        let Known { value, because } = time.as_ref()?;
        let next = if value.next_morning { [" ", NEXT_MORNING] } else { [""; 2] };
        let why = because.as_ref()?;
        let words = html! { (name) " " (value.clock()) @for part in next { (part) } ": " (theirs(trip, why)) };
        Some(own(trip, words))
    };
    let times = [time("Start", &entry.start), time("End", &entry.end)];
    day.into_iter().chain(times.into_iter().flatten()).collect()
}
