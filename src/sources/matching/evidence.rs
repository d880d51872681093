//! What speaks against a pair, beside the titles.

use jiff::civil::Date;
use recap_trip::Length;

use super::{
    Talk,
    prepared::{Asked, Seen},
};
use crate::playlist::Video;

/// Words of videos around a talk, which are none of it.
const ASIDE: [&str; 18] = [
    "trailer",
    "teaser",
    "promo",
    "highlights",
    "aftermovie",
    "interview",
    "bloopers",
    "shorts",
    "announcement",
    "announcing",
    "preview",
    "livestream",
    "outtakes",
    "impressions",
    "recap",
    "timelapse",
    "podcast",
    "reaction",
];

/// Says by what a score is multiplied, and why.
pub(super) fn against(
    talk: &Talk,
    asked: &Asked,
    video: &Video,
    seen: &Seen,
) -> Vec<(f64, String)> {
    let mut against = Vec::new();
    let mut say = |factor: f64, words: String| against.push((factor, words));
    match (asked.part, seen.part) {
        (None, None) => {}
        (of_talk, of_video) if of_talk == of_video => {}
        // What comes in parts begins with the first.
        (None, Some(1)) | (Some(1), None) => say(0.99, "one part of it".to_owned()),
        (None, Some(part)) => say(0.7, format!("part {part} only")),
        (Some(part), _) => say(0.7, format!("not part {part}")),
    }
    let in_title = |word: &str| asked.words.iter().any(|other| other.letters == word);
    if let Some(aside) = ASIDE
        .iter()
        .find(|aside| seen.words.iter().any(|word| word.letters == **aside) && !in_title(aside))
    {
        say(0.7, format!("it says “{aside}”"));
    } else if video.is_short {
        say(0.7, "a short".to_owned());
    }
    let year = talk.day.map(Date::year);
    let other = seen
        .words
        .iter()
        .filter(|word| !in_title(&word.letters))
        .find_map(|word| word.year().filter(|said| year.is_some_and(|year| year != *said)));
    if let Some(other) = other {
        say(0.7, format!("it says {other}"));
    }
    if let Some(length) = video.length {
        length_against(talk.minutes, length, &mut say);
    }
    let Some(day) = talk.day else {
        return against;
    };
    let days_after = |date: Date| (date - day).get_days();
    if let Some(held) = video.held.filter(|held| days_after(*held).abs() > 1) {
        against.push((0.7, format!("recorded on {held}")));
    }
    // Clocks differ, and some recordings are out before.
    if let Some(published) = video.published.filter(|date| days_after(*date) < -2) {
        against.push((0.7, format!("published before, on {published}")));
    }
    against
}

fn length_against(minutes: Option<u32>, length: Length, say: &mut impl FnMut(f64, String)) {
    let seconds = length.seconds;
    match minutes.map(|minutes| minutes * 60).filter(|slot| *slot > 0) {
        Some(slot) if seconds < slot / 10 || seconds / 3 > slot => {
            say(0.7, format!("{length} for {} min", slot / 60));
        }
        None if seconds < 180 => say(0.85, format!("only {length}")),
        _ => {}
    }
}
