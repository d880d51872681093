//! The trip as a calendar (iCalendar, RFC 5545): every entry whose day is known.
//!
//! A calendar is read by people who want to know when something was, so it has inferred times as
//! well, and says of each in its description that it was inferred, and why. An entry without a time
//! takes the whole day. An entry without an end has none here either.
//!
//! The panel “Your marks” makes calendars of the saved talks by taking out of this one all events
//! but theirs, which it knows by [`TALK`].

mod content_line;
mod event;
mod time_zone;

pub use content_line::{ContentLines, escape, fold};

use recap_trip::{Day, Entry, Trip, zone_rules::ZoneRules};

use crate::{Site, route::Route};

/// Name of the file, below the base path.
pub const FILE: &str = "trip.ics";

/// Property of our own (RFC 5545, section 3.8.8.2) by which an event says of which talk it is.
pub const TALK: &str = "X-RECAP-TALK";

/// Who made the file, as the standard asks.
const PRODUCT: &str = "-//recap//A conference trip, day by day//EN";

/// Returns the address of the calendar on a site, where it has one.
pub fn href(trip: &Trip, base: &str) -> Option<String> {
    has_events(trip).then(|| format!("{base}{FILE}"))
}

/// Writes the calendar. `None` for a trip without entries whose day is known.
pub fn write(trip: &Trip, base: &str) -> Option<String> {
    if !has_events(trip) {
        return None;
    }
    let (first, last) = (trip.days.first()?.date, trip.days.last()?.date);
    let rules = ZoneRules::of(&trip.zone)?;
    let mut lines = ContentLines::default();
    lines.value("BEGIN", "VCALENDAR");
    lines.value("VERSION", "2.0");
    lines.text("PRODID", PRODUCT);
    // As RFC 7986 has it, and as programs did before.
    lines.text("NAME", &trip.title);
    lines.text("X-WR-CALNAME", &trip.title);
    if let Some(url) = Route::Trip.url(trip, base) {
        lines.value("URL", &url);
    }
    // The night of the last day is of the next date.
    let last = last.tomorrow().unwrap_or(last);
    time_zone::write(&mut lines, &trip.zone, &rules.observances(first, last)?);
    for (entry, day) in dated(trip) {
        event::write(&mut lines, Site { trip, base }, &rules, entry, day);
    }
    lines.value("END", "VCALENDAR");
    Some(lines.into_text())
}

fn has_events(trip: &Trip) -> bool {
    dated(trip).next().is_some() && ZoneRules::of(&trip.zone).is_some()
}

fn dated(trip: &Trip) -> impl Iterator<Item = (&Entry, &Day)> {
    trip.entries().filter_map(|(entry, day)| Some((entry, day?)))
}
