//! What sort of list a text is.

use std::{fmt, str::FromStr};

use serde_json::{Deserializer, Value};

use super::lines;

/// A form that lists of videos come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaylistKind {
    /// What `yt-dlp --flat-playlist -J` writes, and `-j`, which writes a line for each video.
    YtDlp,
    /// Pages of `YouTube`'s Data API.
    DataApi,
    /// The JSON of a conference of media.ccc.de.
    MediaCcc,
    /// Atom, as `YouTube` has it for each playlist and each channel.
    Feed,
    /// Lines of title, tab, address.
    Lines,
}

/// A word that names no kind of list. Displayed as what to write instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPlaylistKind;

impl PlaylistKind {
    /// All of them, with the word for each.
    pub const ALL: [(&str, Self); 5] = [
        ("yt-dlp", Self::YtDlp),
        ("youtube-api", Self::DataApi),
        ("media.ccc.de", Self::MediaCcc),
        ("feed", Self::Feed),
        ("lines", Self::Lines),
    ];

    /// Finds out the kind of a text from what it holds.
    pub fn of(text: &str) -> Option<Self> {
        let start = text.trim_start_matches('\u{FEFF}').trim_start();
        if start.starts_with(['{', '[']) {
            let first = Deserializer::from_str(start).into_iter::<Value>().next();
            if let Some(Ok(value)) = first
                && (value.is_object() || value.is_array())
            {
                return Self::of_json(&value);
            }
        }
        if start.starts_with('<') {
            let head: String = start.chars().take(2_000).collect();
            return head.contains("<feed").then_some(Self::Feed);
        }
        // Titles may begin with a bracket.
        let is_some = start.lines().any(|line| lines::address(line).is_some());
        (is_some && !start.contains('\0')).then_some(Self::Lines)
    }

    fn of_json(value: &Value) -> Option<Self> {
        let first = value.as_array().and_then(|list| list.first()).unwrap_or(value);
        let has = |key| first.get(key).is_some();
        if has("items") || has("snippet") {
            Some(Self::DataApi)
        } else if first.get("events").is_some_and(Value::is_array) {
            Some(Self::MediaCcc)
        } else {
            let is_video = has("id") && has("title") && (has("url") || has("duration"));
            (has("entries") || is_video).then_some(Self::YtDlp)
        }
    }
}

impl FromStr for PlaylistKind {
    type Err = NoPlaylistKind;

    fn from_str(word: &str) -> Result<Self, NoPlaylistKind> {
        let known = Self::ALL.iter().find(|(known, _)| *known == word);
        known.map(|(_, kind)| *kind).ok_or(NoPlaylistKind)
    }
}

impl fmt::Display for NoPlaylistKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<&str> = PlaylistKind::ALL.iter().map(|(word, _)| *word).collect();
        write!(f, "write one of {}", words.join(", "))
    }
}

impl std::error::Error for NoPlaylistKind {}
