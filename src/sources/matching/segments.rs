//! The pieces of a title, as dashes, colons and brackets part them.

use crate::people::is_name;

/// Marks between the title of a talk and what it says more exactly.
const HALVES: [&str; 12] =
    [": ", " - ", " – ", " — ", "- ", "– ", ". ", "? ", "! ", " | ", "; ", " ("];

/// Marks between the pieces of a video's title.
const PIECES: [&str; 18] = [
    " by ", " By ", " BY ", " - ", " – ", " — ", "– ", ": ", " | ", "|", "[", "]", "(", ")", " / ",
    "•", "·", "\"",
];

/// Parts a video's title.
pub(super) fn pieces(title: &str) -> Vec<&str> {
    let mut pieces = vec![title];
    for mark in PIECES {
        pieces = pieces.into_iter().flat_map(|piece| piece.split(mark)).collect();
    }
    pieces.into_iter().map(str::trim).filter(|piece| !piece.is_empty()).collect()
}

/// Returns the beginnings and the ends of a talk's title, as far as it can be halved.
pub(super) fn halves(title: &str) -> Vec<&str> {
    let mut cuts: Vec<(usize, usize)> = HALVES
        .iter()
        .flat_map(|mark| title.match_indices(mark))
        .map(|(start, mark)| (start, start + mark.len()))
        .collect();
    cuts.sort_unstable();
    let halves = cuts.into_iter().take(6).flat_map(|(start, end)| [&title[..start], &title[end..]]);
    halves.filter(|half| !half.trim().is_empty()).collect()
}

/// Tells whether a piece begins with somebody's name, and has nothing but names and where they come from.
pub(super) fn are_people(piece: &str) -> bool {
    let name = piece.split([',', '&', '+', '/', ';']).next().unwrap_or_default();
    let name = ["and", "und", "et", "y", "e", "en", "with", "mit"]
        .iter()
        .find_map(|and| name.split_once(&format!(" {and} ")).map(|(first, _)| first))
        .unwrap_or(name);
    is_name(name.trim())
}
