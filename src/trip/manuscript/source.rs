//! One file of the author's, and places in it.

use std::sync::Arc;

use toml::{Spanned, de::DeTable};

use super::problem::{Position, Problems};

/// A file as text: TOML, or a picture.
pub(super) struct Source {
    name: String,
    shown: Arc<str>,
    text: String,
    /// Where each line begins, worked out once: the position of every value is asked for.
    lines: Vec<usize>,
}

impl Source {
    /// Takes over a file's bytes, which must be UTF-8.
    pub(super) fn new(name: &str, shown: &str, bytes: Vec<u8>, problems: &Problems) -> Self {
        let shown = shown.into();
        let text = String::from_utf8(bytes).unwrap_or_else(|error| {
            let valid = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let position = position(&shown, &text, &line_starts(&text), valid);
            problems.add(&position, "this is not UTF-8 text", "save the file as UTF-8");
            text
        });
        let lines = line_starts(&text);
        Self { name: name.to_owned(), shown, text, lines }
    }

    /// Returns the file's name within its folder.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Returns what is written in the file.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Reads the TOML, as much of it as can be read.
    pub(super) fn parse(&self, problems: &Problems) -> Spanned<DeTable<'_>> {
        let (table, errors) = DeTable::parse_recoverable(&self.text);
        for error in errors {
            let offset = error.span().map_or(0, |span| span.start);
            let wrong = error.message().replace('\n', ", ");
            problems.add(&self.position(offset), wrong, "write it as https://toml.io shows");
        }
        table
    }

    /// Returns the place of a byte.
    pub(super) fn position(&self, offset: usize) -> Position {
        position(&self.shown, &self.text, &self.lines, offset)
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    [0].into_iter().chain(breaks.map(|(place, _)| place + 1)).collect()
}

fn position(shown: &Arc<str>, text: &str, lines: &[usize], offset: usize) -> Position {
    let offset = offset.min(text.len());
    let line = lines.partition_point(|&start| start <= offset);
    let start = lines[..line].last().copied().unwrap_or_default();
    // Characters, not bytes: every byte that does not continue a character begins one.
    let last_line = &text.as_bytes()[start..offset];
    let column = last_line.iter().filter(|&&byte| byte & 0xC0 != 0x80).count() + 1;
    Position::new(shown, line, column)
}
