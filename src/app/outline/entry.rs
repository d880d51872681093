//! What is known of an entry without its texts, and where those are: the texts of entries are the first
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

/// Stands in the markup of a card for the level of headings below its own: no text of a trip has it.
pub const BELOW: char = '\u{1}';

/// How many texts an entry has.
pub const TEXTS_OF_ENTRY: usize = 3;

/// Returns the numbers of the texts that an entry's card is made of, by the entry's number: see [`card`].
pub fn card_texts(entry: usize) -> [usize; 3] {
    [0, 1, 2].map(|text| TEXTS_OF_ENTRY * entry + text)
}

/// Puts the card of an entry together for where it stands: its headings get their levels, and its title the id that
/// names the card.
///
/// Its texts are the markup before the heading, in it, and after it. The last also ends what the card begins
/// with: a `div`, and in it, for a talk, `details` and their `summary`.
pub fn card(id: &str, [before, heading, after]: [&str; 3], is_talk: bool, level: u8) -> String {
    let [level, below] = [level, level + 1].map(|level| decimal(level.into()));
    let after = after.split(BELOW).collect::<Vec<_>>().join(&below);
    let start = if is_talk { "<div><details><summary>" } else { "<div>" };
    [start, before, "<h", &level, " id=\"", id, "_title\">", heading, "</h", &level, ">", &after]
        .concat()
}
