//! One entry as an event (RFC 5545, section 3.6.1).

use recap_trip::{
    DateTime, Day, Entry, Kind, Known, LinkKind, Speaker, Trip, TripTime, zone_rules::ZoneRules,
};

use super::{ContentLines, TALK};
use crate::{
    Site,
    exports::{
        revisions::{self, Revision},
        stable_id,
    },
    route::Route,
};

/// Writes an entry of a day.
pub(super) fn write(
    lines: &mut ContentLines,
    Site { trip, base }: Site<'_>,
    rules: &ZoneRules,
    entry: &Entry,
    day: &Day,
) {
    lines.value("BEGIN", "VEVENT");
    lines.value("UID", &stable_id::of_entry(trip, entry));
    // When the recap last told more of it. The time of the build would be another with every build.
    let updated = Revision::of(trip, entry).map(|revision| revision.updated);
    let updated = updated.max(revisions::updated(trip)).unwrap_or(day.date);
    let stamp = format!("{}Z", compact(updated.at(0, 0, 0, 0)));
    lines.value("DTSTAMP", &stamp);
    lines.value("LAST-MODIFIED", &stamp);
    lines.value("SEQUENCE", &revisions::sequence(updated).to_string());
    if entry.kind == Kind::Talk {
        // Short enough never to be folded: the panel “Your marks” looks for the line as it is.
        lines.value(TALK, &entry.id);
    }
    let mut moment = |name: &str, time: DateTime| {
        lines.value(&format!("{name};TZID={}", trip.zone.iana), &compact(time));
    };
    let on = |time: &Option<Known<TripTime>>| time.as_ref().map(|time| time.value.on(day.date));
    if let Some(start) = on(&entry.start) {
        moment("DTSTART", start);
        // Where clocks skipped the start, the end may be no later than that, which no calendar may say.
        let is_later = |end: &DateTime| rules.minutes(start, *end).is_some_and(|it| it > 0);
        if let Some(end) = on(&entry.end).filter(is_later) {
            moment("DTEND", end);
        }
    } else {
        lines.value("DTSTART;VALUE=DATE", &day.date.strftime("%Y%m%d").to_string());
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

/// Writes date and time as calendars have them: `20221026T143000`.
fn compact(time: DateTime) -> String {
    time.strftime("%Y%m%dT%H%M%S").to_string()
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
