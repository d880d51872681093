//! Collects texts, and knows where in the trip they stand.

use std::collections::HashMap;

use maud::Markup;
use recap_app::outline::{Page, Section, Texts, Volume};
use recap_trip::Entry;

use crate::{
    Site,
    languages::{alone, isolated_text},
    route::Route,
};

/// Bytes of a file of texts from which on the next part of them gets another. Trips like the one of
/// this repository have one file; of larger ones, a page needs a part.
const VOLUME: usize = 200_000;

/// The texts written so far.
pub(super) struct Writer<'a> {
    pub(super) site: Site<'a>,
    texts: Texts,
    /// Numbers of the first texts of parts that may be files of their own.
    parts: Vec<usize>,
    numbers: HashMap<String, usize>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(site: Site<'a>) -> Self {
        Self { site, texts: Vec::new(), parts: vec![0], numbers: HashMap::new() }
    }

    /// Begins what may be kept apart from what was written before.
    pub(super) fn begin_part(&mut self) {
        self.parts.push(self.texts.len());
    }

    /// Adds the texts of the next entry, given what its card holds before and after the heading.
    pub(super) fn entry(&mut self, title: &str, [before, after]: [Markup; 2]) {
        let trip = self.site.trip;
        let heading = alone(trip, title);
        let card = [before, heading, after].map(Markup::into_string);
        self.texts.extend(card);
    }

    /// Adds the texts of the next talk's page: its title, and all of it.
    pub(super) fn talk_page(&mut self, title: &str, page: Markup) {
        self.texts.extend([isolated_text(title), page.into_string()]);
    }

    /// Returns the number of the next text.
    pub(super) fn next(&self) -> usize {
        self.texts.len()
    }

    /// Adds a text, where it was not added before, and returns its number.
    pub(super) fn text(&mut self, markup: Markup) -> usize {
        self.plain(markup.into_string())
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
            folded: None,
            closing: None,
        }
    }

    /// Makes a page of sections.
    pub(super) fn page(&mut self, route: &Route, sections: Vec<Section>) -> Page {
        let title = route.short_title(self.site.trip).map(|title| self.plain(title));
        Page { path: route.path(), title, sections, talk: None }
    }

    /// Tells which entries of the trip a list of them is: the first, and how many.
    pub(super) fn entries(&self, entries: &[Entry]) -> (usize, usize) {
        let first = entries
            .first()
            .and_then(|first| self.site.trip.entries().position(|(entry, _)| entry.id == first.id));
        (first.unwrap_or(0), entries.len())
    }

    /// Divides the texts into files, which are not there yet.
    pub(super) fn volumes(&self) -> Vec<Volume> {
        let mut volumes = vec![Volume::default()];
        let mut bytes = 0;
        let ends = self.parts.iter().skip(1).copied().chain([self.texts.len()]);
        for (first, end) in self.parts.iter().copied().zip(ends) {
            let part: usize = self.texts[first..end].iter().map(String::len).sum();
            if bytes > 0 && bytes + part > VOLUME {
                volumes.push(Volume { first, ..Volume::default() });
                bytes = 0;
            }
            bytes += part;
        }
        volumes
    }

    pub(super) fn into_texts(self) -> Texts {
        self.texts
    }

    fn plain(&mut self, text: String) -> usize {
        *self.numbers.entry(text).or_insert_with_key(|text| {
            self.texts.push(text.clone());
            self.texts.len() - 1
        })
    }
}
