//! Links that only say what they are: "Watch on `YouTube`".

use crate::{
    address::{target, web},
    post::blocks::{Piece, What},
};

/// Words that links have which complete the talk before them.
const KEYS: [&str; 18] = [
    "watch",
    "read",
    "recording",
    "recordings",
    "recorded",
    "slides",
    "slide",
    "deck",
    "video",
    "videos",
    "here",
    "link",
    "abstract",
    "replay",
    "youtube",
    "vimeo",
    "details",
    "schedule",
];
/// Words that may stand beside those.
const BESIDE: [&str; 24] = [
    "the",
    "a",
    "talk",
    "on",
    "it",
    "this",
    "at",
    "session",
    "presentation",
    "see",
    "page",
    "more",
    "info",
    "live",
    "stream",
    "download",
    "pdf",
    "of",
    "full",
    "my",
    "their",
    "now",
    "full-length",
    "keynote",
];

/// Tells whether a link's words only say what it is: "Watch on `YouTube`".
pub(super) fn is_completing(text: &str) -> bool {
    // An address that is a link to itself says nothing either.
    if text.starts_with("http") && !text.contains(' ') {
        return true;
    }
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty())
        .collect();
    let has_key = words.iter().any(|word| KEYS.contains(word));
    !words.is_empty()
        && has_key
        && words.iter().all(|word| KEYS.contains(word) || BESIDE.contains(word))
        && words.len() <= 7
}

/// Makes links of addresses that stand by themselves in a block, as players are embedded by many programs.
pub(super) fn linked(pieces: &[Piece]) -> Vec<Piece> {
    let link = |piece: &Piece| {
        let What::Text(text, _) = &piece.what else {
            return None;
        };
        let address = web(text, None).filter(|address| target(address).is_some())?;
        Some(Piece { what: What::Link(address.clone(), address), range: piece.range.clone() })
    };
    pieces.iter().map(|piece| link(piece).unwrap_or_else(|| piece.clone())).collect()
}
