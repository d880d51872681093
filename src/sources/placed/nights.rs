//! Days of conferences, which end when people go to bed.

use jiff::{
    SignedDuration, ToSpan,
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};

use super::Clock;
use crate::{
    session::{ListedDay, Session},
    when::{End, When},
};

/// What starts before this time is of the night of the day before.
const MORNING: Time = Time::constant(5, 0, 0, 0);
/// No day of a schedule begins later than this.
const NOON: Time = Time::constant(12, 0, 0, 0);

/// Day, start and end of a session, as far as they are known.
#[derive(Default)]
pub(super) struct Times {
    pub(super) day: Option<Date>,
    pub(super) start: Option<Clock>,
    pub(super) end: Option<Clock>,
}

/// Works out when a session is by the clocks of a zone, and says what cannot be written.
pub(super) fn times(session: &Session, zone: &TimeZone) -> (Times, Option<&'static str>) {
    let listed = session.day.as_ref();
    let Some(start) = session.start.as_ref().and_then(|start| start.shown_in(zone)) else {
        let all_day = match &session.start {
            Some(When::AllDay(date)) => Some(*date),
            _ => None,
        };
        let day = all_day.or_else(|| listed.map(|listed| listed.date));
        return (Times { day, ..Times::default() }, None);
    };
    let Ok(start) = start.with().second(0).subsec_nanosecond(0).build() else {
        return (Times::default(), None);
    };
    let day = day_of(start, listed, zone);
    let clock = Clock { after_midnight: day < start.date(), time: start.time() };
    let mut times = Times { day: Some(day), start: Some(clock), end: None };
    let Some(end) = end(session, start, zone) else {
        return (times, None);
    };
    let is_next = end.date() == start.date().saturating_add(1.day());
    // The night of a day ends at noon, and no later can be written.
    let is_of_night = if is_next { !clock.after_midnight && end.time() < NOON } else { true };
    let is_short = end.date() == start.date() || (is_next && end.time() < start.time());
    let is_early = !clock.after_midnight || end.time() < NOON;
    if end > start && is_short && is_of_night && is_early {
        let after_midnight = is_next || clock.after_midnight;
        times.end = Some(Clock { after_midnight, time: end.time() });
        return (times, None);
    }
    let problem = if end > start {
        "ends later than the next noon; its end was left out"
    } else {
        "does not end after its start by the clock; its end was left out"
    };
    // Nothing is wrong with a session of no length.
    (times, (end != start).then_some(problem))
}

/// Returns the end by the clocks of the zone.
fn end(session: &Session, start: DateTime, zone: &TimeZone) -> Option<DateTime> {
    match session.end.as_ref()? {
        End::At(at) => at.shown_in(zone)?.with().second(0).subsec_nanosecond(0).build().ok(),
        End::After(duration) if *duration <= SignedDuration::ZERO => None,
        End::After(duration) => {
            let at = session.start.as_ref()?.instant(zone);
            let at = at.or_else(|| zone.to_ambiguous_timestamp(start).compatible().ok())?;
            let end = zone.to_datetime(at.checked_add(*duration).ok()?);
            end.with().second(0).subsec_nanosecond(0).build().ok()
        }
    }
}

/// Returns the day that a session belongs to: the one it is listed under, where that is its own date or the one before;
/// otherwise the day before for what starts before five.
fn day_of(start: DateTime, listed: Option<&ListedDay>, zone: &TimeZone) -> Date {
    let before = start.date().yesterday().unwrap_or(start.date());
    if let Some(begins) = listed.and_then(|listed| listed.begins.as_ref()?.shown_in(zone)) {
        // A day that begins at midnight says nothing of nights.
        let is_morning = begins.time() > Time::midnight() && begins.time() <= NOON;
        let is_within = begins <= start && start < begins.saturating_add(1.day());
        if is_morning && is_within {
            return begins.date();
        }
    }
    let is_listed_before = listed.is_some_and(|listed| listed.date == before);
    if (is_listed_before && start.time() < NOON) || start.time() < MORNING {
        before
    } else {
        start.date()
    }
}
