//! A trip as the application knows it: which pages there are and what stands on them.
//!
//! Made on the build machine (see `recap-site`, `markup`), read in the browser. The markup itself is kept apart,
//! in [`Texts`]: a page that was loaded as a file has it already, so the application asks for that of
//! another page, and of what stands near it, when it is to show that.

mod asset;
mod program;
mod entry;
mod progress;
mod own_words;
mod talk_page;

use serde::{Deserialize, Serialize};

pub use asset::Asset;
pub use entry::{BELOW, Entry, TEXTS_OF_ENTRY, Talk, card, card_texts};
pub use own_words::OwnWords;
pub use program::{About, Program, ProgramFiles};
pub use progress::Progress;
pub use talk_page::{TalkPage, UNDATED};

/// Path of the page for addresses that the trip does not have.
pub const NOT_FOUND: &str = "404.html";

/// Texts of a trip, by number: finished markup, and titles as plain text.
pub type Texts = Vec<String>;

/// Everything of a trip but its texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// The trip's id.
    pub id: String,
    /// The trip's title.
    pub title: String,
    /// The same where there is hardly room, if it has another.
    pub short_title: Option<String>,
    /// How the page's own words differ from the trip's.
    pub own: OwnWords,
    /// Links to the days, in order.
    pub days: Vec<DayLink>,
    /// Whether there are entries whose day is unknown.
    pub undated: bool,
    /// The entries, in reading order.
    pub entries: Vec<Entry>,
    /// The recordings that were added when the recap was out already, a line for each
    /// ([`recap_marks::line_of_recording`]). `None` in a keepsake, to which nothing is added.
    pub added: Option<String>,
    /// The pages. Those of talks are not in the file: see [`Outline::with_talk_pages`].
    pub pages: Vec<Page>,
    /// Number of the first text of the pages of talks, of which each has two: its title, and all of it.
    pub talk_pages: usize,
    /// Number of the text that is the style sheet of those pages.
    pub talk_style: usize,
    /// Number of the text of the footer.
    pub footer: usize,
    /// The files of the texts, in the order of the numbers.
    pub volumes: Vec<Volume>,
    /// The files of the programs that are loaded on demand, in the order of [`Program::ALL`].
    pub programs: [ProgramFiles; Program::ALL.len()],
}

/// A link to a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayLink {
    /// The path of its page.
    pub path: String,
    /// Its words.
    pub label: String,
}

/// A file of texts, whose numbers follow one another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Volume {
    /// Number of the first.
    pub first: usize,
    /// The file.
    pub file: Asset,
}

/// A page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Its path below the base path, without a slash in front: `day/2022-10-26/`.
    pub path: String,
    /// Number of the text that its document's title begins with; none for the whole trip.
    pub title: Option<usize>,
    /// What it consists of.
    pub sections: Vec<Section>,
    /// What it is instead, if it is the page of a talk. Such pages are not in the file.
    #[serde(skip)]
    pub talk: Option<TalkPage>,
}

/// From how many entries on a list is long: style sheets then leave out what is not in sight.
pub const LONG: usize = 100;

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
    /// Numbers of its entries: the first, and how many.
    pub entries: (usize, usize),
    /// The level of the entries' headings, 1 to 3.
    pub level: u8,
    /// Number of the text that its entries are folded behind, if they are.
    pub folded: Option<usize>,
    /// Number of the text that it ends with, if any.
    pub closing: Option<usize>,
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
        self.page(NOT_FOUND)
    }

    /// Returns the number of the talk of an id.
    pub fn talk(&self, id: &str) -> Option<usize> {
        self.entries.iter().position(|entry| entry.talk.is_some() && entry.id == id)
    }

    /// Lists the files that hold the texts of a page.
    pub fn volumes_of(&self, page: &Page) -> Vec<&Volume> {
        let mut needed = Vec::new();
        let mut need = |text: usize| {
            let volume = self.volumes.iter().rfind(|volume| volume.first <= text);
            if let Some(volume) = volume
                && !needed.contains(&volume)
            {
                needed.push(volume);
            }
        };
        page.title.map(&mut need);
        for section in &page.sections {
            need(section.opening);
            let (first, count) = section.entries;
            (first..first + count).map(|entry| card_texts(entry)[0]).for_each(&mut need);
            section.folded.into_iter().chain(section.closing).for_each(&mut need);
        }
        if let Some(talk) = &page.talk {
            need(talk.text);
            need(self.talk_style);
        }
        needed
    }

    /// Adds up the talks of a day, by its place among the days, or of the whole trip.
    pub fn progress(&self, day: Option<usize>) -> Progress {
        let talks = self.entries.iter().filter_map(|entry| entry.talk.as_ref());
        let counted = talks.filter(|talk| day.is_none() || talk.day == day);
        Progress::of(counted.map(|talk| talk.minutes), day, String::new())
    }

    /// Returns the first talk after one of them that is asked for, by their numbers: in reading
    /// order, and after the last from the first on.
    pub fn next_talk(&self, after: usize, asked: impl Fn(usize) -> bool) -> Option<usize> {
        let count = self.entries.len();
        let others = (1..=count).map(|step| (after + step) % count);
        let mut talks = others.filter(|number| self.entries[*number].talk.is_some());
        talks.find(|talk| asked(*talk))
    }
}
