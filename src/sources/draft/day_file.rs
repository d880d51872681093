//! The file of a day.

use jiff::civil::Date;

use super::{
    entry::{self, Entry},
    toml_text::{comment, line, prose, quoted},
};
use recap_trip::manuscript::prose_mistake;

use crate::{plain_text::some_line, session::Day};

/// Names of the first days of something.
const ORDINALS: [&str; 10] =
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/// Writes a day: what a post says of it, or what a calendar does.
pub(crate) fn write(
    date: Date,
    told: Option<&Day>,
    event: Option<(&str, usize)>,
    places: &[&str],
    entries: &[Entry<'_>],
) -> String {
    let weekday = date.strftime("%A").to_string();
    let title = told.and_then(|day| some_line(&day.title, 200)).unwrap_or(weekday);
    let check = told.and_then(|day| day.guessed.as_deref());
    let mut text = line("date", &quoted(&date.to_string()), check);
    text.push_str(&line("title", &quoted(&title), None));
    let intro =
        told.and_then(|day| day.intro.as_ref()).filter(|intro| prose_mistake(intro).is_none());
    match intro {
        Some(intro) => text.push_str(&line("intro", &prose(intro), None)),
        None => text.push_str(&line(
            "intro",
            &quoted(&plain_intro(date, event)),
            Some("what kind of day it was"),
        )),
    }
    for note in told.iter().flat_map(|day| &day.notes) {
        text.push_str(&comment(note));
    }
    if !places.is_empty() {
        let places: Vec<String> = places.iter().map(|place| quoted(place)).collect();
        text.push_str(&line("places", &format!("[{}]", places.join(", ")), None));
    }
    for entry in entries {
        text.push('\n');
        text.push_str(&entry::write(entry));
    }
    text
}

/// Says what is certain of a day: which one of the conference it was.
fn plain_intro(date: Date, event: Option<(&str, usize)>) -> String {
    match event {
        Some((title, number)) => match ORDINALS.get(number) {
            Some(ordinal) => format!("The {ordinal} day of {title}."),
            None => format!("Day {} of {title}.", number + 1),
        },
        None => format!("{}.", date.strftime("%A, %-d %B %Y")),
    }
}
