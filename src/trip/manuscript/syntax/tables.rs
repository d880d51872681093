//! Headers of tables, and what stands twice.

use super::{Mistake, Stop};
use crate::manuscript::{
    keys::{LISTS, TABLES},
    likeness::nearest,
};

/// What the parser says of what stands twice.
const TWICE: &str = "duplicate key";

/// Finds a header whose brackets are not right.
pub(super) fn header(stop: &Stop<'_>) -> Option<Mistake> {
    if stop.said.starts_with(TWICE) {
        return None;
    }
    let line = stop.line();
    let code = line.split('#').next().unwrap_or_default().trim_end();
    let is_header = !code.contains('=') && !code.contains('"');
    if !is_header || !(code.starts_with('[') || code.ends_with(']')) {
        return None;
    }
    let begin = code.trim_start_matches(['[', ' ']);
    let (name, behind) = match begin.split_once(']') {
        Some((name, rest)) => (name.trim(), rest.trim_start_matches([']', ' '])),
        None => (begin.trim(), ""),
    };
    if !name.chars().all(|c| c.is_alphanumeric() || "_-.".contains(c)) || name.is_empty() {
        return None;
    }
    let right = right(name, code);
    if !behind.is_empty() {
        let wrong = format!("behind {right} there is “{behind}”");
        return Some(Mistake::new(stop.scan.statement, wrong, "begin a new line for it"));
    }
    (code != right).then(|| {
        let wrong = format!("the brackets of “{code}” are not those of a table");
        Mistake::new(stop.scan.statement, wrong, format!("write {right}"))
    })
}

/// Writes the header of a table as it is right.
fn right(name: &str, written: &str) -> String {
    let known = nearest(name, &[&LISTS[..], &TABLES[..]].concat());
    let is_list = match known {
        Some(known) => LISTS.contains(&known),
        None => written.starts_with("[["),
    };
    let name = known.unwrap_or(name);
    if is_list { format!("[[{name}]]") } else { format!("[{name}]") }
}

/// Finds keys and tables that stand twice.
pub(super) fn twice(stop: &Stop<'_>) -> Option<Mistake> {
    if !stop.said.starts_with(TWICE) {
        return None;
    }
    let line = stop.line();
    let name = line.trim_matches(['[', ']', ' ']);
    if line.starts_with('[') {
        let single = first_line(stop.text, |line| line.starts_with(&format!("[{name}]")));
        if let Some(at) = single.filter(|_| LISTS.contains(&name)) {
            let wrong = format!("[{name}] stands for one thing, and there are several of them");
            return Some(Mistake::new(at, wrong, format!("write [[{name}]] for each")));
        }
        let first = first_line(stop.text, |other| other == line)?;
        let wrong =
            format!("the table {line} is already written in line {}", stop.line_number(first));
        return Some(Mistake::new(stop.scan.statement, wrong, "put the keys of both into one"));
    }
    let (key, ..) = stop.pair()?;
    let key = key.to_owned();
    let before = &stop.text[..stop.scan.statement];
    let table = last_header(before);
    let is_same = |line: &str| line.split_once('=').is_some_and(|(other, _)| other.trim() == key);
    let first = table + first_line(&before[table..], is_same)?;
    let wrong = format!("the key `{key}` is already written in line {}", stop.line_number(first));
    let header = before[table..].lines().next().unwrap_or_default().trim();
    let header = if header.starts_with("[[") { header } else { "[[entry]]" };
    let instead = format!("leave one out, or write {header} above what is another one");
    Some(Mistake::new(stop.scan.statement, wrong, instead))
}

/// Finds where the first line begins that is one of those.
fn first_line(text: &str, is_one: impl Fn(&str) -> bool) -> Option<usize> {
    let mut place = 0;
    for line in text.split_inclusive('\n') {
        if is_one(line.trim()) {
            return Some(place + line.len() - line.trim_start().len());
        }
        place += line.len();
    }
    None
}

/// Finds where the last header begins; where there is none, the file does.
fn last_header(text: &str) -> usize {
    let (mut place, mut last) = (0, 0);
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with('[') && !line.contains('=') {
            last = place;
        }
        place += line.len();
    }
    last
}
