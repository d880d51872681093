//! Why a file is not TOML: its first mistake, where it was made, and what to write instead.
//!
//! The parser says where it could not go on. What was meant shows in the line, so that is looked at.

mod scan;
mod lines;
mod tables;
mod values;
mod brackets;

use scan::{Scan, scan};

/// A mistake.
pub(super) struct Mistake {
    /// The byte where it was made.
    pub(super) at: usize,
    /// What is wrong.
    pub(super) wrong: String,
    /// What to write instead.
    pub(super) instead: String,
}

impl Mistake {
    fn new(at: usize, wrong: impl Into<String>, instead: impl Into<String>) -> Self {
        Self { at, wrong: wrong.into(), instead: instead.into() }
    }
}

/// What is known of a mistake: the file, where the parser stopped, and what it said.
struct Stop<'a> {
    text: &'a str,
    at: usize,
    said: &'a str,
    scan: Scan,
}

/// What can be wrong, the certain before the likely.
const FINDERS: [fn(&Stop<'_>) -> Option<Mistake>; 13] = [
    lines::two_quotes,
    lines::open_text,
    lines::strange_character,
    lines::other_language,
    tables::header,
    tables::twice,
    values::open_string,
    brackets::brackets,
    values::bare,
    values::escape,
    values::behind,
    lines::no_value,
    lines::no_key,
];

/// Finds out what is wrong where the parser stopped.
pub(super) fn mistake(text: &str, at: usize, said: &str) -> Mistake {
    let at = (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let stop = Stop { text, at, said, scan: scan(text, at) };
    FINDERS.iter().find_map(|find| find(&stop)).unwrap_or_else(|| {
        let said = said.replace('\n', ", ");
        Mistake::new(at, said, "write it as https://toml.io shows")
    })
}

impl Stop<'_> {
    /// The first line of the statement, without white space around it.
    fn line(&self) -> &str {
        self.text[self.scan.statement..].lines().next().unwrap_or_default().trim_end()
    }

    /// What stands from there on in the same line.
    fn rest(&self) -> &str {
        self.text[self.at..].lines().next().unwrap_or_default()
    }

    /// The number of a byte's line, from 1.
    fn line_number(&self, at: usize) -> usize {
        self.text[..at].matches('\n').count() + 1
    }

    /// Key and value of the statement, and where the value begins.
    fn pair(&self) -> Option<(&str, &str, usize)> {
        let line = self.line();
        let (key, value) = line.split_once('=')?;
        let trimmed = value.trim_start();
        Some((key.trim(), trimmed, self.scan.statement + line.len() - trimmed.len()))
    }
}
