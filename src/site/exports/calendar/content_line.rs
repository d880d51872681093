//! Lines of a calendar (RFC 5545, section 3.1), and the text in them (section 3.3.11).

/// Most octets of a line, without its end.
const LIMIT: usize = 75;

/// Lines, written one by one.
#[derive(Debug, Default)]
pub struct ContentLines(String);

impl ContentLines {
    /// Adds a line whose value stands as it is. The name may have parameters.
    pub fn value(&mut self, name: &str, value: &str) {
        self.0.push_str(&fold(&format!("{name}:{value}")));
        self.0.push_str("\r\n");
    }

    /// Adds a line whose value is text.
    pub fn text(&mut self, name: &str, text: &str) {
        self.value(name, &escape(text));
    }

    /// Returns all lines.
    pub fn into_text(self) -> String {
        self.0
    }
}

/// Writes text as a value: what means something is escaped, what may not stand there is left out.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            // Beyond ASCII all is allowed.
            c if c.is_ascii_control() && c != '\t' => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Breaks a line into several of at most 75 octets, never within a character.
pub fn fold(line: &str) -> String {
    let mut folded = String::with_capacity(line.len());
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LIMIT {
            folded.push_str("\r\n ");
            // The space counts.
            length = 1;
        }
        folded.push(c);
        length += c.len_utf8();
    }
    folded
}
