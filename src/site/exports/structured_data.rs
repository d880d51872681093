//! What a page is about, for search engines: JSON-LD in the words of schema.org.
//!
//! The page of the whole trip is an article about an event, the trip; pages of days and talks speak of the events alone.
//!
//! Nothing but facts. A time that was inferred is left out; so are all dates of a talk whose day was
//! inferred, since no word of schema.org says “perhaps”. A page of a day therefore speaks of the
//! conferences of the day, whose dates are known, and of their talks.

mod node;
mod talk;

use recap_trip::{Date, Day, Event, Trip};
use serde_json::{Value, json};

use crate::{Site, exports::revisions, route::Route};

use node::{Node, dates, images, location, script};

/// Writes what a page is about. It can stand in a `script` element as it is. `None` for a page that
/// is about nothing that took place. `preview` is the address of the picture that stands for the page, where it has one.
pub fn write(trip: &Trip, base: &str, route: &Route, preview: Option<&str>) -> Option<String> {
    let site = Site { trip, base };
    let nodes = match route {
        Route::Trip => vec![article(site, preview)],
        Route::Day(date) => day(site, *date),
        Route::Talk(id) => {
            let found = trip.talk(id);
            found.map(|(talk, day)| talk::whole(site, talk, day)).into_iter().collect()
        }
        Route::Find | Route::NotFound => Vec::new(),
    };
    (!nodes.is_empty()).then(|| script(nodes))
}

/// The recap: whose it is, and what it is about. A date is said of it where the account that it was made from has one; a
/// trip's last day is none on which anything was published.
fn article(site: Site<'_>, preview: Option<&str>) -> Value {
    let trip = site.trip;
    let published = trip.source.as_ref().map(|source| source.date);
    let modified = published.and_then(|_| revisions::updated(trip));
    let photographs = images(site, &trip.photographs);
    let author = Node::new("Person", &trip.traveller.name).with("url", json!(trip.traveller.url));
    Node::headed("BlogPosting", &trip.title)
        .with("description", json!(trip.summary))
        .with("url", json!(site.address(&Route::Trip)))
        .with("inLanguage", json!(trip.language))
        .with("author", author.into_value())
        .with("datePublished", json!(published.map(|date| date.to_string())))
        .with("dateModified", json!(modified.map(|date| date.to_string())))
        .with("image", preview.map_or(photographs, |preview| json!(preview)))
        .with("about", whole_trip(site))
        .into_value()
}

/// The conferences and, where the page shows them, their talks.
fn whole_trip(site: Site<'_>) -> Value {
    let trip = site.trip;
    let shown = || trip.talks().filter(|(_, day)| day.is_none() || trip.fits_one_page());
    let (first, last) = (trip.days.first().map(|day| day.date), trip.days.last().map(last_date));
    let conferences = trip.events.iter().map(|event| {
        let talks = shown().filter(|(talk, _)| talk.event.as_ref() == Some(&event.id));
        conference(site, event, talks.map(|(entry, day)| talk::brief(site, entry, day)).collect())
    });
    let others = shown().filter(|(talk, _)| talk.event.is_none());
    let others = others.map(|(entry, day)| talk::brief(site, entry, day));
    Node::event(&trip.title)
        .with("image", images(site, &trip.photographs))
        .with("location", places(trip))
        .with("startDate", json!(first.map(|date| date.to_string())))
        .with("endDate", json!(last.map(|date| date.to_string())))
        .with("subEvent", conferences.chain(others).collect())
        .into_value()
}

/// Where the trip went: the places of its conferences, else those of its days.
fn places(trip: &Trip) -> Value {
    let of_events: Vec<&String> = trip.events.iter().filter_map(|it| it.place.as_ref()).collect();
    let of_days = || trip.days.iter().flat_map(|day| &day.places).collect();
    let named = if of_events.is_empty() { of_days() } else { of_events };
    let places = trip.places.iter().filter(|place| named.contains(&&place.id));
    places.map(|place| location(Some(place.name.clone()), Some(place))).collect()
}

/// The date that a day ended on, or its night.
fn last_date(day: &Day) -> Date {
    let entries = day.entries.iter().filter(|entry| entry.day_because.is_none());
    let times = entries.flat_map(|entry| [&entry.start, &entry.end]).flatten();
    let facts = times.filter(|time| time.because.is_none());
    facts.map(|time| time.value.on(day.date).date()).fold(day.date, Date::max)
}

/// The conferences of a day with its talks, and the talks that belong to none.
fn day(site: Site<'_>, date: Date) -> Vec<Value> {
    let day = site.trip.day(date);
    let talks = |event: Option<&String>| -> Vec<Value> {
        let talks = day.into_iter().flat_map(Day::talks);
        let talks = talks.filter(|talk| talk.event.as_ref() == event);
        talks.map(|talk| talk::brief(site, talk, day)).collect()
    };
    let events = site.trip.events_on(date);
    events.map(|event| conference(site, event, talks(Some(&event.id)))).chain(talks(None)).collect()
}

fn conference(site: Site<'_>, event: &Event, talks: Vec<Value>) -> Value {
    let times = [(event.first_day, event.start), (event.last_day, event.end)];
    let [start, end] = times.map(|(date, time)| dates(site, date, time));
    let place = event.place.as_deref().and_then(|id| site.trip.place(id));
    Node::event(&event.title)
        .with("startDate", json!(start))
        .with("endDate", json!(end))
        .with("location", location(place.map(|place| place.name.clone()), place))
        .with("subEvent", Value::Array(talks))
        .into_value()
}
