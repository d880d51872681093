//! The time zone of a conference, as its sources name it.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use thiserror::Error;

use crate::{
    session::Source,
    uniting::Member,
    when::{self, When},
};

/// No source names a time zone.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{of} names no time zone; say it with --zone, as in --zone Europe/Amsterdam")]
pub struct NoZone {
    /// The source whose times need one.
    pub of: String,
}

/// A time zone, by its IANA name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneFound {
    /// The name.
    pub name: String,
    /// What it was taken from, where nobody said it.
    pub guessed: Option<String>,
}

/// Finds the zone: the one that is said, or the one that most times are of.
pub(super) fn find(
    sources: &[Source],
    members: &[Member],
    said: Option<&str>,
) -> Result<ZoneFound, NoZone> {
    if let Some(name) = said {
        return Ok(ZoneFound { name: name.to_owned(), guessed: None });
    }
    let mut named: BTreeMap<String, usize> = BTreeMap::new();
    for member in members {
        let of_source = || sources.get(member.schedule?).and_then(|source| source.zone.clone());
        let name = match &member.session.start {
            Some(When::WallIn(_, zone)) => Some(zone.clone()),
            Some(_) => of_source(),
            None => None,
        };
        if let Some(name) = name {
            *named.entry(name).or_default() += 1;
        }
    }
    let most = named.into_iter().max_by_key(|(_, count)| *count).map(|(name, _)| name);
    let name = most.or_else(|| sources.iter().find_map(|source| source.zone.clone()));
    let Some(name) = name else {
        return Err(NoZone {
            of: sources.first().map(|source| source.name.clone()).unwrap_or_default(),
        });
    };
    let Some(offset) = when::zone(&name).and_then(|zone| other_offset(members, &zone)) else {
        return Ok(ZoneFound { name, guessed: None });
    };
    // The source says one zone, and writes its times as they are in another.
    match offset.and_then(when::fixed_zone) {
        Some(fixed) => {
            let guessed = format!(
                "the times of the schedule, which names {name}; it is better to name that of the town"
            );
            Ok(ZoneFound { name: fixed, guessed: Some(guessed) })
        }
        None => Ok(ZoneFound {
            name: name.clone(),
            guessed: Some(format!("the schedule, whose times are not all of {name}")),
        }),
    }
}

/// Finds the one distance from UTC, in seconds, that times are written with and that the zone does not have then:
/// `Some(None)` where there are several. Times that are written in UTC say nothing.
#[expect(clippy::option_option, reason = "none, one, or several that do not agree")]
fn other_offset(members: &[Member], zone: &TimeZone) -> Option<Option<i64>> {
    let mut found: Option<Option<i64>> = None;
    for member in members {
        let Some(When::Instant { at, wall }) = &member.session.start else {
            continue;
        };
        let Ok(as_utc) = TimeZone::UTC.to_timestamp(*wall) else {
            continue;
        };
        let offset = as_utc.as_second() - at.as_second();
        if offset != 0 && zone.to_datetime(*at) != *wall {
            found = match found {
                Some(known) if known != Some(offset) => Some(None),
                _ => Some(Some(offset)),
            };
        }
    }
    found
}
