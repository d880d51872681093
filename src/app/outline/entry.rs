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
const TEXTS: usize = 4;

/// Returns the number of the text that is an entry's title, by the entry's number.
pub fn title_text(entry: usize) -> usize {
    TEXTS * entry
}

/// Returns the numbers of the texts that an entry's card is made of, by the entry's number: see [`card`].
pub fn card_texts(entry: usize) -> [usize; 3] {
    [1, 2, 3].map(|text| TEXTS * entry + text)
}

/// Puts the card of an entry together for where it stands: its headings get their levels, and that of a talk
/// may be open.
///
/// Its texts are the markup before the heading, in it, and after it. The last also ends what the card begins
/// with: a `div`, and in it, for a talk, `details` and their `summary`.
pub fn card([before, heading, after]: [&str; 3], is_talk: bool, level: u8, open: bool) -> String {
    let [level, below] = [level, level + 1].map(|level| decimal(level.into()));
    let after = after.split(BELOW).collect::<Vec<_>>().join(&below);
    let start = match (is_talk, open) {
        (false, _) => "<div>",
        (true, false) => "<div><details><summary>",
        (true, true) => "<div><details open><summary>",
    };
    [start, before, "<h", &level, ">", heading, "</h", &level, ">", &after].concat()
}
