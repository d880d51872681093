//! Collects texts, and knows where in the trip they stand.

use std::collections::HashMap;

use maud::Markup;

use super::Site;
use crate::{
    outline::{Section, Texts},
    trip::Entry,
};

/// The texts written so far, each once.
pub(super) struct Writer<'a> {
    pub(super) site: Site<'a>,
    texts: Texts,
    numbers: HashMap<String, usize>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(site: Site<'a>) -> Self {
        Self { site, texts: Vec::new(), numbers: HashMap::new() }
    }

    /// Adds a text, and returns its number.
    pub(super) fn text(&mut self, markup: Markup) -> usize {
        let text = markup.into_string();
        *self.numbers.entry(text).or_insert_with_key(|text| {
            self.texts.push(text.clone());
            self.texts.len() - 1
        })
    }

    /// Makes a section that has nothing but a beginning.
    pub(super) fn section(&mut self, class: &str, opening: Markup) -> Section {
        Section {
            class: class.to_owned(),
            heading_id: None,
            opening: self.text(opening),
            progress: None,
            entries: (0, 0),
            level: 2,
            open: false,
            closing: self.text(Markup::default()),
        }
    }

    /// Tells which entries of the trip a list of them is: the first, and how many.
    pub(super) fn entries(&self, entries: &[Entry]) -> (usize, usize) {
        let first = entries
            .first()
            .and_then(|first| self.site.trip.entries().position(|(entry, _)| entry.id == first.id));
        (first.unwrap_or(0), entries.len())
    }

    pub(super) fn into_texts(self) -> Texts {
        self.texts
    }
}
