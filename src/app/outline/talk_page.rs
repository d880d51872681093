//! The pages of talks, which follow from the rest of the outline.

use super::{Outline, Page};

/// What leads to the talks of which nobody knows the day, below the base path.
pub const UNDATED: &str = "#day_unknown";

/// How many texts the page of a talk has: its title, and all of it.
const TEXTS: usize = 2;

/// The page of a talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TalkPage {
    /// The place of its day among the days, where known.
    pub day: Option<usize>,
    /// Number of the text that is all of it.
    pub text: usize,
}

impl Outline {
    /// Adds the pages of talks, in the order of the talks.
    #[must_use]
    pub fn with_talk_pages(mut self) -> Self {
        let talks = self.entries.iter().filter_map(|entry| Some((&entry.id, entry.talk.as_ref()?)));
        let numbered = talks.zip((self.talk_pages..).step_by(TEXTS));
        let pages = numbered.map(|((id, talk), title)| Page {
            path: ["talk/", id, "/"].concat(),
            title: Some(title),
            sections: Vec::new(),
            talk: Some(TalkPage { day: talk.day, text: title + 1 }),
        });
        let pages: Vec<Page> = pages.collect();
        self.pages.extend(pages);
        self
    }

    /// Returns where a page belongs among the links to days: the path of the link, and in which way that is the current
    /// one (`aria-current`): as the page itself, or as the day of the talk that is shown.
    pub fn place_of<'a>(&'a self, page: &'a Page) -> (&'a str, &'static str) {
        let Some(talk) = &page.talk else {
            return (&page.path, "page");
        };
        let day = talk.day.and_then(|day| self.days.get(day));
        (day.map_or(UNDATED, |day| &day.path), "true")
    }
}
