use maud::{Markup, html};
use recap_trip::{Day, Entry, dates};

use super::{
    entry_facts::{fact, inferences, joined, topics},
    entry_when::entry_when,
};
use crate::{
    Site,
    languages::{isolated, own},
};

/// When and where a talk was, and as what; who gave it stands above.
pub(super) fn talk_facts(site: Site<'_>, talk: &Entry, day: Option<&Day>) -> Markup {
    let trip = site.trip;
    let place = talk.place.as_deref().and_then(|id| trip.place(id)).map(|place| &place.name);
    let names: Vec<&String> = [place, talk.room.as_ref()].into_iter().flatten().collect();
    let at = (!names.is_empty()).then(|| joined(trip, &names));
    let event = talk.event.as_deref().and_then(|id| trip.event(id));
    let event = event.map(|event| isolated(trip, &event.title));
    let track = talk.track.as_ref().map(|track| isolated(trip, track));
    html! {
        dl.entry-facts {
            (fact(trip, "When", when(site, talk, day).as_slice()))
            (fact(trip, "At", at.as_slice()))
            (fact(trip, "Event", event.as_slice()))
            (fact(trip, "Track", track.as_slice()))
            (fact(trip, "Topics", topics(site, talk).as_slice()))
            (fact(trip, "Inferred", &inferences(trip, talk)))
        }
    }
}

/// The day, as far as it is known, and the time. Nothing where neither is.
fn when(site: Site<'_>, talk: &Entry, day: Option<&Day>) -> Option<Markup> {
    let trip = site.trip;
    let date = match day {
        Some(day) => Some(dates::long(day.date)),
        None => trip.has_undated().then(|| "Day unknown".to_owned()),
    };
    let is_timed = talk.start.is_some() || talk.is_inferred();
    (date.is_some() || is_timed).then(|| {
        html! {
            @if let Some(date) = &date { (own(trip, date)) }
            @if date.is_some() && is_timed { ", " }
            (entry_when(site, talk, day))
        }
    })
}
