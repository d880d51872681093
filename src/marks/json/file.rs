//! Marks as a file that a visitor saves and opens.
//!
//! ```json
//! {"version":1,"trip":"detroit-2022","talks":{"keda":{"title":"…","watched":[true,1666800000000]}}}
//! ```

use alloc::string::String;

use super::{
    VERSION,
    browser::quoted,
    read::{Json, check_version, read_talks},
    write::write_talks,
};
use crate::{TALKS_LIMIT, Unreadable, digits::decimal, is_sound, marks::Marks};

/// Writes a file, with the titles of the talks for whoever reads it.
pub fn write_file<'a>(
    trip: &str,
    marks: &Marks,
    title: impl Fn(&str) -> Option<&'a str>,
) -> String {
    let (version, trip, talks) = (decimal(VERSION.into()), quoted(trip), write_talks(marks, title));
    ["{\"version\":", &version, ",\"trip\":", &trip, ",\"talks\":", &talks, "}\n"].concat()
}

/// Reads a file of the trip of that id. Members that are not known are ignored.
///
/// # Errors
/// Says why it is not taken in.
pub fn read_file(file: &impl Json, trip: &str) -> Result<Marks, Unreadable> {
    check_version(file)?;
    if file.member("trip").and_then(|trip| trip.text()).is_none_or(|other| other != trip) {
        return Err(Unreadable::OtherTrip);
    }
    let talks = file.member("talks").and_then(|talks| talks.members());
    let talks = talks.ok_or(Unreadable::Damaged)?;
    // Before they are sorted in one by one, which takes long for far more.
    if talks.len() > TALKS_LIMIT {
        return Err(Unreadable::TooMuch);
    }
    let marks = read_talks(talks).ok_or(Unreadable::Damaged)?;
    let is_sound = marks.talks().all(|(talk, marks)| is_sound(talk, marks));
    if is_sound { Ok(marks) } else { Err(Unreadable::TooMuch) }
}
