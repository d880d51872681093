//! What the traveller made of an entry, in a line.

use super::{Entry, Html, sentences::first_line};

/// A line of plain text that says what the traveller made of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pulled {
    /// The line.
    pub line: String,
    /// Whether the opinion says no more than that.
    pub is_all: bool,
}

impl Entry {
    /// Returns the line that its author wrote for it, else the first sentence of the opinion, cut where it is long.
    pub fn pulled(&self) -> Option<Pulled> {
        let opinion = self.opinion.as_ref();
        let from_opinion = || Some(first_line(opinion?.opening()));
        let line = self.pull.clone().or_else(from_opinion).filter(|line| !line.is_empty())?;
        // One paragraph without a link or an emphasis.
        let says_no_more =
            |opinion: &Html| opinion.text() == line && opinion.as_str().matches('<').count() == 2;
        Some(Pulled { is_all: opinion.is_none_or(says_no_more), line })
    }
}
