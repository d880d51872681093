//! Lines of iCalendar (RFC 5545, 3.1), read one by one, so that one that is no such line costs no other. The crates that
//! read calendars refuse all of it for that.

use std::borrow::Cow;

/// One line: a name, parameters, a value.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ContentLine<'a> {
    /// The name, in capitals.
    pub(super) name: String,
    /// The parameters, their names in capitals.
    parameters: Vec<(String, &'a str)>,
    /// The value as it is written.
    pub(super) value: &'a str,
}

/// Joins folded lines, and says of each which line of the text it began on, counted from 1.
pub(super) fn unfold(text: &str) -> Vec<(usize, Cow<'_, str>)> {
    let mut lines: Vec<(usize, Cow<'_, str>)> = Vec::new();
    for (number, line) in text.split('\n').enumerate() {
        let line = line.strip_suffix('\r').unwrap_or(line);
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some((_, last))) => last.to_mut().push_str(rest),
            _ if line.trim().is_empty() => {}
            _ => lines.push((number + 1, Cow::Borrowed(line))),
        }
    }
    lines
}

impl<'a> ContentLine<'a> {
    /// Reads a line. `None` where it has no name or no value.
    pub(super) fn read(line: &'a str) -> Option<Self> {
        let colon = unquoted(line, ':').next()?;
        let (head, value) = (&line[..colon], &line[colon + 1..]);
        let mut parts = split(head, ';').into_iter();
        // Groups stand before the name in calendars of some programs.
        let name = parts.next()?.rsplit('.').next()?.trim().to_ascii_uppercase();
        let is_name = !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let parameter = |part: &'a str| {
            let (key, value) = part.split_once('=')?;
            Some((key.trim().to_ascii_uppercase(), value.trim_matches('"')))
        };
        is_name.then(|| Self { name, parameters: parts.filter_map(parameter).collect(), value })
    }

    /// Returns a parameter.
    pub(super) fn parameter(&self, name: &str) -> Option<&'a str> {
        self.parameters.iter().find(|(key, _)| key == name).map(|(_, value)| *value)
    }

    /// Returns the value as text, without its escapes.
    pub(super) fn text(&self) -> String {
        unescaped(self.value)
    }

    /// Returns a list of texts, which commas separate.
    pub(super) fn texts(&self) -> Vec<String> {
        let mut start = 0;
        let mut texts = Vec::new();
        for (place, _) in self.value.match_indices(',') {
            let slashes =
                self.value[..place].bytes().rev().take_while(|byte| *byte == b'\\').count();
            if slashes % 2 == 0 {
                texts.push(unescaped(&self.value[start..place]));
                start = place + 1;
            }
        }
        texts.push(unescaped(&self.value[start..]));
        texts
    }
}

/// The places of a sign outside of quotes.
fn unquoted(text: &str, sign: char) -> impl Iterator<Item = usize> {
    let mut is_quoted = false;
    text.char_indices().filter_map(move |(place, c)| {
        is_quoted ^= c == '"';
        (c == sign && !is_quoted).then_some(place)
    })
}

fn split(text: &str, sign: char) -> Vec<&str> {
    let mut start = 0;
    let mut parts = Vec::new();
    for place in unquoted(text, sign) {
        parts.push(&text[start..place]);
        start = place + 1;
    }
    parts.push(&text[start..]);
    parts
}

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => match rest.next() {
                Some('n' | 'N') => plain.push('\n'),
                Some(other) => plain.push(other),
                None => plain.push('\\'),
            },
            _ => plain.push(c),
        }
    }
    plain
}
