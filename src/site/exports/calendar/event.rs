//! One entry as an event (RFC 5545, section 3.6.1).

use recap_trip::{Date, Day, Entry, Kind, Known, LinkKind, Speaker, Time, Trip};

use super::{ContentLines, TALK};
use crate::{
    exports::{revisions::Revision, stable_id},
    route::Route,
};

/// Writes an entry of a day.
pub(super) fn write(lines: &mut ContentLines, trip: &Trip, base: &str, entry: &Entry, day: &Day) {
    let date = compact(day.date);
    lines.value("BEGIN", "VEVENT");
    lines.value("UID", &stable_id::of_entry(trip, entry));
    // When the recap last told more of it. The time of the build would be another with every build.
    let updated = Revision::of(trip, entry).map_or(day.date, |revision| revision.updated);
    lines.value("DTSTAMP", &format!("{}T000000Z", compact(updated)));
    if entry.kind == Kind::Talk {
        // Short enough never to be folded: the panel “Your marks” looks for the line as it is.
        lines.value(TALK, &entry.id);
    }
    let mut moment = |name: &str, time: &Known<Time>| {
        let time = time.value.strftime("%H%M%S");
        lines.value(&format!("{name};TZID={}", trip.zone.iana), &format!("{date}T{time}"));
    };
    if let Some(start) = &entry.start {
        moment("DTSTART", start);
        if let Some(end) = &entry.end {
            moment("DTEND", end);
        }
    } else {
        lines.value("DTSTART;VALUE=DATE", &date);
    }
    lines.text("SUMMARY", &entry.title);
    for (name, text) in [("LOCATION", location(trip, entry)), ("DESCRIPTION", description(entry))] {
        if !text.is_empty() {
            lines.text(name, &text);
        }
    }
    let (route, fragment) = Route::of_entry(entry, Some(day));
    if let Some(url) = route.url(trip, base) {
        lines.value("URL", &(url + &fragment));
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
    let address = place.and_then(|place| place.address.clone());
    let parts: Vec<String> = trip.place_and_room(entry).into_iter().chain(address).collect();
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
