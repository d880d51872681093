//! When the recap first told of an entry, and when it last told more.
//!
//! All from what the author wrote: no clock is asked, so that the same text gives the same site.

use recap_trip::{Date, Entry, Time, Trip, zone_rules::ZoneRules};

/// The dates of one entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Revision {
    /// The day that the account of the trip was published; where there is none, the trip's last day,
    /// before which nobody can have told of the whole.
    pub published: Date,
    /// The day that its recording was added, where that came later.
    pub updated: Date,
}

impl Revision {
    /// Dates an entry. `None` for a trip without any date.
    pub fn of(trip: &Trip, entry: &Entry) -> Option<Self> {
        let published = published(trip)?;
        let updated = entry.recording_added.map_or(published, |added| added.max(published));
        Some(Self { published, updated })
    }
}

/// Returns the day that the recap as a whole goes by.
pub fn published(trip: &Trip) -> Option<Date> {
    let last_day = || trip.days.last().map(|day| day.date);
    trip.source.as_ref().map(|source| source.date).or_else(last_day)
}

/// Writes the beginning of a day in the trip's zone, as RFC 3339 has it.
pub fn timestamp(trip: &Trip, date: Date) -> Option<String> {
    let midnight = Time::midnight();
    let offset = ZoneRules::of(&trip.zone)?.offset(date, midnight);
    Some(format!("{date}T{midnight}{offset}"))
}
