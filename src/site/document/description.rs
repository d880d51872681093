//! What search engines and previews say of a page.

use recap_trip::{Day, Entry, Trip, dates};

use crate::route::Route;

/// Describes a page in a sentence or two of plain text.
pub(crate) fn description(trip: &Trip, route: &Route) -> String {
    let own = match route {
        Route::Trip => None,
        Route::Day(date) => trip.day(*date).map(|day| of_day(trip, day)),
        Route::Talk(id) => trip.talk(id).map(|(talk, day)| of_talk(trip, talk, day)),
        Route::Find => Some(format!("Search {}, or plan what to watch.", trip.title)),
        Route::NotFound => Some(format!("There is no such page in {}.", trip.title)),
    };
    own.unwrap_or_else(|| trip.summary.clone())
}

fn of_day(trip: &Trip, day: &Day) -> String {
    let talks = match day.talks().count() {
        0 => String::new(),
        1 => " One talk.".to_owned(),
        talks => format!(" {talks} talks."),
    };
    format!("{}: {}. A day of {}.{talks}", dates::long(day.date), day.title, trip.title)
}

fn of_talk(trip: &Trip, talk: &Entry, day: Option<&Day>) -> String {
    let names = talk.speaker_names();
    let by = if names.is_empty() { names } else { format!(", by {names}") };
    let on = day.map(|day| format!(", {}", dates::long(day.date))).unwrap_or_default();
    format!("{}{by}{on}. A talk of {}.", talk.title, trip.title)
}
