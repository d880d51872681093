//! One file of the author's, and places in it.

use std::sync::Arc;

use toml::{Spanned, de::DeTable};

use super::{
    problem::{Position, Problems},
    syntax,
};

/// A file as text: TOML, or a picture.
pub(super) struct Source {
    name: String,
    shown: Arc<str>,
    /// What is written in it; nothing where it is no text, which is reported then.
    text: Option<String>,
    /// Where each line begins, worked out once: the position of every value is asked for.
    lines: Vec<usize>,
}

impl Source {
    /// Takes over a file's bytes, which must be UTF-8. The mark that some editors put before that is left out.
    pub(super) fn new(name: &str, shown: &str, bytes: Vec<u8>, problems: &Problems) -> Self {
        let shown = shown.into();
        let add = |position: &Position, wrong: &str| {
            problems.add(position, wrong, "save the file as UTF-8");
        };
        if is_utf_16(&bytes) {
            add(&Position::new(&shown, 1, 1), "this is UTF-16 text");
            return Self { name: name.to_owned(), shown, text: None, lines: vec![0] };
        }
        let mut text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes());
                add(&position(&shown, &text, &line_starts(&text), valid), "this is not UTF-8 text");
                return Self { name: name.to_owned(), shown, text: None, lines: vec![0] };
            }
        };
        if text.starts_with('\u{FEFF}') {
            text.remove(0);
        }
        let lines = line_starts(&text);
        Self { name: name.to_owned(), shown, text: Some(text), lines }
    }

    /// Stands for a file that cannot be read.
    pub(super) fn unreadable(name: &str, shown: &str) -> Self {
        Self { name: name.to_owned(), shown: shown.into(), text: None, lines: vec![0] }
    }

    /// Returns the file's name within its folder.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Returns what is written in the file, unless it is no text.
    pub(super) fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// Reads the TOML. Where it is none, its first mistake is reported: the others may only follow from it.
    pub(super) fn parse(&self, problems: &Problems) -> Option<Spanned<DeTable<'_>>> {
        let text = self.text()?;
        let (table, errors) = DeTable::parse_recoverable(text);
        let place = |error: &toml::de::Error| error.span().map_or(0, |span| span.start);
        let Some(first) = errors.into_iter().min_by_key(place) else {
            return Some(table);
        };
        let mistake = syntax::mistake(text, place(&first), first.message());
        problems.add(&self.position(mistake.at), mistake.wrong, mistake.instead);
        None
    }

    /// Reads the TOML of a file that must hold something.
    pub(super) fn parse_something(&self, problems: &Problems) -> Option<Spanned<DeTable<'_>>> {
        let table = self.parse(problems)?;
        if table.get_ref().keys().next().is_none() {
            let instead = "write it, as `recap new` begins one";
            problems.add(&self.position(0), "there is nothing in this file", instead);
            return None;
        }
        Some(table)
    }

    /// Returns the place of a byte of a text, whose value begins at a position: where it cannot be told, because
    /// there are escapes before it, that position.
    pub(super) fn position_within(&self, value: &Position, text: &str, offset: usize) -> Position {
        self.offset_within(value, &text[..offset])
            .map_or_else(|| value.clone(), |offset| self.position(offset))
    }

    fn offset_within(&self, value: &Position, before: &str) -> Option<usize> {
        let line = *self.lines.get(value.line() - 1)?;
        let written = &self.text()?[line..];
        let column = written.char_indices().nth(value.column() - 1)?.0;
        let written = &written[column..];
        let long = ["\"\"\"", "'''"].into_iter().find(|quotes| written.starts_with(quotes));
        let mut rest = match long {
            Some(quotes) => {
                let rest = &written[quotes.len()..];
                // The first line break does not count.
                rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n')).unwrap_or(rest)
            }
            None => written.strip_prefix(['"', '\''])?,
        };
        for c in before.chars() {
            if c == '\n' && rest.starts_with('\r') {
                rest = &rest[1..];
            }
            rest = rest.strip_prefix(c).filter(|_| c != '\\' || written.starts_with('\''))?;
        }
        Some(line + column + written.len() - rest.len())
    }

    /// Returns the place of a byte.
    pub(super) fn position(&self, offset: usize) -> Position {
        position(&self.shown, self.text().unwrap_or_default(), &self.lines, offset)
    }
}

/// Tells whether a text has two bytes for each character: by the mark at its start, or by a character of ASCII
/// there.
fn is_utf_16(bytes: &[u8]) -> bool {
    matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..])
        || matches!(bytes, [0, other, ..] | [other, 0, ..] if *other != 0)
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
