//! TOML as a person writes it: strings, prose, comments.

use std::fmt::Write;

/// Where comments are broken.
const WIDTH: usize = 100;

/// Writes a text on one line.
pub(crate) fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        push(&mut quoted, c);
    }
    quoted.push('"');
    quoted
}

/// Writes prose between three quotes, on lines of its own.
pub(crate) fn prose(text: &str) -> String {
    let mut written = String::from("\"\"\"\n");
    for c in text.trim_matches('\n').chars() {
        match c {
            '\n' | '\t' => written.push(c),
            // Two quotes may stand there, three would end it.
            '"' if written.ends_with("\"\"") => written.push_str("\\\""),
            '"' => written.push('"'),
            _ => push(&mut written, c),
        }
    }
    written.push_str("\n\"\"\"");
    written
}

fn push(written: &mut String, c: char) {
    match c {
        '"' => written.push_str("\\\""),
        '\\' => written.push_str("\\\\"),
        '\n' => written.push_str("\\n"),
        '\t' => written.push_str("\\t"),
        c if c.is_control() => {
            // Writing to a string cannot fail.
            let _ = write!(written, "\\u{:04X}", u32::from(c));
        }
        c => written.push(c),
    }
}

/// Writes a text as a comment, a line each, broken where it is wide.
pub(crate) fn comment(text: &str) -> String {
    let mut written = String::new();
    for line in text.lines() {
        let mut rest: String = line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        loop {
            let cut = rest
                .char_indices()
                .nth(WIDTH)
                .and_then(|(end, _)| rest[..end].rfind(' ').filter(|cut| *cut > 0));
            let Some(cut) = cut else {
                break;
            };
            let next = rest.split_off(cut).trim_start().to_owned();
            push_comment(&mut written, &rest);
            rest = next;
        }
        push_comment(&mut written, &rest);
    }
    written
}

fn push_comment(written: &mut String, line: &str) {
    written.push('#');
    if !line.trim().is_empty() {
        written.push(' ');
        written.push_str(line.trim_end());
    }
    written.push('\n');
}

/// Writes a line `key = value`, with a word to the author behind it where it was guessed.
pub(crate) fn line(key: &str, value: &str, check: Option<&str>) -> String {
    match check {
        // What ends with prose has its comment above it.
        Some(check) if value.contains('\n') => {
            format!("# check: {}\n{key} = {value}\n", one_line(check))
        }
        Some(check) => format!("{key} = {value}  # check: {}\n", one_line(check)),
        None => format!("{key} = {value}\n"),
    }
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
