//! Texts as markup, with the words that were asked for marked.

use alloc::{string::String, vec, vec::Vec};

use crate::letters::fold;

/// Most characters of an excerpt.
const EXCERPT: usize = 160;

/// How many of them come before the first word that was asked for, at most.
const BEFORE: usize = 50;

/// Writes a text as HTML, with every place that has one of the words marked.
pub(crate) fn highlighted(text: &str, words: &[Vec<char>]) -> String {
    let letters: Vec<char> = text.chars().collect();
    marked(&letters, words)
}

/// Writes the part of a text around the first place that has one of the words; nothing where none
/// has.
pub(crate) fn excerpt(text: &str, words: &[Vec<char>]) -> Option<String> {
    let letters: Vec<char> = text.chars().collect();
    let found = (0..letters.len()).find(|&place| length_at(&letters, place, words) > 0)?;
    let earliest = found.saturating_sub(BEFORE);
    // From the beginning of a word, where one begins.
    let is_space = |place: &usize| letters[*place] == ' ';
    let start = match earliest {
        0 => 0,
        _ => (earliest..found).find(is_space).map_or(earliest, |space| space + 1),
    };
    let latest = letters.len().min(start + EXCERPT);
    let end = if latest == letters.len() {
        latest
    } else {
        (found + 1..latest).rev().find(is_space).unwrap_or(latest)
    };
    let mut excerpt = String::from(if start > 0 { "…" } else { "" });
    excerpt.push_str(&marked(&letters[start..end], words));
    excerpt.push_str(if end < letters.len() { " …" } else { "" });
    Some(excerpt)
}

/// Writes a text as HTML: between tags, or in an attribute between double quotes.
pub(crate) fn escaped(text: &str) -> String {
    let mut html = String::new();
    for letter in text.chars() {
        escape(letter, &mut html);
    }
    html
}

/// Escapes what HTML would read as its own.
fn escape(letter: char, html: &mut String) {
    match letter {
        '&' => html.push_str("&amp;"),
        '<' => html.push_str("&lt;"),
        '>' => html.push_str("&gt;"),
        '"' => html.push_str("&quot;"),
        _ => html.push(letter),
    }
}

fn marked(letters: &[char], words: &[Vec<char>]) -> String {
    let mut is_marked = vec![false; letters.len()];
    for place in 0..letters.len() {
        for is_marked in is_marked.iter_mut().skip(place).take(length_at(letters, place, words)) {
            *is_marked = true;
        }
    }
    let mut html = String::new();
    let mut inside = false;
    for (letter, is_marked) in letters.iter().zip(is_marked) {
        if is_marked != inside {
            html.push_str(if is_marked { "<mark>" } else { "</mark>" });
            inside = is_marked;
        }
        escape(*letter, &mut html);
    }
    if inside {
        html.push_str("</mark>");
    }
    html
}

/// Returns how many letters the longest of the words has that begins at a place; 0 where none does.
fn length_at(letters: &[char], place: usize, words: &[Vec<char>]) -> usize {
    let rest = letters.get(place..).unwrap_or_default();
    let begins = |word: &&Vec<char>| {
        rest.len() >= word.len() && rest.iter().zip(*word).all(|(a, b)| fold(*a) == *b)
    };
    words.iter().filter(begins).map(Vec::len).max().unwrap_or(0)
}
