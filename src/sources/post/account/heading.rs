//! What a heading is: of a day, of a talk, of talks that were seen or missed.

use crate::post::blocks::{Block, Piece, What, words};

/// Words of headings above talks that were seen, and that were not.
const WANTED: [&str; 8] = [
    "want",
    "wanted",
    "watch later",
    "to watch",
    "will watch",
    "wish",
    "catch up",
    "recordings of",
];
const MISSED: [&str; 5] = ["missed", "didn't see", "did not see", "couldn't", "could not"];
const SEEN: [&str; 8] =
    ["saw", "seen", "attended", "watched", "went to", "highlights", "favorite", "favourite"];
const GAVE: [&str; 5] = ["my talk", "i gave", "i presented", "my presentation", "our talk"];

/// Finds what the words of a heading say of the talks below it.
pub(super) fn attendance(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase().replace('’', "'");
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if has(&GAVE) {
        Some("gave")
    } else if has(&WANTED) {
        Some("wants")
    } else if has(&MISSED) {
        Some("missed")
    } else if has(&SEEN) {
        Some("saw")
    } else {
        None
    }
}

/// Tells whether a paragraph is a heading by its look: one line, all of it emphasised, and no link in it.
pub(super) fn is_heading(block: &Block) -> bool {
    let is_strong = |piece: &Piece| match &piece.what {
        What::Text(text, emphasised) => {
            *emphasised || text.trim().trim_matches([':', '.']).is_empty()
        }
        _ => false,
    };
    let text = words(&block.pieces);
    !block.pieces.is_empty()
        && block.pieces.iter().all(is_strong)
        && text.split_whitespace().count() <= 8
        && (text.ends_with(':') || crate::post::days::hint(&text).is_some())
}

/// Tells whether a block is nothing but emphasised words.
pub(super) fn is_emphasised(block: &Block) -> bool {
    let is_it = |piece: &Piece| match &piece.what {
        What::Text(text, emphasised) => *emphasised || !text.chars().any(char::is_alphanumeric),
        What::Break => true,
        _ => false,
    };
    !block.pieces.is_empty() && block.pieces.iter().all(is_it)
}
