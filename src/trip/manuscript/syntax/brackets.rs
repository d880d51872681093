//! Brackets that are not closed, and items that no comma separates.

use super::{Mistake, Stop, values::key_of};

/// Finds a bracket that is not closed, and items that no comma separates.
pub(super) fn brackets(stop: &Stop<'_>) -> Option<Mistake> {
    let open = *stop.scan.open.last()?;
    let (bracket, closing) = pair(stop, open);
    let rest = stop.rest();
    let line = stop.text[..stop.at].rfind('\n').map_or(0, |end| end + 1);
    let is_other_line = line > open;
    // Two brackets of a header are taken for lists in the list.
    let header = stop.text[line..].lines().next().unwrap_or_default().trim_end();
    let outer = stop.scan.open.iter().rev().find(|place| **place < line);
    if let Some(outer) = outer.filter(|_| header.starts_with("[[") && header.ends_with("]]")) {
        return Some(open_bracket(stop, *outer));
    }
    let is_at_start = stop.text[line..stop.at].trim().is_empty();
    let begins_statement = rest.starts_with("[[")
        || (rest.starts_with('[') && rest.trim_end().ends_with(']') && !rest.contains('"'))
        || (line == stop.at && key_of(rest).is_some());
    let is_end = stop.text[stop.at..].trim().is_empty();
    // A table begins with a key.
    let is_item = bracket == '{' && rest.starts_with(['{', '[']);
    let other_closes = rest.starts_with([']', '}']) && !rest.starts_with(closing);
    if is_end || is_item || other_closes || (is_other_line && is_at_start && begins_statement) {
        return Some(open_bracket(stop, open));
    }
    let string = stop.scan.string.filter(|string| string.is_closed && string.end == stop.at);
    if let Some(string) = string.filter(|_| rest.starts_with(char::is_alphanumeric)) {
        let quote = &stop.text[string.open..=string.open];
        let wrong = format!("the text that {quote} opens here ends at the quote of the next one");
        return Some(Mistake::new(string.open, wrong, format!("write {quote} where it ends")));
    }
    if rest.starts_with(':') || stop.text[..stop.at].ends_with(':') {
        let wrong = "between a key and its value stands `=`, not `:`";
        return Some(Mistake::new(stop.at, wrong, "write `=` in its place"));
    }
    if rest.starts_with(';') {
        return Some(Mistake::new(
            stop.at,
            "there is a `;` between two items",
            "write a comma in its place",
        ));
    }
    if stop.said.contains("extra comma") {
        return Some(Mistake::new(stop.at, "there is a comma too many", "take it out"));
    }
    if stop.said.contains("unexpected `=` in array") {
        let instead = "take it out, or write { … } around key and value";
        return Some(Mistake::new(stop.at, "there is a `=` in a list", instead));
    }
    let no_pair = [
        "missing assignment",
        "extra assignment",
        "invalid unquoted key",
        "unquoted keys cannot be empty",
    ];
    if no_pair.iter().any(|said| stop.said.starts_with(said)) {
        let instead = "write it as in { name = \"…\" }";
        return Some(Mistake::new(stop.at, "this is no key with one `=` and a value", instead));
    }
    stop.said
        .starts_with("missing comma")
        .then(|| Mistake::new(stop.at, "there is no comma before this item", "write one"))
}

fn open_bracket(stop: &Stop<'_>, open: usize) -> Mistake {
    let (bracket, closing) = pair(stop, open);
    let wrong = format!("this {bracket} is not closed");
    Mistake::new(open, wrong, format!("write {closing} where it ends"))
}

/// The bracket that stands there, and the one that closes it.
fn pair(stop: &Stop<'_>, open: usize) -> (char, char) {
    if stop.text[open..].starts_with('[') { ('[', ']') } else { ('{', '}') }
}
