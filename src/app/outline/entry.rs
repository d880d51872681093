//! What is known of an entry without its texts, and where those are: an entry's two texts are the first
//! of all, in the order of the entries.

use recap_marks::decimal;
use serde::{Deserialize, Serialize};

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// What is known of it as a talk, if it is one.
    pub talk: Option<Talk>,
}

/// A talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talk {
    /// Ids that it once had.
    pub former_ids: Vec<String>,
    /// The place of its day among the days, where known.
    pub day: Option<usize>,
    /// How many minutes it takes to watch, where known.
    pub minutes: Option<u32>,
}

/// Returns the number of the text that is an entry's title, by the entry's number.
pub fn title_text(entry: usize) -> usize {
    2 * entry
}

/// Returns the number of the text that is an entry's card, by the entry's number.
pub fn card_text(entry: usize) -> usize {
    2 * entry + 1
}

/// Stands in the card of an entry for the level of its heading.
pub const LEVEL: char = '\u{1}';

/// Finishes the card of an entry for where it stands: its heading gets a level, and it may be open, if it
/// can.
pub fn place_entry(card: &str, level: u8, open: bool) -> String {
    let card = card.replace(LEVEL, &decimal(level.into()));
    match card.strip_prefix("<div><details>") {
        Some(rest) if open => ["<div><details open>", rest].concat(),
        _ => card,
    }
}
