//! Lines that are no TOML at all, and texts that swallow lines.

use super::{Mistake, Stop};
use crate::manuscript::{
    keys,
    likeness::nearest,
    quoting::{TYPOGRAPHIC, quoted},
};

/// Finds a text of several lines that begins with two quotes: an empty one, and lines that are no TOML.
pub(super) fn two_quotes(stop: &Stop<'_>) -> Option<Mistake> {
    let before = stop.text[..stop.scan.statement].trim_end();
    let quotes = ["\"\"", "''"].into_iter().find(|quotes| before.ends_with(quotes))?;
    let open = before.len() - quotes.len();
    let key = before[..open].trim_end().strip_suffix('=')?.trim_end();
    let key = key.rsplit('\n').next().unwrap_or(key);
    let quote = &quotes[..1];
    (!key.contains(['"', '\''])).then(|| {
        let wrong = format!("a text of several lines begins with {quotes}{quote}");
        Mistake::new(open, wrong, format!("write {quotes}{quote} here, and at its end"))
    })
}

/// Finds a text of several lines that was not closed: one that goes on to the end of the file, or to the
/// quotes that were to open the next.
pub(super) fn open_text(stop: &Stop<'_>) -> Option<Mistake> {
    let long = stop.scan.long?;
    let quotes = &stop.text[long.open..long.open + 3];
    let swallowed = swallowed(&stop.text[long.open + 3..long.end.min(stop.text.len())]);
    if long.is_closed && swallowed.is_none() {
        return None;
    }
    let wrong = format!("the text that {quotes} opens here is not closed");
    let instead = match swallowed {
        Some(place) => {
            let line = stop.line_number(long.open + 3 + place);
            format!("write {quotes} at its end, before line {line}")
        }
        None => format!("write {quotes} at its end"),
    };
    Some(Mistake::new(long.open, wrong, instead))
}

/// Finds the first line in a text that is one of a trip's file.
fn swallowed(text: &str) -> Option<usize> {
    let all = keys::all();
    let is_ours = |line: &str| {
        let line = line.trim();
        let header = line.strip_prefix('[').and_then(|line| line.strip_suffix(']'));
        let header = header.map(|name| name.trim_matches(['[', ']']));
        let key = || {
            let (key, value) = line.split_once('=')?;
            let begins = value.trim_start().starts_with(['"', '\'', '[', '{']);
            begins.then_some(key.trim())
        };
        header.or_else(key).is_some_and(|word| all.contains(&word))
    };
    let mut place = 0;
    for line in text.split_inclusive('\n') {
        // The first one is the rest of the line that opens it.
        if place > 0 && is_ours(line) {
            return Some(place);
        }
        place += line.len();
    }
    None
}

