//! What clocks in a time zone show: how far they are from UTC, and when that changes.
//!
//! The time zone database (IANA) is the one that is compiled in, never the machine's: the same trip
//! gives the same bytes everywhere.

use std::{fmt, sync::LazyLock};

use jiff::{
    Timestamp, ToSpan,
    civil::DateTime,
    tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase, TimeZoneTransition},
};

use crate::{Date, Time, Zone};

/// Remembers the zones that it was asked for.
static DATABASE: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// The rules of one zone.
#[derive(Clone, Debug)]
pub struct ZoneRules(TimeZone);

/// How far clocks are from UTC, in seconds. Displayed as RFC 3339 has it, `-04:00`; with `#` as
/// RFC 5545 has it, `-0400`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UtcOffset(i32);

/// A stretch of time in which clocks keep their distance from UTC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observance {
    /// Whether it is daylight saving time.
    pub daylight: bool,
    /// When it began by the clocks until then, `20220313T020000`.
    pub onset: String,
    /// The distance until then.
    pub from: UtcOffset,
    /// The distance from then on.
    pub to: UtcOffset,
    /// What people abbreviate it to, `EDT`.
    pub name: String,
}

impl ZoneRules {
    /// Finds the rules of a zone by its exact IANA name.
    pub fn named(iana: &str) -> Option<Self> {
        let found = DATABASE.get(iana).ok()?;
        // The database does not mind upper and lower case; those who read the name may.
        (found.iana_name() == Some(iana) && !found.is_unknown()).then_some(Self(found))
    }

    /// Finds the rules of a trip's zone. The manuscript makes sure that there are some.
    pub fn of(zone: &Zone) -> Option<Self> {
        Self::named(&zone.iana)
    }

    /// Lists the names of all zones.
    pub fn names() -> Vec<String> {
        DATABASE.available().map(|name| name.as_str().to_owned()).collect()
    }

    /// Returns the distance from UTC at a time of a day. A time that clocks show twice counts as the
    /// first, one that they skip as if they had not yet skipped it.
    pub fn offset(&self, date: Date, time: Time) -> UtcOffset {
        let offset = match self.0.to_ambiguous_timestamp(date.to_datetime(time)).offset() {
            AmbiguousOffset::Unambiguous { offset } => offset,
            AmbiguousOffset::Gap { before, .. } | AmbiguousOffset::Fold { before, .. } => before,
        };
        UtcOffset(offset.seconds())
    }

    /// Counts the minutes from one time to another, which may be less than none where clocks skip the first.
    /// `None` at the end of time.
    pub fn minutes(&self, start: DateTime, end: DateTime) -> Option<i64> {
        let at = |civil| self.0.to_ambiguous_timestamp(civil).compatible().ok();
        Some(at(start)?.duration_until(at(end)?).as_mins())
    }

    /// Returns what clocks showed instead of a time that they skipped; `None` where they showed it.
    pub fn shown_instead(&self, at: DateTime) -> Option<DateTime> {
        let found = self.0.to_ambiguous_timestamp(at);
        let is_skipped = matches!(found.offset(), AmbiguousOffset::Gap { .. });
        let timestamp = found.compatible().ok().filter(|_| is_skipped)?;
        Some(self.0.to_datetime(timestamp))
    }

    /// Says what clocks show from one day to another, `CEST (UTC+2)`; both where they are changed in between.
    pub fn label(&self, first: Date, last: Date) -> String {
        let [first, last] = [first, last].map(|date| self.label_at_noon(date));
        if first == last { first } else { format!("{first}, then {last}") }
    }

    fn label_at_noon(&self, date: Date) -> String {
        let Ok(noon) = self.0.to_timestamp(date.at(12, 0, 0, 0)) else {
            return "UTC".to_owned();
        };
        let info = self.0.to_offset_info(noon);
        let minutes = info.offset().seconds() / 60;
        let distance = match (minutes.signum(), minutes.abs() / 60, minutes.abs() % 60) {
            (0, ..) => "UTC".to_owned(),
            (sign, hours, 0) => format!("UTC{}{hours}", if sign < 0 { '−' } else { '+' }),
            (sign, hours, rest) => {
                format!("UTC{}{hours}:{rest:02}", if sign < 0 { '−' } else { '+' })
            }
        };
        let name = info.abbreviation();
        // Where a zone has no name of letters, the database gives the distance once more.
        if name.chars().all(char::is_alphabetic) && name != distance {
            format!("{name} ({distance})")
        } else {
            distance
        }
    }

    /// Lists what was observed from one day to another, and, where it is known, what came next.
    pub fn observances(&self, first: Date, last: Date) -> Option<Vec<Observance>> {
        let at = |civil| self.0.to_ambiguous_timestamp(civil).compatible().ok();
        let (start, end) = (at(first.at(0, 0, 0, 0))?, at(last.at(23, 59, 59, 0))?);
        // Strictly before the second that follows: a zone may change at midnight.
        let current = self.0.preceding(start.saturating_add(1.second()).ok()?).next();
        let current = current.map_or_else(|| Some(self.always(start)), |it| self.observance(&it));
        let mut observances = vec![current?];
        for change in self.0.following(start) {
            observances.push(self.observance(&change)?);
            if change.timestamp() > end {
                break;
            }
        }
        Some(observances)
    }

    /// What began with a change.
    fn observance(&self, change: &TimeZoneTransition<'_>) -> Option<Observance> {
        let onset = change.timestamp();
        let from = self.0.to_offset(onset.saturating_sub(1.second()).ok()?);
        Some(Observance {
            daylight: change.dst().is_dst(),
            onset: from.to_datetime(onset).strftime("%Y%m%dT%H%M%S").to_string(),
            from: UtcOffset(from.seconds()),
            to: UtcOffset(change.offset().seconds()),
            name: change.abbreviation().to_owned(),
        })
    }

    /// What is observed in a zone where nothing has ever changed.
    fn always(&self, now: Timestamp) -> Observance {
        let info = self.0.to_offset_info(now);
        let offset = UtcOffset(info.offset().seconds());
        Observance {
            daylight: info.dst().is_dst(),
            onset: "19700101T000000".to_owned(),
            from: offset,
            to: offset,
            name: info.abbreviation().to_owned(),
        }
    }
}

impl fmt::Display for UtcOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let colon = if f.alternate() { "" } else { ":" };
        let sign = if self.0 < 0 { '-' } else { '+' };
        let seconds = self.0.unsigned_abs();
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        write!(f, "{sign}{hours:02}{colon}{minutes:02}")?;
        // Only local mean times of long ago have seconds, and only RFC 5545 has a way to write them.
        if rest > 0 && f.alternate() { write!(f, "{rest:02}") } else { Ok(()) }
    }
}
