//! Civil dates and times of day: what a calendar and a clock on the wall say.
//!
//! No time zone, no arithmetic with now: a trip's dates mean the same to every visitor. Written
//! as in ISO 8601, `2022-10-26` and `14:30`, in files, addresses and machine-readable attributes.

use std::{fmt, str::FromStr};

use thiserror::Error;

/// A day of the Gregorian calendar that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// A text that is not the date of an existing day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a date of the form 2022-10-26")]
pub struct InvalidDate;

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weekday {
    /// Sunday.
    Sunday,
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
}

/// Hour and minute of a day, on a 24-hour clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
}

/// A text that is not a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a time of the form 14:30")]
pub struct InvalidTime;

impl Date {
    /// Makes the date of an existing day.
    ///
    /// # Errors
    /// [`InvalidDate`] where the month has no such day, or the year more than four digits.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, InvalidDate> {
        let exists = year <= 9999
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        exists.then_some(Self { year, month, day }).ok_or(InvalidDate)
    }

    /// Returns the day of the week, by Sakamoto's method.
    pub fn weekday(self) -> Weekday {
        use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
        const SHIFT: [u32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
        // Counted from a multiple of 400 years later, so that January of year 0 stays positive.
        let year = u32::from(self.year) + 400 - u32::from(self.month < 3);
        let shift = SHIFT[usize::from(self.month) - 1];
        let days = year + year / 4 - year / 100 + year / 400 + shift + u32::from(self.day);
        [Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday][(days % 7) as usize]
    }

    /// Writes the date out for people: "Wednesday 26 October 2022".
    pub fn long(self) -> String {
        format!("{} {} {}", self.weekday().name(), self.day_and_month(), self.year)
    }

    /// Writes the day without its year: "26 October".
    pub fn day_and_month(self) -> String {
        const MONTHS: [&str; 12] = [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ];
        format!("{} {}", self.day, MONTHS[usize::from(self.month) - 1])
    }

    /// Writes weekday and day for where space is short: "Wed 26".
    pub fn short(self) -> String {
        format!("{:.3} {}", self.weekday().name(), self.day)
    }
}

impl Weekday {
    /// Returns the English name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sunday => "Sunday",
            Self::Monday => "Monday",
            Self::Tuesday => "Tuesday",
            Self::Wednesday => "Wednesday",
            Self::Thursday => "Thursday",
            Self::Friday => "Friday",
            Self::Saturday => "Saturday",
        }
    }
}

impl TimeOfDay {
    /// Makes a time of day.
    ///
    /// # Errors
    /// [`InvalidTime`] past 23:59.
    pub fn new(hour: u8, minute: u8) -> Result<Self, InvalidTime> {
        (hour < 24 && minute < 60).then_some(Self { hour, minute }).ok_or(InvalidTime)
    }

    /// Returns the minutes since midnight.
    pub fn minutes(self) -> u32 {
        u32::from(self.hour) * 60 + u32::from(self.minute)
    }
}

fn days_in_month(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Reads a number of exactly `digits` ASCII digits.
fn number<T: FromStr>(text: &str, digits: usize) -> Option<T> {
    let digits_only = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    digits_only.then(|| text.parse().ok()).flatten()
}

impl FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let (year, rest) = text.split_once('-').ok_or(InvalidDate)?;
        let (month, day) = rest.split_once('-').ok_or(InvalidDate)?;
        let year = number(year, 4).ok_or(InvalidDate)?;
        let month = number(month, 2).ok_or(InvalidDate)?;
        let day = number(day, 2).ok_or(InvalidDate)?;
        Self::new(year, month, day)
    }
}

impl FromStr for TimeOfDay {
    type Err = InvalidTime;

    fn from_str(text: &str) -> Result<Self, InvalidTime> {
        let (hour, minute) = text.split_once(':').ok_or(InvalidTime)?;
        let hour = number(hour, 2).ok_or(InvalidTime)?;
        let minute = number(minute, 2).ok_or(InvalidTime)?;
        Self::new(hour, minute)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}
