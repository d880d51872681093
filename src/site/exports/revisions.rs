//! When the recap first told of an entry, and when it last told more.
//!
//! All from what the author wrote: no clock is asked, so that the same text gives the same site. That text also
//! changes without a date moving, and a digest of it would say that it changed, but not which of two is newer. So
//! the author says it with a date, `revised`, where it matters to those who have a copy: of the trip for calendars
//! as a whole, of an entry for that one and for its item in the feeds, where it comes first again.
//!
//! A client that has an event takes another of the same name if its SEQUENCE (RFC 5545, section 3.8.7.4) is
//! larger; with the same one, if DTSTAMP or LAST-MODIFIED is later; others go by one of them alone. Here all three
//! are the same day, so that they go on together. The sequence is the date as a number, `20221101`, as in serial
//! numbers of zone files: a count of revisions would stay where a date takes the place of an earlier one, and go back
//! where one is taken out.

use recap_trip::{Date, Entry, Time, Trip, zone_rules::ZoneRules};

/// The dates of one entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Revision {
    /// The day that the recap goes by.
    pub published: Date,
    /// The day that its recording was added or the entry revised, where that came later.
    pub updated: Date,
}

impl Revision {
    /// Dates an entry. `None` for a trip without any date.
    pub fn of(trip: &Trip, entry: &Entry) -> Option<Self> {
        let published = trip.published()?;
        let later = [entry.recording_added, entry.revised].into_iter().flatten();
        Some(Self { published, updated: later.fold(published, Date::max) })
    }
}

/// Returns the day that the recap as a whole was published, or last revised.
pub fn updated(trip: &Trip) -> Option<Date> {
    trip.published().max(trip.revised)
}

/// Returns the number of the revision of a day: the larger, the later.
pub fn sequence(date: Date) -> i32 {
    let [month, day] = [date.month(), date.day()].map(i32::from);
    i32::from(date.year()) * 10_000 + month * 100 + day
}

/// Writes the beginning of a day in the trip's zone, as RFC 3339 has it.
pub fn timestamp(trip: &Trip, date: Date) -> Option<String> {
    let midnight = Time::midnight();
    let offset = ZoneRules::of(&trip.zone)?.offset(date, midnight);
    Some(format!("{date}T{midnight}{offset}"))
}
