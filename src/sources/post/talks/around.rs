//! What stands around a talk's link: the slot before it, the speakers behind it.

use super::{
    completing::is_completing,
    found::{Found, Talk},
    slot::slot,
};
use crate::{
    address::{Target, target},
    people::{are_names, is_name, listed},
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
        let has_link = pieces[next..end].iter().any(|piece| {
            matches!(&piece.what, What::Link(text, _) if !is_completing(text) && !is_person(piece))
        });
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

/// Takes the name behind a talk in the midst of a sentence: "by Ana Reis", and no more of it.
pub(super) fn take_behind(behind: Option<&Piece>, found: &mut Found) {
    let Some(Piece { what: What::Text(text, _), .. }) = behind else {
        return;
    };
    let talk = found.talks.last_mut().filter(|talk| talk.speakers.is_empty());
    let (Some(talk), Some(rest)) = (talk, text.trim_start().strip_prefix("by ")) else {
        return;
    };
    let words: Vec<&str> = rest.split_whitespace().take(5).collect();
    let name = (2..=words.len()).rev().map(|count| words[..count].join(" "));
    let name = name.map(|name| name.trim_end_matches(['.', ',', ';', ':', ')']).to_owned());
    if let Some(name) = name.into_iter().find(|name| is_name(name)) {
        talk.speakers.push(Speaker { name, affiliation: None });
        talk.is_guessed = true;
    }
}

/// Tells whether a link is called by somebody's name, and leads to no talk.
fn is_person(piece: &Piece) -> bool {
    let What::Link(text, address) = &piece.what else {
        return false;
    };
    is_name(text) && !matches!(target(address), Some(Target::Schedule | Target::Recording))
}

/// Returns the words of pieces without those of links, but for links that are people.
fn words_only(pieces: &[Piece]) -> String {
    let is_word = |piece: &&Piece| matches!(piece.what, What::Text(..)) || is_person(piece);
    words(&pieces.iter().filter(is_word).cloned().collect::<Vec<Piece>>())
}

/// Takes out brackets that nothing is left in, and marks at both ends.
fn without_marks(text: &str) -> String {
    let mut text = text.to_owned();
    while let Some((start, end)) = empty_brackets(&text) {
        text.replace_range(start..=end, "");
    }
    let text = text.trim().trim_start_matches(['-', '–', '—', ':', ',', '*', '|', ' ']);
    let text = text.trim_end_matches(['-', '–', '—', ':', ',', '*', '|', '(', ' ']);
    let inner = text.strip_prefix('(').map(|inner| inner.strip_suffix(')').unwrap_or(inner));
    let text = inner.unwrap_or(text);
    let is_closed_twice = text.matches(')').count() > text.matches('(').count();
    let text = if is_closed_twice { text.trim_end_matches(')') } else { text };
    text.trim().to_owned()
}

fn empty_brackets(text: &str) -> Option<(usize, usize)> {
    text.match_indices('(').find_map(|(start, _)| {
        let end = start + text[start..].find(')')?;
        (!text[start..end].contains(char::is_alphanumeric)).then_some((start, end))
    })
}

/// Reads "by A and B", or a line of nothing but names.
pub(in crate::post) fn speakers_line(text: &str) -> Option<Vec<Speaker>> {
    let text = without_marks(text);
    let text = text.as_str();
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
