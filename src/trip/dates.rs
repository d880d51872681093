//! Dates and times of day as text: read from files, written for people.
//!
//! They are those of [`jiff::civil`], which belong to no time zone: a trip's dates mean the same to every
//! visitor. A [`Date`] displays as addresses and machines have it, `2022-10-26`; a [`Time`] with its
//! seconds, which only machines are to see.

use jiff::civil::{Date, Time};
use thiserror::Error;

/// A text that is not the date of an existing day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a date of the form 2022-10-26")]
pub struct InvalidDate;

/// A text that is not a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a time of the form 14:30")]
pub struct InvalidTime;

/// Reads a date of the form `2022-10-26`, and of no other form of ISO 8601.
///
/// # Errors
/// [`InvalidDate`] where the form is another, or there is no such day.
pub fn read_date(text: &str) -> Result<Date, InvalidDate> {
    let date: Date = text.parse().map_err(|_| InvalidDate)?;
    (date.year() >= 0 && date.to_string() == text).then_some(date).ok_or(InvalidDate)
}

/// Reads a time of the form `14:30`, and of no other form of ISO 8601.
///
/// # Errors
/// [`InvalidTime`] where the form is another, or there is no such time.
pub fn read_time(text: &str) -> Result<Time, InvalidTime> {
    let time: Time = text.parse().map_err(|_| InvalidTime)?;
    (clock(time) == text).then_some(time).ok_or(InvalidTime)
}

/// Counts the days from the first of 1970 to a date; none to one before.
pub fn since_1970(date: Date) -> u32 {
    let hours = date.duration_since(Date::constant(1970, 1, 1)).as_hours();
    u32::try_from(hours / 24).unwrap_or_default()
}

/// Writes a date out: "Wednesday 26 October 2022".
pub fn long(date: Date) -> String {
    date.strftime("%A %-d %B %-Y").to_string()
}

/// Writes a date without its year: "Wednesday 26 October".
pub fn weekday_and_day(date: Date) -> String {
    date.strftime("%A %-d %B").to_string()
}

/// Writes a date without weekday and year: "26 October".
pub fn day_and_month(date: Date) -> String {
    date.strftime("%-d %B").to_string()
}

/// Writes weekday and day for where space is short: "Wed 26".
pub fn short(date: Date) -> String {
    date.strftime("%a %-d").to_string()
}

/// Writes the days from a first to a last: "23–28 October 2022".
pub fn span(first: Date, last: Date) -> String {
    let end = last.strftime("%-d %B %-Y");
    if first == last {
        long(first)
    } else if first.year() != last.year() {
        format!("{} – {end}", first.strftime("%-d %B %-Y"))
    } else if first.month() != last.month() {
        format!("{} – {end}", day_and_month(first))
    } else {
        format!("{}–{end}", first.day())
    }
}

/// Writes a time as a clock on the wall shows it: "14:30".
pub fn clock(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}
