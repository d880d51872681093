//! Statements, strings and brackets of TOML, as far as they can be told apart in a file that is none.

/// What a place in a file belongs to.
#[derive(Default)]
pub(super) struct Scan {
    /// Where its statement begins: a header, or a key with its value.
    pub(super) statement: usize,
    /// The brackets of that value which are open there.
    pub(super) open: Vec<usize>,
    /// The string that ends there or before.
    pub(super) string: Option<Quoted>,
    /// The last string of several lines that begins before.
    pub(super) long: Option<Quoted>,
}

/// A string.
#[derive(Clone, Copy)]
pub(super) struct Quoted {
    /// Where its first quote stands.
    pub(super) open: usize,
    /// Where it ends; for one that is not closed, its line or the file.
    pub(super) end: usize,
    /// Whether it is closed.
    pub(super) is_closed: bool,
}

/// Looks at a file up to a place.
pub(super) fn scan(text: &str, at: usize) -> Scan {
    let mut scan = Scan::default();
    let (mut is_new, mut is_header) = (true, false);
    let mut place = 0;
    while place < at {
        let byte = text.as_bytes()[place];
        if byte == b'\n' {
            is_new |= scan.open.is_empty();
        } else if !byte.is_ascii_whitespace() {
            if is_new {
                (is_new, is_header) = (false, byte == b'[');
                scan.statement = place;
            }
            match byte {
                b'#' => place += line_end(text, place) - place - 1,
                b'"' | b'\'' => {
                    let string = quoted(text, place);
                    scan.string = Some(string);
                    if is_long(text, place) {
                        scan.long = Some(string);
                    }
                    place = string.end.max(place + 1) - 1;
                }
                b'[' | b'{' if !is_header => scan.open.push(place),
                b']' | b'}' if !is_header => drop(scan.open.pop()),
                _ => {}
            }
        }
        place += 1;
    }
    if is_new {
        scan.statement = at;
    }
    scan
}

/// Tells whether a string that begins there may have several lines.
fn is_long(text: &str, open: usize) -> bool {
    text[open..].starts_with("\"\"\"") || text[open..].starts_with("'''")
}

fn line_end(text: &str, place: usize) -> usize {
    text[place..].find('\n').map_or(text.len(), |length| place + length)
}

/// Finds the end of the string that begins there.
fn quoted(text: &str, open: usize) -> Quoted {
    let is_long = is_long(text, open);
    let quote = &text[open..open + if is_long { 3 } else { 1 }];
    let has_escapes = quote.starts_with('"');
    let limit = if is_long { text.len() } else { line_end(text, open) };
    let mut place = open + quote.len();
    while place < limit {
        let rest = &text.as_bytes()[place..];
        if has_escapes && rest[0] == b'\\' {
            place += 1;
        } else if rest.starts_with(quote.as_bytes()) {
            return Quoted { open, end: place + quote.len(), is_closed: true };
        }
        place += 1;
    }
    Quoted { open, end: limit, is_closed: false }
}
