//! Words of the author's, and what they stand below.

use std::ops::Range;

use super::{Building, Words};
use crate::post::account::hint_of_prose;
use crate::post::cleaned;

impl Building<'_> {
    /// Takes words of the author's.
    pub(in crate::post::account) fn prose(&mut self, range: Range<usize>, plain: &str) {
        self.hint_in_prose(plain);
        self.add_words(range);
    }

    /// Tells the author of something beside what it stood at.
    pub(in crate::post::account) fn note(&mut self, note: String) {
        self.settle_section();
        match self.target {
            Words::Entry(entry) => self.source.sessions[entry].notes.push(note),
            Words::Day(day) => self.headed[day].notes.push(note),
            Words::Post | Words::Section => self.source.notes.push(note),
        }
    }

    /// Adds words to what they stand below.
    pub(super) fn add_words(&mut self, range: Range<usize>) {
        let Some(markdown) = self.text.get(range) else {
            return;
        };
        let cleaned = cleaned::clean(markdown, &self.post);
        if !cleaned.text.is_empty() {
            self.settle_section();
            match self.target {
                Words::Entry(entry) => {
                    let opinion = self.source.sessions[entry].opinion.get_or_insert_default();
                    join(opinion, &cleaned.text);
                }
                Words::Day(day) => self.headed[day].words.push(cleaned.text),
                Words::Post | Words::Section => self.intro.push(cleaned.text),
            }
        }
        cleaned.notes.into_iter().for_each(|note| self.note(note));
    }

    /// Takes the day that a paragraph begins with, where no heading says one.
    pub(super) fn hint_in_prose(&mut self, plain: &str) {
        let is_first = matches!(self.target, Words::Section);
        if self.day_level == 0
            && is_first
            && let Some(hint) = hint_of_prose(plain)
        {
            self.hints.push(hint);
            self.day = Some(self.hints.len() - 1);
        } else if self.day_level == 0 && is_first && self.sections.len() == 1 {
            self.day = None;
        }
    }
}

/// Puts paragraphs together. Addresses by name stand behind both.
fn join(words: &mut String, more: &str) {
    if !words.is_empty() {
        words.push_str("\n\n");
    }
    words.push_str(more);
}
