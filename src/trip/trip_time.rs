//! Times of the days of a trip, whose nights belong to them.

use std::{fmt, str::FromStr};

use jiff::{
    ToSpan,
    civil::{Date, DateTime, Time},
};
use thiserror::Error;

use crate::dates::{InvalidTime, clock, read_time};

/// When a night ends: what is later belongs to the day that begins with it.
const NOON: Time = Time::constant(12, 0, 0, 0);

/// What pages say behind a time of the next morning.
pub const NEXT_MORNING: &str = "next morning";

/// A time of a day of the trip, or of the morning after, until noon: a night belongs to the day that it
/// follows.
///
/// Ordered as time goes. Displayed as authors write it: `23:30`, and `01:30+1` for the next morning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TripTime {
    /// Whether it is of the next date.
    pub next_morning: bool,
    /// What clocks show.
    pub time: Time,
}

/// A text that is not a time of a day and its night.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum InvalidTripTime {
    /// Its form is another, or there is no such time.
    #[error(transparent)]
    Form(#[from] InvalidTime),
    /// It is a time of the next day, but not of its morning.
    #[error("not before noon of the next day, where the night ends")]
    AfterNoon,
}

impl TripTime {
    /// Returns the same time of the next morning.
    #[must_use]
    pub fn next_morning(self) -> Self {
        Self { next_morning: true, ..self }
    }

    /// Tells whether clocks show a time before noon.
    pub fn is_morning(self) -> bool {
        self.time < NOON
    }

    /// Writes what a clock on the wall shows: "01:30".
    pub fn clock(self) -> String {
        clock(self.time)
    }

    /// Returns date and time, of a day of that date.
    pub fn on(self, day: Date) -> DateTime {
        let date = if self.next_morning { day.saturating_add(1.day()) } else { day };
        date.to_datetime(self.time)
    }

    /// Tells whether readers have to be told that what began and ended then was in the next morning. Of
    /// what began after noon they know that it ended in the morning after: "23:30–00:30".
    pub fn is_told(start: Option<Self>, end: Option<Self>) -> bool {
        let last = end.or(start);
        let is_evening = |start: Self| !start.next_morning && !start.is_morning();
        let is_known = end.is_some() && start.is_some_and(is_evening);
        last.is_some_and(|last| last.next_morning) && !is_known
    }
}

impl FromStr for TripTime {
    type Err = InvalidTripTime;

    /// Reads a time of the form `14:30` or `01:30+1`, or `24:00`, which is `00:00+1`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "24:00" {
            return Ok(Self { next_morning: true, time: Time::midnight() });
        }
        let (text, next_morning) = match text.strip_suffix("+1") {
            Some(time) => (time, true),
            None => (text, false),
        };
        let time = Self { next_morning, time: read_time(text)? };
        if time.next_morning && !time.is_morning() {
            return Err(InvalidTripTime::AfterNoon);
        }
        Ok(time)
    }
}

impl fmt::Display for TripTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&clock(self.time))?;
        if self.next_morning { f.write_str("+1") } else { Ok(()) }
    }
}
