//! Values that are not written as TOML has them: quotes that are missing, or of another kind.

use super::{Mistake, Stop};
use crate::manuscript::{
    keys,
    quoting::{TYPOGRAPHIC, quoted},
    spelling::{self, Form},
};

/// Finds a text of one line whose last quote is missing.
pub(super) fn open_string(stop: &Stop<'_>) -> Option<Mistake> {
    let string = stop.scan.string.filter(|string| !string.is_closed && stop.at <= string.end)?;
    let quote = &stop.text[string.open..=string.open];
    let text = stop.text[string.open + 1..string.end].trim_end();
    let wrong = format!("the text that {quote} opens here is not closed in its line");
    let is_value = stop.pair().is_some_and(|(_, _, begin)| begin == string.open);
    let text = text.trim_end_matches(TYPOGRAPHIC).trim_end_matches(['"', '\'']);
    let instead = if is_value && !text.contains(['#', '\\']) && !text.ends_with([',', ';']) {
        format!("write {}", quoted(text))
    } else {
        format!("write {quote} at its end")
    };
    Some(Mistake::new(string.open, wrong, instead))
}

/// Finds a text without quotes, with one, or with those of typography; and a date or a time as no file has it.
pub(super) fn bare(stop: &Stop<'_>) -> Option<Mistake> {
    let (key, value, begin) = stop.pair()?;
    if stop.at < begin && stop.scan.open.is_empty() {
        return None;
    }
    let is_whole = begin == stop.at || (begin < stop.at && stop.scan.open.is_empty());
    let (at, run) = if is_whole { (begin, without_comment(value)) } else { (stop.at, stop.rest()) };
    if run.is_empty() || run.starts_with(['"', '\'', '[', '{', '=', ':', ',', '#', '>']) {
        return None;
    }
    if run.chars().all(|c| TYPOGRAPHIC.contains(&c)) {
        let wrong = format!("{run} are quotes that TOML does not have");
        return Some(Mistake::new(at, wrong, "write \"\"\" here, and at the end of the text"));
    }
    let key = if is_whole { key } else { inner_key(&stop.text[..stop.at]) };
    let run = if is_whole { run } else { item(run) };
    let inner = run.trim_matches(TYPOGRAPHIC).trim();
    let closed = inner.strip_suffix(['"', '\'']).filter(|text| !text.contains(['"', '\'']));
    let text = closed.unwrap_or(inner);
    let wrong = if run.starts_with(TYPOGRAPHIC) {
        format!("{run} is in quotes that TOML does not have")
    } else if closed.is_some() {
        format!("the text {run} has no quote at its start")
    } else if text.starts_with(|c: char| c.is_ascii_digit()) {
        format!("“{text}” is not written as TOML has it")
    } else {
        format!("“{text}” is a text without quotes")
    };
    let right = spelling::of(key, text);
    let instead = match spelling::form(key) {
        Form::Date if right.is_none() => spelling::DATE.to_owned(),
        Form::Time if right.is_none() => spelling::any_time(text).to_owned(),
        _ => format!("write {}", quoted(&right.unwrap_or_else(|| text.to_owned()))),
    };
    Some(Mistake::new(at, wrong, instead))
}

fn without_comment(value: &str) -> &str {
    value.split(" #").next().unwrap_or_default().trim_end()
}

/// The item of a list or a table that a line begins with.
fn item(line: &str) -> &str {
    let end = match line.chars().next() {
        Some(first) if TYPOGRAPHIC.contains(&first) => {
            let close = line.char_indices().skip(1).find(|(_, c)| TYPOGRAPHIC.contains(c));
            close.map(|(place, c)| place + c.len_utf8())
        }
        _ => None,
    };
    let end = end.or_else(|| line.find([',', ']', '}', '#'])).unwrap_or(line.len());
    line[..end].trim_end()
}

/// The key whose value begins behind a text.
fn inner_key(before: &str) -> &str {
    let before = before.trim_end().strip_suffix('=').unwrap_or_default().trim_end();
    let begin = before.rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    &before[begin.map_or(0, |at| at + 1)..]
}

/// Finds a backslash that begins no escape.
pub(super) fn escape(stop: &Stop<'_>) -> Option<Mistake> {
    if !(stop.said.starts_with("missing escaped value") || stop.said.contains("unicode")) {
        return None;
    }
    let wrong = "a backslash stands for itself only between single quotes, or twice";
    let value = stop.pair().map_or("", |(_, value, _)| value);
    let whole = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let instead = match whole.filter(|text| !text.contains(['\'', '"'])) {
        Some(text) => format!("write '{text}'"),
        None => "write \\\\".to_owned(),
    };
    Some(Mistake::new(stop.at, wrong, instead))
}

/// Finds what stands behind a value, most often a quote in the middle of a text.
pub(super) fn behind(stop: &Stop<'_>) -> Option<Mistake> {
    let (_, value, begin) = stop.pair()?;
    let rest = stop.rest().trim_end();
    let is_behind = stop.at > begin && stop.said.starts_with("unexpected key or value");
    if !is_behind || rest.is_empty() || rest.starts_with('=') {
        return None;
    }
    if key_of(rest).is_some_and(|key| keys::all().contains(&key)) {
        let wrong = "there are two keys in this line";
        return Some(Mistake::new(stop.at, wrong, "begin a new line here"));
    }
    let text = stop.scan.string.filter(|string| string.open == begin && string.is_closed);
    let Some(text) = text.filter(|_| !matches!(rest, "," | ";" | "." | "]" | "}")) else {
        let wrong = format!("there is a “{rest}” behind the value");
        return Some(Mistake::new(stop.at, wrong, "take it out: a line ends with its value"));
    };
    let whole = without_comment(value);
    let is_quoted = whole.ends_with('"') || whole.ends_with('\'');
    if is_quoted && whole.len() > 2 {
        let inner = match whole.strip_prefix("\"\"").and_then(|text| text.strip_suffix("\"\"")) {
            Some(inner) => inner,
            None => &whole[1..whole.len() - 1],
        };
        let wrong = "a quote inside the text ends it here";
        return Some(Mistake::new(text.end - 1, wrong, format!("write {}", quoted(inner))));
    }
    let wrong = format!("there is something behind the text: {rest}");
    Some(Mistake::new(stop.at, wrong, "take it into the quotes, or out"))
}

/// Reads the key that a line begins with.
pub(super) fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_').then_some(key)
}
