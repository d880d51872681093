//! Lines of a text, and what is written on them.

use toml_edit::Value;

/// A line, to write values on or another line below.
pub(super) struct Line<'a> {
    /// Where the next line begins, in bytes.
    pub(super) end: usize,
    /// What the line begins with before its first word.
    indent: &'a str,
    /// How lines end here.
    ending: &'static str,
    /// Whether the text ends with this line, and without an ending.
    is_open: bool,
}

impl<'a> Line<'a> {
    /// The line that a byte of a text is on, or, at its end, the one before.
    pub(super) fn of(text: &'a str, byte: usize) -> Self {
        let (before, behind) = text.split_at(byte);
        let end = behind.find('\n').map_or(text.len(), |at| byte + at + 1);
        let whole = &text[before.rfind('\n').map_or(0, |at| at + 1)..end];
        let is_open = !whole.ends_with('\n');
        let is_windows = if is_open { text.contains("\r\n") } else { whole.ends_with("\r\n") };
        Self {
            end,
            indent: &whole[..whole.len() - whole.trim_start_matches([' ', '\t']).len()],
            ending: if is_windows { "\r\n" } else { "\n" },
            is_open,
        }
    }

    /// Writes a value as it stands on this line.
    pub(super) fn written(&self, value: &Value) -> String {
        plain(value).replace("\r\n", "\n").replace('\n', self.ending)
    }

    /// Writes a key and its value as the line below this one.
    pub(super) fn below(&self, key: &str, value: &Value) -> String {
        let Self { indent, ending, .. } = self;
        let line = format!("{indent}{key} = {}", self.written(value));
        if self.is_open { format!("{ending}{line}") } else { format!("{line}{ending}") }
    }
}

/// Writes a value as TOML, without what stands around it.
pub(super) fn plain(value: &Value) -> String {
    value.clone().decorated("", "").to_string()
}

/// Counts the lines up to that of a byte.
pub(super) fn line_number(text: &str, byte: usize) -> usize {
    1 + text[..byte].matches('\n').count()
}

/// Tells whether two values are the same, however they are written.
pub(super) fn says_the_same(one: &Value, other: &Value) -> bool {
    match (one.as_str(), other.as_str()) {
        (Some(one), Some(other)) => one.replace("\r\n", "\n") == other.replace("\r\n", "\n"),
        _ => plain(one) == plain(other),
    }
}
