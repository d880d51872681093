//! What stands around a talk's link: the slot before it, the speakers behind it.

use super::{
    completing::is_completing,
    found::{Found, Talk},
    slot::slot,
};
use crate::{
    people::{are_names, listed},
    post::blocks::{Piece, What, words},
    session::Speaker,
};

/// Tells whether nothing but marks, or a time and a room, stands before a link on its line.
pub(super) fn leads_line(before: &[Piece]) -> bool {
    let line =
        before.iter().rposition(|piece| piece.what == What::Break).map_or(0, |place| place + 1);
    let text = words(&before[line..]);
    text.chars().all(|c| !c.is_alphanumeric()) || slot(&text).is_some()
}

/// Tells whether nothing stands behind a link on its line.
pub(super) fn ends_line(behind: &[Piece]) -> bool {
    let line = behind.iter().take_while(|piece| piece.what != What::Break);
    line.into_iter().all(|piece| match &piece.what {
        What::Text(text, _) => !text.chars().any(char::is_alphanumeric),
        What::Tag(_) => true,
        _ => false,
    })
}

/// Takes what stands around a talk's link: the slot before it, the speakers behind it or on the line below.
pub(super) fn take_around(
    pieces: &[Piece],
    place: usize,
    is_taken: &mut [bool],
    found: &mut Found,
) {
    let Some(talk) = found.talks.last_mut() else {
        return;
    };
    if !leads_line(&pieces[..place]) {
        return;
    }
    is_taken[place] = true;
    let line =
        pieces[..place].iter().rposition(|piece| piece.what == What::Break).map_or(0, |it| it + 1);
    if let Some(slot) = slot(&words(&pieces[line..place])) {
        talk.slot = slot;
    }
    is_taken[line..place].fill(true);
    // Behind it on its line, then the whole line below.
    let mut next = place + 1;
    // Behind a tag of a line break stands one of Markdown's own.
    for _ in 0..4 {
        let end = pieces[next..]
            .iter()
            .position(|piece| piece.what == What::Break)
            .map_or(pieces.len(), |it| next + it);
        let has_link = pieces[next..end]
            .iter()
            .any(|piece| matches!(&piece.what, What::Link(text, _) if !is_completing(text)));
        let text = words_only(&pieces[next..end]);
        if has_link {
            break;
        }
        if let Some(speakers) = speakers_line(&text) {
            talk.speakers = speakers;
            is_taken[next..end].fill(true);
            break;
        }
        if text.chars().any(char::is_alphanumeric) {
            break;
        }
        is_taken[next..end].fill(true);
        if end == pieces.len() {
            break;
        }
        is_taken[end] = true;
        next = end + 1;
    }
}

/// Returns the words of pieces without those of links.
fn words_only(pieces: &[Piece]) -> String {
    let text: Vec<Piece> =
        pieces.iter().filter(|piece| matches!(piece.what, What::Text(..))).cloned().collect();
    words(&text)
}

/// Reads "by A and B", or a line of nothing but names.
pub(in crate::post) fn speakers_line(text: &str) -> Option<Vec<Speaker>> {
    let text = text.trim().trim_start_matches(['-', '–', '—', ':', ',', '(', '*', '|']).trim();
    let text = text.trim_end_matches(['-', '–', '—', ')', '*', '|']).trim();
    let lower = text.to_lowercase();
    let by = ["by ", "von ", "par ", "with ", "presented by ", "speakers: ", "speaker: "]
        .iter()
        .find(|by| lower.starts_with(**by));
    match by {
        Some(by) => {
            let names = text.get(by.len()..)?;
            let is_short = names.split_whitespace().count() <= 24 && !names.contains(". ");
            let begins_great = names.chars().next().is_some_and(|first| !first.is_lowercase());
            let speakers = listed(names);
            (is_short && begins_great && !speakers.is_empty()).then_some(speakers)
        }
        None => are_names(text).then(|| listed(text)).filter(|speakers| !speakers.is_empty()),
    }
}

/// Gives the speakers of a line to all talks right above it.
pub(super) fn share_speakers(talks: &mut [Talk]) {
    let mut below: Vec<Speaker> = Vec::new();
    for talk in talks.iter_mut().rev() {
        if talk.speakers.is_empty() {
            talk.speakers.clone_from(&below);
        }
        below.clone_from(&talk.speakers);
    }
}
