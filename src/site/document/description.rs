//! What search engines and previews say of a page: what the author wrote of it, not its title again.

use recap_trip::{Day, Entry, Html, Trip, dates, excerpt};

use crate::{languages::isolated_text, route::Route};

/// Letters that most of those who show it have room for, and with fewer than which a page is not described.
const ROOM: usize = 200;
const FEW: usize = 40;

/// Describes a page in a sentence or two of plain text.
pub(crate) fn description(trip: &Trip, route: &Route) -> String {
    let own = match route {
        Route::Trip => None,
        Route::Day(date) => trip.day(*date).map(|day| of_day(trip, day)),
        Route::Talk(id) => trip.talk(id).map(|(talk, day)| of_talk(trip, talk, day)),
        Route::Find => {
            Some(format!("Search {}, or plan what to watch.", isolated_text(&trip.title)))
        }
        Route::NotFound => {
            Some(format!("There is no such page in {}.", isolated_text(&trip.title)))
        }
    };
    own.unwrap_or_else(|| trip.summary.clone())
}

/// The day's introduction.
fn of_day(trip: &Trip, day: &Day) -> String {
    let talks = match day.talks().count() {
        0 => String::new(),
        1 => " One talk.".to_owned(),
        talks => format!(" {talks} talks."),
    };
    let [title, whole] = [&day.title, &trip.title].map(|title| isolated_text(title));
    let facts = format!("{}: {title}. A day of {whole}.{talks}", dates::long(day.date));
    told(Some(day.intro.text()), facts)
}

/// What the traveller made of it, else what it is about.
fn of_talk(trip: &Trip, talk: &Entry, day: Option<&Day>) -> String {
    let names = talk.speakers.iter().map(|speaker| isolated_text(&speaker.name));
    let names = names.collect::<Vec<_>>().join(", ");
    let by = if names.is_empty() { names } else { format!(", by {names}") };
    let on = day.map(|day| format!(", {}", dates::long(day.date))).unwrap_or_default();
    let [title, whole] = [&talk.title, &trip.title].map(|title| isolated_text(title));
    let opinion = talk.opinion.as_ref().map(Html::text).or(talk.pull.as_deref());
    let words = opinion.or(talk.about.as_ref().map(Html::text));
    told(words, format!("{title}{by}{on}. A talk of {whole}."))
}

/// What the author wrote; where that is nothing, or little, what is known.
fn told(words: Option<&str>, facts: String) -> String {
    let words = words.map(|words| excerpt(words, ROOM)).unwrap_or_default();
    match words.chars().count() {
        0 => facts,
        count if count < FEW => format!("{words} {facts}"),
        _ => words,
    }
}