/// Finds a character that no key and no value has, and that looks like a space or like nothing.
pub(super) fn strange_character(stop: &Stop<'_>) -> Option<Mistake> {
    if stop.said.starts_with("carriage return") || stop.text[stop.at..].starts_with('\r') {
        let wrong = "a line ends with a carriage return alone";
        return Some(Mistake::new(stop.at, wrong, "save the file with the line ends LF or CRLF"));
    }
    let found = stop.rest().chars().next()?;
    let is_space = found.is_whitespace() && !found.is_ascii();
    let is_hidden = matches!(found, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
        || (found.is_control() && !found.is_whitespace());
    (is_space || is_hidden).then(|| {
        let code = u32::from(found);
        let kind = if is_space { "a space of another kind" } else { "an invisible character" };
        let instead = if is_space { "write a plain space" } else { "delete it" };
        Mistake::new(stop.at, format!("there is {kind} here, U+{code:04X}"), instead)
    })
}

/// Finds what other programs write: marks of a merge, front matter, comments.
pub(super) fn other_language(stop: &Stop<'_>) -> Option<Mistake> {
    let line = stop.line();
    let (wrong, instead) =
        if ["<<<<<<<", "=======", ">>>>>>>"].iter().any(|it| line.starts_with(it)) {
            ("a merge left its mark here", "choose one of the two versions, and delete the marks")
        } else if line == "---" || line == "+++" {
            ("this is the fence of front matter", "delete it: the whole file is TOML")
        } else if ["//", "/*", "<!--", "--", ";", "%"].iter().any(|it| line.starts_with(it)) {
            ("this is no comment of TOML", "begin it with #")
        } else {
            return None;
        };
    Some(Mistake::new(stop.scan.statement, wrong, instead))
}

/// Finds a key that cannot be one, or that nothing follows.
pub(super) fn no_value(stop: &Stop<'_>) -> Option<Mistake> {
    let (key, value, begin) = stop.pair()?;
    let start = stop.scan.statement;
    if key.is_empty() {
        return Some(Mistake::new(
            start,
            "there is no key before the `=`",
            "write one, or delete the line",
        ));
    }
    if let Some(word) = key.strip_suffix(':') {
        let wrong = format!("behind `{}` there is more than `=`", word.trim_end());
        return Some(Mistake::new(start, wrong, "write `=` alone"));
    }
    if key.contains(char::is_whitespace) {
        let meant = nearest(key, &keys::all());
        let meant = meant
            .map_or_else(|| key.split_whitespace().collect::<Vec<_>>().join("_"), str::to_owned);
        return Some(Mistake::new(
            start,
            format!("the key `{key}` has spaces"),
            format!("write `{meant}`"),
        ));
    }
    let bare = ['"', '\''].iter().find_map(|quote| key.strip_prefix(*quote)?.strip_suffix(*quote));
    let bare = bare.unwrap_or(key);
    if !bare.chars().all(|c| c.is_ascii_alphanumeric() || "_-.".contains(c)) {
        let instead = nearest(key, &keys::all()).map_or_else(
            || "use the letters a to z and _".to_owned(),
            |meant| format!("write `{meant}`"),
        );
        return Some(Mistake::new(start, format!("`{key}` cannot be a key"), instead));
    }
    if value.is_empty() || value.starts_with('#') {
        let wrong = format!("`{key}` has no value");
        return Some(Mistake::new(begin, wrong, "write one behind the `=`, or leave the key out"));
    }
    value.starts_with(['=', ':', '>']).then(|| {
        let wrong = format!("behind `{key}` there is more than `=`");
        Mistake::new(begin, wrong, "write `=` alone")
    })
}

/// Finds a line without any `=`.
pub(super) fn no_key(stop: &Stop<'_>) -> Option<Mistake> {
    let line = stop.line();
    if line.is_empty() || line.contains('=') {
        return None;
    }
    let value = |value: &str| {
        let value = value.trim();
        let text = value.trim_matches(TYPOGRAPHIC);
        if value.starts_with(['"', '\'', '[', '{']) { value.to_owned() } else { quoted(text) }
    };
    let start = stop.scan.statement;
    if line.starts_with([']', '}']) {
        return Some(Mistake::new(start, "nothing is open that this closes", "take it out"));
    }
    let is_word =
        |word: &str| !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || c == '_');
    if let Some((key, rest)) = line.split_once(':')
        && is_word(key.trim())
        && !rest.starts_with("//")
        && !rest.trim().is_empty()
    {
        let wrong = "between a key and its value stands `=`, not `:`";
        return Some(Mistake::new(start, wrong, format!("write {} = {}", key.trim(), value(rest))));
    }
    if let Some((key, rest)) = line.split_once(char::is_whitespace)
        && keys::all().contains(&key)
    {
        let wrong = format!("there is no `=` behind the key `{key}`");
        return Some(Mistake::new(start, wrong, format!("write {key} = {}", value(rest))));
    }
    let instead = "write text in quotes behind a key, `about = \"…\"`, several lines between \"\"\" and \"\"\"";
    Some(Mistake::new(start, "this line has neither a key nor `=`", instead))
}
