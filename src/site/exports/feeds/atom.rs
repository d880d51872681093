//! The Atom feed (RFC 4287).

use maud::{PreEscaped, html};
use recap_trip::Trip;

use super::{ATOM_FILE, Feed};

/// Writes the feed. `None` where [`are_written`](super::are_written) says no.
pub fn write(trip: &Trip, base: &str) -> Option<String> {
    let feed = Feed::of(trip, base)?;
    let xml = html! {
        (PreEscaped("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"))
        feed xmlns="http://www.w3.org/2005/Atom" xml:lang=(trip.language) {
            id { (feed.id) }
            title { (trip.title) }
            subtitle { (trip.summary) }
            updated { (feed.updated) }
            author { name { (trip.traveller.name) } @if let Some(url) = &trip.traveller.url { uri { (url) } } }
            link rel="self" type="application/atom+xml" href={ (feed.home) (ATOM_FILE) } {}
            link rel="alternate" type="text/html" href=(feed.home) {}
            @for item in &feed.items {
                entry {
                    id { (item.id) }
                    title { (item.talk.title) }
                    published { (item.published) }
                    updated { (item.updated) }
                    link rel="alternate" type="text/html" href=(item.url) {}
                    @for topic in &item.talk.topics { category term=(topic) {} }
                    content type="html" { (item.content) }
                }
            }
        }
    };
    Some(allowed(&xml.into_string()))
}

/// Leaves out the characters that XML 1.0 has no way to write (section 2.2).
fn allowed(xml: &str) -> String {
    let is_allowed = |c: &char| {
        matches!(c, '\t' | '\n' | '\r') || *c >= ' ' && !matches!(c, '\u{FFFE}' | '\u{FFFF}')
    };
    xml.chars().filter(is_allowed).collect()
}
