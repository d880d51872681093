//! Which recordings a visitor knows of, of a trip whose author adds them when the recap is out already.
//!
//! A recording is a word: its talk's id, and the day on which the author added it, as in `keda=19310`. What is known
//! is a set of them that only grows, so tabs may note what they know in any order, any number of times; and since the
//! days are the author's, no clock can hold a recording back, or bring it again.
//!
//! A talk that once had another id has a word for each, with a blank between them: a line.

use alloc::string::String;

use crate::{
    digits::decimal,
    register::{Millis, latest_credible},
};

/// Milliseconds of a day.
const DAY: Millis = 24 * 60 * 60 * 1000;

/// The beginning of 2020.
const LEAST: Millis = 18_262 * DAY;

/// The recordings that a visitor knows of, as they are stored: words, each with a blank in front.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownRecordings {
    words: String,
}

impl KnownRecordings {
    /// Reads what is stored. `None` where it is nothing that was written here.
    pub fn read(words: String) -> Option<Self> {
        (words.is_empty() || words.starts_with(' ')).then_some(Self { words })
    }

    /// Returns what is to be stored.
    pub fn as_str(&self) -> &str {
        &self.words
    }

    /// Tells whether the visitor knows of the recording of a line, under any of its talk's ids.
    pub fn has(&self, line: &str) -> bool {
        line.split(' ').any(|word| self.words.split(' ').any(|known| known == word))
    }

    /// Notes that they do.
    pub fn note(&mut self, line: &str) {
        for word in line.split(' ') {
            if !self.has(word) {
                self.words.push(' ');
                self.words.push_str(word);
            }
        }
    }
}

/// Writes the line of a recording, given the ids of its talk, the present one first, and the day on which it was
/// added, counted from the first of 1970.
pub fn line_of_recording<'a>(ids: impl Iterator<Item = &'a str>, day: u32) -> String {
    let mut line = String::new();
    for id in ids {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&[id, "=", &decimal(day.into())].concat());
    }
    line
}

/// Returns the id of a line's talk.
pub fn talk_of_recording(line: &str) -> &str {
    line.split('=').next().unwrap_or_default()
}

/// Tells whether the day of a line has come by a device's clock: somewhere on earth it is a day later than here. A
/// clock that stands before any browser that shows the page was made is not believed, and every day has come.
pub fn has_come(line: &str, now: Millis) -> bool {
    let day =
        line.split(' ').next().and_then(|word| word.split('=').nth(1)?.parse::<Millis>().ok());
    now < LEAST || day.is_none_or(|day| day <= latest_credible(now) / DAY)
}

/// Says how many recordings are news.
pub fn recordings_in_words(count: usize) -> String {
    let recordings = if count == 1 { " recording" } else { " recordings" };
    [&decimal(count as u64), recordings, " since you were here"].concat()
}
