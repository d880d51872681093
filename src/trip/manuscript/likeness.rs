//! Words that are nearly right.

use strsim::osa_distance;

/// Longest list that is said in full.
const LISTED: usize = 12;

/// Suggests one of several words for one that is not among them: the one that it is like, else all of them.
pub(super) fn suggestion(word: &str, known: &[&str]) -> String {
    match nearest(word, known) {
        Some(other) => format!("write “{other}”?"),
        None if known.is_empty() => "leave it out".to_owned(),
        None => one_of(known),
    }
}

/// Names those that there are, unless they are too many.
pub(super) fn one_of(known: &[&str]) -> String {
    let more = if known.len() > LISTED { ", …" } else { "" };
    format!("write one of {}{more}", known[..known.len().min(LISTED)].join(", "))
}

/// Finds the word that is spelt nearly like another, if one is: with one slip in every three letters at most.
/// Case, and what joins words, do not count.
pub(super) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let plain = plain(word);
    let slips = |other: &&'a str| {
        let other_plain = self::plain(other);
        let length = plain.chars().count().min(other_plain.chars().count());
        let slips = osa_distance(&plain, &other_plain);
        (slips <= length / 3).then_some((slips, *other))
    };
    known.iter().filter_map(slips).min_by_key(|(slips, _)| *slips).map(|(_, other)| other)
}

/// A word as it is compared: its letters and digits.
pub(super) fn plain(word: &str) -> String {
    word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
