//! Links out of the recap, and how long a recording runs.

use std::{fmt, str::FromStr};

use thiserror::Error;

/// A link to another site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it leads to.
    pub kind: LinkKind,
    /// Its words.
    pub label: String,
    /// An `http` or `https` address.
    pub url: String,
}

/// What a link leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// The page of the conference's schedule.
    Schedule,
    /// The recording.
    Recording,
    /// The slides.
    Slides,
    /// Anything else worth reading.
    More,
}

/// The length of a recording.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// Whole seconds.
    pub seconds: u32,
    /// Whether it is only known to the minute.
    pub rounded: bool,
}

/// A text that is not the length of a recording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a length of the form 45:44, 1:02:03 or 36 min")]
pub struct InvalidLength;

/// Reads a number of at most four digits, and nothing but digits.
fn number(text: &str) -> Result<u32, InvalidLength> {
    let digits = text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten().ok_or(InvalidLength)
}

impl FromStr for Length {
    type Err = InvalidLength;

    fn from_str(text: &str) -> Result<Self, InvalidLength> {
        if let Some(minutes) = text.strip_suffix(" min") {
            return Ok(Self { seconds: number(minutes)? * 60, rounded: true });
        }
        let parts: Vec<&str> = text.split(':').collect();
        if !(2..=3).contains(&parts.len()) {
            return Err(InvalidLength);
        }
        let mut seconds = 0;
        for (place, part) in parts.iter().enumerate() {
            let number = number(part)?;
            if place > 0 && (number > 59 || part.len() != 2) {
                return Err(InvalidLength);
            }
            seconds = seconds * 60 + number;
        }
        Ok(Self { seconds, rounded: false })
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (minutes, seconds) = (self.seconds / 60, self.seconds % 60);
        if self.rounded {
            write!(f, "{minutes} min")
        } else if minutes < 60 {
            write!(f, "{minutes}:{seconds:02}")
        } else {
            write!(f, "{}:{:02}:{seconds:02}", minutes / 60, minutes % 60)
        }
    }
}
