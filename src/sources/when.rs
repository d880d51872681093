//! When something is, as sources write it: an instant, or what clocks show somewhere.

use std::sync::LazyLock;

use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, DateTime, Time},
    tz::{TimeZone, TimeZoneDatabase},
};

/// The database that is compiled in, never the machine's.
static DATABASE: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// A time that a source writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// An instant, and what the source has for it, which is in a zone that it need not name.
    Instant {
        /// The instant.
        at: Timestamp,
        /// Date and time as they are written.
        wall: DateTime,
    },
    /// What clocks show where the conference is.
    Wall(DateTime),
    /// What clocks show in a zone, by its IANA name.
    WallIn(DateTime, String),
    /// A whole day.
    AllDay(Date),
}

/// When something ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// At that time.
    At(When),
    /// So long after its start.
    After(SignedDuration),
}

impl When {
    /// Returns what clocks show in a zone. `None` for a whole day.
    pub(crate) fn shown_in(&self, zone: &TimeZone) -> Option<DateTime> {
        match self {
            Self::Instant { at, .. } => Some(zone.to_datetime(*at)),
            Self::Wall(wall) => Some(*wall),
            Self::WallIn(wall, name) => {
                let other = self::zone(name).filter(|other| other.iana_name() != zone.iana_name());
                let at = other.map(|other| other.to_ambiguous_timestamp(*wall).compatible());
                match at {
                    Some(Ok(at)) => Some(zone.to_datetime(at)),
                    _ => Some(*wall),
                }
            }
            Self::AllDay(_) => None,
        }
    }

    /// Returns the instant, where clocks are those of a zone unless another is written.
    pub(crate) fn instant(&self, zone: &TimeZone) -> Option<Timestamp> {
        match self {
            Self::Instant { at, .. } => Some(*at),
            Self::Wall(wall) => zone.to_ambiguous_timestamp(*wall).compatible().ok(),
            Self::WallIn(wall, name) => {
                let zone = self::zone(name).unwrap_or_else(|| zone.clone());
                zone.to_ambiguous_timestamp(*wall).compatible().ok()
            }
            Self::AllDay(_) => None,
        }
    }
}

/// Finds a zone by its IANA name.
pub(crate) fn zone(name: &str) -> Option<TimeZone> {
    DATABASE.get(name).ok().filter(|zone| !zone.is_unknown())
}

/// Finds the exact name of a zone in what programs write for one: `/example.org/Europe/Paris`, `europe/paris`.
pub(crate) fn zone_name(written: &str) -> Option<String> {
    let written = written.trim().trim_matches(['"', '/']);
    let parts: Vec<&str> = written.split('/').collect();
    let ends = (0..parts.len().min(6)).map(|start| parts[start..].join("/"));
    let zone = ends.filter(|end| !end.is_empty()).find_map(|end| zone(&end))?;
    zone.iana_name().map(str::to_owned)
}

/// Names the zone that is so far from UTC all year round, for whole hours: `Etc/GMT-1`, which has the sign of POSIX.
pub(crate) fn fixed_zone(seconds: i64) -> Option<String> {
    let hours = (seconds % 3600 == 0).then_some(-seconds / 3600)?;
    let name = if hours == 0 { "UTC".to_owned() } else { format!("Etc/GMT{hours:+}") };
    zone(&name).map(|_| name)
}

/// Reads a date and time of ISO 8601, with or without its distance from UTC, or a date alone.
pub(crate) fn iso(text: &str) -> Option<When> {
    let text = text.trim();
    let wall = || text.trim_end_matches(['Z', 'z']).parse::<DateTime>().ok();
    let when = if let Ok(at) = text.parse::<Timestamp>() {
        When::Instant { at, wall: wall()? }
    } else if text.contains(['T', 't', ' ']) || text.len() > 10 {
        When::Wall(text.parse().ok()?)
    } else {
        When::AllDay(text.parse().ok()?)
    };
    let date = match &when {
        When::Instant { wall, .. } | When::Wall(wall) | When::WallIn(wall, _) => wall.date(),
        When::AllDay(date) => *date,
    };
    is_plausible(date).then_some(when)
}

/// Reads a time of day, as programs write it: `09:00`, `9:00`, `09:00:00`.
pub(crate) fn time_of_day(text: &str) -> Option<Time> {
    let mut parts = text.trim().split(':').map(|part| part.trim().parse::<i8>().ok());
    Time::new(parts.next()??, parts.next()??, 0, 0).ok()
}

/// Tells whether a conference can have been on a date.
pub(crate) fn is_plausible(date: Date) -> bool {
    (1900..2200).contains(&date.year())
}

/// Reads a duration: `00:45`, `1:30:00`, `PT45M`, `45` (minutes).
pub(crate) fn duration(text: &str) -> Option<SignedDuration> {
    let text = text.trim();
    if text.starts_with(['P', 'p']) {
        return text.parse::<SignedDuration>().ok().or_else(|| days_and_time(text));
    }
    let parts: Option<Vec<i64>> = text.split(':').map(|part| part.parse().ok()).collect();
    let parts = parts?;
    if parts.iter().any(|part| !(0..=10_000).contains(part)) {
        return None;
    }
    match parts[..] {
        [minutes] => Some(SignedDuration::from_mins(minutes)),
        [hours, minutes] | [hours, minutes, _] => {
            Some(SignedDuration::from_mins(hours * 60 + minutes))
        }
        [days, hours, minutes, _] => {
            Some(SignedDuration::from_mins((days * 24 + hours) * 60 + minutes))
        }
        _ => None,
    }
}

/// Reads a duration with days, which are 24 hours each: `P1DT2H`.
fn days_and_time(text: &str) -> Option<SignedDuration> {
    let (days, rest) = text.get(1..)?.split_once(['D', 'd'])?;
    let days: i64 = days.parse().ok().filter(|days| (0..=1_000).contains(days))?;
    let rest =
        if rest.is_empty() { SignedDuration::ZERO } else { format!("P{rest}").parse().ok()? };
    SignedDuration::from_hours(days * 24).checked_add(rest)
}
