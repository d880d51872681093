//! Sessions in the trip's time zone: on which day each is, and what clocks show.

mod nights;
mod told_days;
mod zone_of;

use jiff::civil::{Date, Time};

use crate::{
    remark::Remark,
    session::Session,
    uniting::{Member, United},
    when,
};

pub use zone_of::{NoZone, ZoneFound};

/// A time of day of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clock {
    /// Whether it is after the midnight that ends the entry's day.
    pub after_midnight: bool,
    /// What clocks show.
    pub time: Time,
}

/// A session on its day.
#[derive(Clone, Debug)]
pub struct Placed {
    /// The session.
    pub session: Session,
    /// The schedule that has it, as its place among the sources.
    pub schedule: Option<usize>,
    /// Whether a post tells of it.
    pub is_told: bool,
    /// The day that it belongs to; a night belongs to the day before.
    pub day: Option<Date>,
    /// When it starts.
    pub start: Option<Clock>,
    /// When it ends.
    pub end: Option<Clock>,
}

/// All sessions in one time zone.
#[derive(Clone, Debug)]
pub struct Program {
    /// The sources, without their sessions.
    pub sources: Vec<crate::session::Source>,
    /// The zone, and what it was taken from.
    pub zone: ZoneFound,
    /// The sessions, in the order of the sources.
    pub placed: Vec<Placed>,
    /// What could not be placed as it is written.
    pub remarks: Vec<Remark>,
}

/// Places sessions in a time zone: the one that is said, or the one that the sources name.
///
/// # Errors
/// [`NoZone`] where none is said and none is named.
pub fn place(united: United, zone: Option<&str>) -> Result<Program, NoZone> {
    let United { sources, members } = united;
    let mut remarks: Vec<Remark> =
        sources.iter().flat_map(|source| source.remarks.clone()).collect();
    let zone = zone_of::find(&sources, &members, zone)?;
    let rules = when::zone(&zone.name).ok_or_else(|| NoZone { of: zone.name.clone() })?;
    let place = |Member { mut session, schedule, is_told }| {
        let (times, problem) = nights::times(&session, &rules);
        if let Some(problem) = problem {
            remarks.push(Remark::new(session.at.clone(), format!("“{}” {problem}", session.title)));
        }
        if times.day.is_none() {
            session.guesses.retain(|guess| guess.key != "day");
        }
        Placed { session, schedule, is_told, day: times.day, start: times.start, end: times.end }
    };
    let mut placed: Vec<Placed> = members.into_iter().map(place).collect();
    told_days::complete(&mut placed);
    Ok(Program { sources, zone, placed, remarks })
}
