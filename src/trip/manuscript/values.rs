//! Values that are more than strings: texts, ids, choices.

use std::fmt::Display;

use super::{
    fields::{Fields, Placed},
    hidden,
    likeness::suggestion,
    names::Named,
    prose,
};
use crate::{Html, SHORT_TITLE_LIMIT};

/// Longest title, in characters.
const TITLE_LIMIT: usize = 200;
/// Longest text of one line, in characters.
const LINE_LIMIT: usize = 1_000;
/// Longest id, in characters: it is a folder's name and a part of addresses.
const ID_LIMIT: usize = 60;

impl Fields<'_> {
    /// Reads a title: one line of plain text, of at most 200 characters.
    pub(super) fn title(&mut self, key: &'static str) -> Option<String> {
        let text = self.string(key)?;
        self.line(&text, TITLE_LIMIT)
    }

    /// Reads a title for where there is hardly room: at most 12 characters.
    pub(super) fn short_title(&mut self, key: &'static str) -> Option<String> {
        let text = self.string(key)?;
        self.line(&text, SHORT_TITLE_LIMIT)
    }

    /// Reads one line of plain text.
    pub(super) fn text(&mut self, key: &'static str) -> Option<String> {
        let text = self.string(key)?;
        self.line(&text, LINE_LIMIT)
    }

    /// Reads several lines of plain text.
    pub(super) fn texts(&mut self, key: &'static str) -> Vec<String> {
        let texts = self.strings(key);
        texts.iter().filter_map(|text| self.line(text, LINE_LIMIT)).collect()
    }

    /// Reads Markdown.
    pub(super) fn prose(&mut self, key: &'static str) -> Option<Html> {
        let text = self.string(key)?;
        if text.value.trim().is_empty() {
            self.empty(&text);
            return None;
        }
        if self.is_hiding(&text) {
            return None;
        }
        let (html, remarks) = prose::render(text.value);
        let reading = self.reading();
        for remark in remarks {
            let (start, text) = (remark.range.start, &text);
            let position = reading.source.position_within(&text.position, text.value, start);
            reading.problems.add(&position, remark.wrong, remark.instead);
        }
        Some(html)
    }

    /// Reads an id of its own.
    pub(super) fn id(&mut self, key: &'static str, named: Named) -> Option<String> {
        let Some(id) = self.string(key) else {
            self.reading().names.lose(named);
            return None;
        };
        self.give(&id, named)
    }

    /// Reads ids that the thing once had.
    pub(super) fn former_ids(&mut self, key: &'static str, named: Named) -> Vec<String> {
        let ids = self.strings(key);
        ids.iter().filter_map(|id| self.give(id, named)).collect()
    }

    /// Reads the id of something else.
    pub(super) fn reference(&mut self, key: &'static str, named: Named) -> Option<String> {
        let id = self.string(key)?;
        self.reading().names.refer(named, id.value, &id.position);
        Some(id.value.to_owned())
    }

    /// Reads ids of other things.
    pub(super) fn references(&mut self, key: &'static str, named: Named) -> Vec<String> {
        let ids = self.strings(key);
        for id in &ids {
            self.reading().names.refer(named, id.value, &id.position);
        }
        ids.iter().map(|id| id.value.to_owned()).collect()
    }

    /// Reads one of several words.
    pub(super) fn choice<T: Clone>(
        &mut self,
        key: &'static str,
        choices: &[(&str, T)],
    ) -> Option<T> {
        let word = self.string(key)?;
        let chosen = choices.iter().find(|(name, _)| *name == word.value);
        if chosen.is_none() {
            let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
            let wrong = format!("“{}” is none of the words for `{key}`", word.value);
            self.reading().problems.add(&word.position, wrong, suggestion(word.value, &names));
        }
        chosen.map(|(_, choice)| choice.clone())
    }

    /// Reports a value that could not be parsed.
    pub(super) fn parsed<T, E: Display>(
        &self,
        key: &str,
        parsed: Result<T, E>,
        instead: &str,
    ) -> Option<T> {
        match parsed {
            Ok(value) => Some(value),
            Err(error) => {
                self.wrong(key, format!("`{key}` is {error}"), instead);
                None
            }
        }
    }

    fn line(&self, text: &Placed<&str>, limit: usize) -> Option<String> {
        let line = text.value.trim();
        let problems = self.reading().problems;
        if line.is_empty() {
            self.empty(text);
            return None;
        }
        if self.is_hiding(text) {
            return None;
        }
        if line.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')) {
            problems.add(
                &text.position,
                "this text has a line break or a control character",
                "write it on one line",
            );
            return None;
        }
        let length = line.chars().count();
        if length > limit {
            problems.add(
                &text.position,
                format!("this text is {length} characters long"),
                format!("use at most {limit}"),
            );
            return None;
        }
        Some(line.to_owned())
    }

    /// Reports a character in a text that nobody sees.
    pub(super) fn is_hiding(&self, text: &Placed<&str>) -> bool {
        let Some((place, wrong)) = hidden::remark(text.value) else {
            return false;
        };
        let reading = self.reading();
        let position = reading.source.position_within(&text.position, text.value, place);
        reading.problems.add(&position, wrong, "delete it");
        true
    }

    fn empty(&self, text: &Placed<&str>) {
        self.reading().problems.add(
            &text.position,
            "this text is empty",
            "write something, or leave the key out",
        );
    }

    fn give(&self, id: &Placed<&str>, named: Named) -> Option<String> {
        let slug = |word: &str| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        if id.value.len() > ID_LIMIT || !id.value.split('-').all(slug) {
            let wrong = format!("“{}” cannot be an id", id.value);
            let instead = format!(
                "use lower-case letters a to z and digits, with single hyphens between, at most {ID_LIMIT} in all"
            );
            let reading = self.reading();
            reading.problems.add(&id.position, wrong, instead);
            reading.names.lose(named);
            return None;
        }
        let reading = self.reading();
        reading.names.give(named, id.value, &id.position, reading.problems);
        Some(id.value.to_owned())
    }
}
