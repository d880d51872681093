//! Texts as markup, with the words that were asked for marked.

use alloc::{string::String, vec, vec::Vec};
use core::ops::Range;

use crate::letters::{Letters, fold, places};

/// Most letters of an excerpt.
const EXCERPT: usize = 160;

/// How many of them come before the first word that was asked for, at most.
const BEFORE: usize = 50;

/// Writes a text as HTML, with every place that has one of the words marked: whole letters.
pub(crate) fn highlighted(text: &str, words: &[String]) -> String {
    match Marked::new(text, words) {
        Some(marked) => marked.html(0..marked.letters.count()),
        None => escaped(text),
    }
}

/// Writes the part of a text around the first place that has one of the words; nothing where none
/// has.
pub(crate) fn excerpt(text: &str, words: &[String]) -> Option<String> {
    let marked = Marked::new(text, words)?;
    let found = marked.which.iter().position(|is_marked| *is_marked)?;
    let count = marked.letters.count();
    let earliest = found.saturating_sub(BEFORE);
    // From the beginning of a word, where one begins.
    let is_space = |place: &usize| marked.letters.letter(*place) == " ";
    let start = match earliest {
        0 => 0,
        _ => (earliest..found).find(is_space).map_or(earliest, |space| space + 1),
    };
    let latest = count.min(start + EXCERPT);
    let end = if latest == count {
        latest
    } else {
        (found + 1..latest).rev().find(is_space).unwrap_or(latest)
    };
    let mut excerpt = String::from(if start > 0 { "…" } else { "" });
    excerpt.push_str(&marked.html(start..end));
    excerpt.push_str(if end < count { " …" } else { "" });
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

/// A text, and which of its letters are to be marked.
struct Marked<'a> {
    letters: Letters<'a>,
    which: Vec<bool>,
}

impl<'a> Marked<'a> {
    /// Looks for the words. `None` where the text has none of them.
    fn new(text: &'a str, words: &[String]) -> Option<Self> {
        if words.is_empty() || !has_any(&fold(text), words) {
            return None;
        }
        let letters = Letters::new(text);
        let mut is_marked = vec![false; letters.folded.len()];
        for word in words {
            for place in places(&letters.folded, word) {
                is_marked[place..place + word.len()].fill(true);
            }
        }
        Some(Self { which: letters.which(&is_marked), letters })
    }

    /// Writes some of the letters as HTML.
    fn html(&self, range: Range<usize>) -> String {
        let mut html = String::new();
        let mut inside = false;
        for place in range {
            if self.which[place] != inside {
                inside = !inside;
                html.push_str(if inside { "<mark>" } else { "</mark>" });
            }
            for letter in self.letters.letter(place).chars() {
                escape(letter, &mut html);
            }
        }
        if inside {
            html.push_str("</mark>");
        }
        html
    }
}

fn has_any(folded: &str, words: &[String]) -> bool {
    words.iter().any(|word| places(folded, word).next().is_some())
}
