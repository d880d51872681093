//! Which words of a block are the author's own.

use std::ops::Range;

use super::found::Found;
use crate::post::blocks::{Block, Piece, What, words};

/// Finds the words that are the author's own: from the first piece that is not taken to the end of the block. Where a
/// talk stands in the midst of a sentence, all of it.
pub(super) fn own_words(
    pieces: &[Piece],
    is_taken: &[bool],
    block: &Block,
    found: &Found,
) -> Option<Range<usize>> {
    let tells = |(piece, taken): (&Piece, &bool)| match &piece.what {
        _ if *taken => false,
        What::Text(text, _) => text.chars().any(char::is_alphanumeric),
        What::Link(..) | What::Picture(..) => true,
        What::Break | What::Tag(_) => false,
    };
    let first = pieces.iter().zip(is_taken).position(tells)?;
    let rest: usize = words(&pieces[first..]).split_whitespace().count();
    let is_little = !found.completing.is_empty() && rest <= 3 + words_of_links(&pieces[first..]);
    if is_little && found.talks.is_empty() {
        return None;
    }
    let start = if is_taken[..first].iter().any(|taken| *taken) {
        // A dash between a title and a word on it would begin a list.
        let marks = match &pieces[first].what {
            What::Text(text, _) => {
                text.len() - text.trim_start_matches([' ', '-', '–', '—', ':', ',']).len()
            }
            _ => 0,
        };
        pieces[first].range.start + marks
    } else {
        block.range.start
    };
    let text_start = start.max(block.range.start);
    (text_start < block.range.end).then_some(text_start..block.range.end)
}

fn words_of_links(pieces: &[Piece]) -> usize {
    let of_links = pieces.iter().filter_map(|piece| match &piece.what {
        What::Link(text, _) => Some(text.split_whitespace().count()),
        _ => None,
    });
    of_links.sum()
}
