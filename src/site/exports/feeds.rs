//! The talks as feeds: Atom (RFC 4287) and JSON Feed 1.1 (<https://jsonfeed.org/version/1.1>).
//!
//! A talk is published with the recap, and updated when its recording is added or it is revised; its date then
//! moves, and it comes first. Feeds are read elsewhere, so there is none where the trip does not say which host it
//! will stand on.

mod atom;
mod json_feed;

pub use atom::write as atom;
pub use json_feed::write as json_feed;

use maud::{PreEscaped, html};
use recap_trip::{Date, Entry, Html, LinkKind, Trip};

use crate::{
    Site,
    exports::{
        revisions::{self, Revision, timestamp},
        stable_id,
    },
    route::Route,
};

/// Name of the Atom feed, below the base path.
pub const ATOM_FILE: &str = "feed.xml";

/// Name of the JSON Feed, below the base path.
pub const JSON_FILE: &str = "feed.json";

/// What both feeds say of the whole.
struct Feed<'a> {
    trip: &'a Trip,
    /// The address of the recap.
    home: String,
    id: String,
    updated: String,
    /// The talks, those updated last first.
    items: Vec<Item<'a>>,
}

/// What both feeds say of a talk.
struct Item<'a> {
    talk: &'a Entry,
    id: String,
    url: String,
    published: String,
    updated: String,
    content: String,
}

/// Tells whether a trip has feeds: it says on which host it will stand, and goes by a date.
pub fn are_written(trip: &Trip) -> bool {
    trip.site.is_some() && trip.published().is_some()
}

impl<'a> Feed<'a> {
    fn of(trip: &'a Trip, base: &str) -> Option<Self> {
        let home = Route::Trip.url(trip, base)?;
        let mut items: Vec<(Date, Item<'a>)> = Vec::new();
        for (talk, _) in trip.talks() {
            let revision = Revision::of(trip, talk)?;
            items.push((revision.updated, Item::of(trip, base, talk, revision)?));
        }
        // Keeps the trip's order among those of one day.
        items.sort_by_key(|(updated, _)| std::cmp::Reverse(*updated));
        let updated = items.first().map(|(date, _)| *date).max(revisions::updated(trip));
        Some(Self {
            trip,
            home,
            id: urn(&stable_id::of_trip(trip)),
            updated: timestamp(trip, updated?)?,
            items: items.into_iter().map(|(_, item)| item).collect(),
        })
    }
}

impl<'a> Item<'a> {
    fn of(trip: &Trip, base: &str, talk: &'a Entry, revision: Revision) -> Option<Self> {
        Some(Self {
            talk,
            id: urn(&stable_id::of_entry(trip, talk)),
            url: Route::Talk(talk.id.clone()).url(trip, base)?,
            published: timestamp(trip, revision.published)?,
            updated: timestamp(trip, revision.updated)?,
            content: content(Site { trip, base }, talk),
        })
    }
}

fn urn(uuid: &str) -> String {
    format!("urn:uuid:{uuid}")
}

/// What is told of a talk, as HTML: who gave it, what was written on it and seen there, where to watch it.
fn content(site: Site<'_>, talk: &Entry) -> String {
    let speakers = talk.speaker_names();
    let prose = [&talk.about, &talk.opinion, &talk.since].into_iter().flatten().map(Html::as_str);
    let content = html! {
        @if !speakers.is_empty() { p { "With " (speakers) } }
        @if let Some(pull) = &talk.pull { p { (pull) } }
        @for prose in prose { (PreEscaped(prose)) }
        @for photograph in &talk.photographs {
            @if let Some(print) = photograph.developed.as_ref().and_then(|it| it.middle()) {
                p {
                    img src=(site.file(&print.jpeg.path)) width=(print.width) height=(print.height)
                        alt=(photograph.describes);
                }
                @if let Some(credit) = &photograph.credit { (PreEscaped(credit.as_str())) }
            }
        }
        @for link in talk.links.iter().filter(|link| link.kind == LinkKind::Recording) {
            p { a href=(link.url) { (link.label) } }
        }
    };
    content.into_string()
}
