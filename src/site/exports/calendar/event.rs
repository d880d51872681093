//! One entry as an event (RFC 5545, section 3.6.1).

use recap_trip::{Date, Entry, Kind, Known, LinkKind, Speaker, Time, Trip};

use super::{ContentLines, TALK};
use crate::{
    exports::{revisions::Revision, stable_id},
    route::Route,
};

/// Writes an entry that stands under a date.
pub(super) fn write(lines: &mut ContentLines, trip: &Trip, base: &str, entry: &Entry, date: Date) {
    let day = compact(date);
    lines.value("BEGIN", "VEVENT");
    lines.value("UID", &stable_id::of_entry(trip, entry));
    // When the event was last told anew, which may be no time of this building.
    let updated = Revision::of(trip, entry).map_or(date, |revision| revision.updated);
    lines.value("DTSTAMP", &format!("{}T000000Z", compact(updated)));
    if entry.kind == Kind::Talk {
        // Short enough never to be folded: the panel “Your marks” looks for the line as it is.
        lines.value(TALK, &entry.id);
    }
    let mut moment = |name: &str, time: &Known<Time>| {
        let time = time.value.strftime("%H%M%S");
        lines.value(&format!("{name};TZID={}", trip.zone.iana), &format!("{day}T{time}"));
    };
    if let Some(start) = &entry.start {
        moment("DTSTART", start);
        if let Some(end) = &entry.end {
            moment("DTEND", end);
        }
    } else {
        lines.value("DTSTART;VALUE=DATE", &day);
    }
    lines.text("SUMMARY", &entry.title);
    for (name, text) in [("LOCATION", location(trip, entry)), ("DESCRIPTION", description(entry))] {
        if !text.is_empty() {
            lines.text(name, &text);
        }
    }
    if let Some(url) = url(trip, base, entry, date) {
        lines.value("URL", &url);
    }
    lines.value("END", "VEVENT");
}

/// Writes a date as calendars have it: `20221026`.
fn compact(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

/// Place, room, street and town, as far as they are known.
fn location(trip: &Trip, entry: &Entry) -> String {
    let place = entry.place.as_deref().and_then(|id| trip.place(id));
    let name = place.map(|place| place.name.as_str());
    let address = place.and_then(|place| place.address.as_deref());
    let parts: Vec<&str> = [name, entry.room.as_deref(), address].into_iter().flatten().collect();
    parts.join(", ")
}

/// Who gave it, where to watch it, and what was inferred and why.
fn description(entry: &Entry) -> String {
    let speakers: Vec<String> = entry.speakers.iter().map(speaker).collect();
    let mut lines = Vec::new();
    if !speakers.is_empty() {
        lines.push(format!("With {}", speakers.join(", ")));
    }
    let recordings = entry.links.iter().filter(|link| link.kind == LinkKind::Recording);
    lines.extend(recordings.map(|link| format!("Recording: {}", link.url)));
    lines.extend(entry.day_because.iter().map(|why| format!("The day is inferred: {why}")));
    for (name, time) in [("start", &entry.start), ("end", &entry.end)] {
        let why = time.as_ref().and_then(|time| time.because.as_ref());
        lines.extend(why.map(|why| format!("The {name} is inferred: {why}")));
    }
    lines.join("\n")
}

fn speaker(speaker: &Speaker) -> String {
    let note = speaker.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
    format!("{}{note}", speaker.name)
}

/// Where it stands in the recap.
fn url(trip: &Trip, base: &str, entry: &Entry, date: Date) -> Option<String> {
    match entry.kind {
        Kind::Talk => Route::Talk(entry.id.clone()).url(trip, base),
        Kind::Session | Kind::Moment => {
            Route::Day(date).url(trip, base).map(|day| format!("{day}#{}", entry.id))
        }
    }
}
