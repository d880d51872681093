//! The trip as JSON, for other programs: `docs/trip-json.md` says what every key means, and promises
//! what stays.
//!
//! Written out key by key rather than derived from the types of [`recap_trip`], which change
//! when the program does. What is not known has no key.

mod entry;

use recap_trip::{
    Day, Event, Html, Link, LinkKind, Photograph, Picture, Place, Trip, TripTime, Voice,
};
use serde_json::{Map, Value, json};

use crate::{Site, route::Route};

/// Name of the file, below the base path.
pub const FILE: &str = "trip.json";

/// The version of the form. It changes when a key goes away or means something else.
const FORMAT: u32 = 1;

/// Writes a trip.
pub fn write(trip: &Trip, base: &str) -> Value {
    let site = Site { trip, base };
    let traveller = object([
        ("name", json!(trip.traveller.name)),
        ("short_name", json!(trip.traveller.short_name)),
        ("url", json!(trip.traveller.url)),
        ("voice", json!((trip.traveller.voice == Voice::First).then_some("first"))),
    ]);
    let source = trip.source.as_ref().map(|source| {
        object([
            ("title", json!(source.title)),
            ("url", json!(source.url)),
            ("date", json!(source.date.to_string())),
            ("credit", prose(source.credit.as_ref())),
        ])
    });
    let day = |day: &Day| {
        object([
            ("date", json!(day.date.to_string())),
            ("title", json!(day.title)),
            ("page", json!(site.address(&Route::Day(day.date)))),
            ("picture", picture(day.picture.as_ref())),
            ("photographs", photographs(site, &day.photographs)),
            ("intro", prose(Some(&day.intro))),
            ("places", json!(day.places)),
            ("entries", entry::list(site, &day.entries)),
        ])
    };
    object([
        ("format", json!(FORMAT)),
        ("id", json!(trip.id)),
        ("language", json!(trip.language)),
        ("title", json!(trip.title)),
        ("short_title", json!(trip.short_title)),
        ("summary", json!(trip.summary)),
        ("page", json!(site.address(&Route::Trip))),
        ("picture", picture(trip.picture.as_ref())),
        ("photographs", photographs(site, &trip.photographs)),
        ("intro", prose(trip.intro.as_ref())),
        ("revised", json!(trip.revised.map(|date| date.to_string()))),
        ("traveller", traveller),
        ("source", json!(source)),
        ("zone", json!({ "iana": trip.zone.iana, "label": trip.zone.label })),
        ("events", trip.events.iter().map(event).collect()),
        ("places", trip.places.iter().map(place).collect()),
        ("before", entry::list(site, &trip.before)),
        ("days", trip.days.iter().map(day).collect()),
        ("undated", entry::list(site, &trip.undated)),
        ("after", entry::list(site, &trip.after)),
    ])
}

fn event(event: &Event) -> Value {
    object([
        ("id", json!(event.id)),
        ("title", json!(event.title)),
        ("short_title", json!(event.short_title)),
        ("first_day", json!(event.first_day.to_string())),
        ("last_day", json!(event.last_day.to_string())),
        ("start", json!(event.start.map(TripTime::clock))),
        ("start_next_morning", next_morning(event.start)),
        ("end", json!(event.end.map(TripTime::clock))),
        ("end_next_morning", next_morning(event.end)),
        ("place", json!(event.place)),
        ("about", prose(event.about.as_ref())),
        ("opinion", prose(event.opinion.as_ref())),
        ("links", links(&event.links)),
    ])
}

fn place(place: &Place) -> Value {
    object([
        ("id", json!(place.id)),
        ("name", json!(place.name)),
        ("address", json!(place.address)),
        ("url", json!(place.url)),
        ("note", json!(place.note)),
    ])
}

fn links(links: &[Link]) -> Value {
    let link = |link: &Link| {
        let kind = match link.kind {
            LinkKind::Schedule => "schedule",
            LinkKind::Recording => "recording",
            LinkKind::Slides => "slides",
            LinkKind::More => "more",
        };
        json!({ "kind": kind, "label": link.label, "url": link.url })
    };
    links.iter().map(link).collect()
}

fn next_morning(time: Option<TripTime>) -> Value {
    json!(time.filter(|time| time.next_morning).map(|_| true))
}

fn picture(picture: Option<&Picture>) -> Value {
    let picture = picture.map(|picture| {
        object([
            ("view_box", json!(picture.view_box)),
            ("shapes", json!(picture.shapes)),
            ("describes", json!(picture.describes)),
        ])
    });
    json!(picture)
}

/// Writes photographs, if there are any.
fn photographs(site: Site<'_>, photographs: &[Photograph]) -> Value {
    let photographs: Vec<Value> = photographs
        .iter()
        .filter_map(|photograph| {
            let print = photograph.developed.as_ref()?.largest()?;
            Some(object([
                ("image", json!(site.file(&print.jpeg.path))),
                ("width", json!(print.width)),
                ("height", json!(print.height)),
                ("describes", json!(photograph.describes)),
                ("credit", prose(photograph.credit.as_ref())),
            ]))
        })
        .collect();
    if photographs.is_empty() { Value::Null } else { Value::Array(photographs) }
}

fn prose(prose: Option<&Html>) -> Value {
    json!(prose.map(Html::as_str))
}

/// Puts an object together of what there is.
fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let there = fields.into_iter().filter(|(_, value)| !value.is_null());
    let there: Map<_, _> = there.map(|(key, value)| (key.to_owned(), value)).collect();
    Value::Object(there)
}
