//! Talks without a link of their own: emphasised words that lead a line, with their speakers behind or below.

use super::{
    around::{leads_line, take_around},
    found::{Found, Talk},
    slot::{Slot, slot},
};
use crate::{
    people::{self, are_people, is_name},
    plain_text::some_line,
    post::{
        blocks::{Piece, What},
        days::hint,
    },
    titles,
};

/// Takes the talk that a block begins with, where its speakers are names and nothing else.
pub(super) fn take(pieces: &[Piece], is_taken: &mut Vec<bool>, found: &mut Found) {
    let tells = |piece: &Piece| match &piece.what {
        What::Text(text, is_emphasised) => *is_emphasised && text.contains(char::is_alphabetic),
        What::Link(..) => true,
        _ => false,
    };
    let Some(place) = pieces.iter().position(tells) else {
        return;
    };
    let What::Text(text, _) = &pieces[place].what else {
        return;
    };
    let title = text.trim().trim_end_matches([':', '.', ',', ' ', '–', '-']);
    let Some(title) = some_line(title, 200).filter(|title| hint(title).is_none()) else {
        return;
    };
    if !leads_line(&pieces[..place]) || is_name(&title) {
        return;
    }
    let mut taken = is_taken.clone();
    let mut alone = Found { talks: vec![Talk { title, ..Talk::default() }], ..Found::default() };
    take_around(pieces, place, &mut taken, &mut alone);
    let is_by = pieces[place + 1..].iter().any(
        |piece| matches!(&piece.what, What::Text(text, _) if text.trim_start().starts_with("by ")),
    );
    let is_talk = |talk: &Talk| are_people(&talk.speakers) && (is_by || is_telling(&talk.title));
    if alone.talks.iter().all(is_talk) {
        found.talks.append(&mut alone.talks);
        *is_taken = taken;
    }
}

/// Reads a heading that names a talk: "Title by A", "Title (A & B)", with a time before it or none.
pub(in crate::post) fn of_heading(text: &str) -> Option<Talk> {
    let marks = [" - ", " – ", " — ", ": ", " | "];
    let mut parts = marks.iter().filter_map(|mark| text.split_once(mark));
    let timed = parts.find_map(|(before, title)| Some((slot(before)?, title)));
    let (slot, text) = timed.unwrap_or((Slot::default(), text));
    let is_timed = slot != Slot::default();
    if let Some(split) = titles::split(text)
        && (is_timed || split.is_sure || is_telling(&split.title))
    {
        let title = some_line(split.title.trim_end_matches([',', ' ']), 200)?;
        return Some(Talk {
            title,
            speakers: split.speakers,
            is_guessed: true,
            address: None,
            slot,
        });
    }
    let (title, names) = text.strip_suffix(')')?.rsplit_once(" (")?;
    let speakers = people::with_companies(names).filter(|people| are_people(people))?;
    let title = some_line(title, 200).filter(|title| is_timed || is_telling(title))?;
    Some(Talk { title, speakers, is_guessed: true, address: None, slot })
}

/// Tells whether a title says enough to be one of a talk. Names of conferences and of meals say less, and what stands
/// behind them may be a town.
fn is_telling(title: &str) -> bool {
    title.split_whitespace().count() >= 3 || title.contains(':')
}
