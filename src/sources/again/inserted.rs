//! New text in a file that is written: entries in their order, names in a list.

use toml_edit::{Document, Item, Value};

use super::{compared::clock_of, written::WrittenFile};
use crate::placed::Clock;

/// Puts an entry into the text of a day, before the first that starts later; not a byte beside it is changed.
pub(super) fn entry(file: &WrittenFile, starts: Option<Clock>, entry: &str) -> String {
    let later = file.entries.iter().find(|other| {
        let other = other.value("start").and_then(clock_of);
        let other = other.map(|(time, after_midnight)| Clock { after_midnight, time });
        starts.is_some_and(|starts| other.is_some_and(|other| other > starts))
    });
    let text = &file.text;
    let ending = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let entry = entry.replace('\n', ending);
    if let Some(later) = later {
        let at = above_comments(text, later.byte);
        format!("{}{entry}{ending}{}", &text[..at], &text[at..])
    } else {
        let gap = if text.ends_with('\n') || text.is_empty() {
            ending.to_owned()
        } else {
            ending.repeat(2)
        };
        format!("{text}{gap}{entry}")
    }
}

/// Finds where the comments begin that stand right above a place.
fn above_comments(text: &str, byte: usize) -> usize {
    let mut at = byte;
    for line in text[..byte].split_inclusive('\n').rev() {
        if !line.trim_start().starts_with('#') {
            break;
        }
        at -= line.len();
    }
    at
}

/// Puts a file's name into the list `days` of a trip's file, before the first of those that come later. `None` where
/// there is no such list.
pub(super) fn day(text: &str, name: &str, is_later: impl Fn(&str) -> bool) -> Option<String> {
    let bare = text.trim_start_matches('\u{FEFF}');
    let mark = text.len() - bare.len();
    let document = Document::parse(bare).ok()?;
    let days = document.get("days").and_then(Item::as_array)?;
    let later = days.iter().find(|item| item.as_str().is_some_and(&is_later));
    let (at, put) = match (later.and_then(Value::span), days.iter().last().and_then(Value::span)) {
        (Some(later), _) => (later.start, format!("\"{name}\", ")),
        (None, Some(last)) => (last.end, format!(", \"{name}\"")),
        (None, None) => (days.span()?.start + 1, format!("\"{name}\"")),
    };
    let (before, behind) = text.split_at(at + mark);
    Some(format!("{before}{put}{behind}"))
}

/// Names the file of undated entries in a trip's file, below its days.
pub(super) fn undated(text: &str) -> Option<String> {
    let bare = text.trim_start_matches('\u{FEFF}');
    let mark = text.len() - bare.len();
    let document = Document::parse(bare).ok()?;
    let days = document.get("days").and_then(Item::as_value).and_then(Value::span)?;
    let end = bare[days.end..].find('\n').map_or(bare.len(), |end| days.end + end + 1) + mark;
    let ending = if text.contains("\r\n") { "\r\n" } else { "\n" };
    Some(format!("{}undated = \"undated.toml\"{ending}{}", &text[..end], &text[end..]))
}
