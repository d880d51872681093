//! A trip as the application knows it: which pages there are and what stands on them.
//!
//! Made on the build machine (see `markup`), read in the browser. The markup itself is kept apart,
//! in [`Texts`]: a page that was loaded as a file has it already, so the application asks for it
//! only when it is to show another page.

mod asset;
mod progress;

use serde::{Deserialize, Serialize};

use crate::marks::decimal;

pub use asset::{Asset, Program};
pub use progress::Progress;

/// All finished markup of a trip, by number.
pub type Texts = Vec<String>;

/// Everything of a trip but its texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// The trip's id.
    pub id: String,
    /// The trip's title.
    pub title: String,
    /// Links to the days, in order.
    pub days: Vec<DayLink>,
    /// Whether there are entries whose day is unknown.
    pub undated: bool,
    /// The entries, in reading order.
    pub entries: Vec<Entry>,
    /// The talks, by number.
    pub talks: Vec<Talk>,
    /// The pages; the last is for addresses that the trip does not have.
    pub pages: Vec<Page>,
    /// Number of the text of the footer.
    pub footer: usize,
    /// The texts.
    pub texts: Asset,
    /// The panel “Your marks”.
    pub panel: Program,
    /// What the page “Find” can do.
    pub finder: Program,
    /// Keys of the recap's own.
    pub keyboard: Program,
}

/// A link to a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayLink {
    /// The path of its page.
    pub path: String,
    /// Its words.
    pub label: String,
}

/// What is known of an entry without its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Its number among the talks, if it is a talk.
    pub talk: Option<usize>,
    /// Number of its text.
    pub text: usize,
}

/// What is known of a talk without its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talk {
    /// Its id.
    pub id: String,
    /// Ids that it once had.
    pub former_ids: Vec<String>,
    /// Its title.
    pub title: String,
    /// The place of its day among the days, where known.
    pub day: Option<usize>,
    /// How many minutes it takes to watch, where known.
    pub minutes: Option<u32>,
}

/// A page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Its path below the base path, without a slash in front: `day/2022-10-26/`.
    pub path: String,
    /// Title of the document.
    pub title: String,
    /// What it consists of.
    pub sections: Vec<Section>,
}

/// A section of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Class of its element.
    pub class: String,
    /// Id of its heading.
    pub heading_id: Option<String>,
    /// Number of the text that it begins with.
    pub opening: usize,
    /// The progress that it shows.
    pub progress: Option<Progress>,
    /// Its entries: the first, and how many.
    pub entries: (usize, usize),
    /// The level of the entries' headings, 1 to 3.
    pub level: u8,
    /// Whether cards are open from the start.
    pub open: bool,
    /// Number of the text that it ends with.
    pub closing: usize,
}

impl Outline {
    /// Returns the page at a path below the base path, in any of the path's spellings: with or
    /// without a slash at either end, with or without `index.html`.
    pub fn page(&self, path: &str) -> Option<&Page> {
        let path = path.trim_matches('/');
        let path = match path.strip_suffix("index.html") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
            _ => path,
        };
        let path = path.trim_end_matches('/');
        self.pages.iter().find(|page| page.path.trim_end_matches('/') == path)
    }

    /// Returns the page for addresses that the trip does not have.
    pub fn not_found(&self) -> Option<&Page> {
        self.pages.last()
    }

    /// Returns the page of a talk, by the talk's number: behind the trip's and the days'.
    pub fn talk_page(&self, talk: usize) -> Option<&Page> {
        self.pages.get(1 + self.days.len() + talk)
    }

    /// Returns the first talk after one of them that is asked for, by their numbers: in reading
    /// order, and after the last from the first on.
    pub fn next_talk(&self, after: usize, asked: impl Fn(usize) -> bool) -> Option<usize> {
        let count = self.talks.len();
        (1..=count).map(|step| (after + step) % count).find(|talk| asked(*talk))
    }

    /// Returns the entries of a section.
    pub fn entries_of(&self, section: &Section) -> &[Entry] {
        let (first, count) = section.entries;
        self.entries.get(first..first + count).unwrap_or_default()
    }
}

/// Stands in the text of an entry for the level of its heading.
pub const LEVEL: char = '\u{1}';

/// Finishes the text of an entry for where it stands: its heading gets a level, and its card, if it
/// begins with one, may be open.
pub fn place_entry(text: &str, level: u8, open: bool) -> String {
    let text = text.replace(LEVEL, &decimal(level.into()));
    match text.strip_prefix("<div><details>") {
        Some(rest) if open => ["<div><details open>", rest].concat(),
        _ => text,
    }
}
