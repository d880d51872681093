//! What becomes of a visitor's note and of another one on the same talk that comes from outside.

use alloc::{string::String, vec::Vec};

use crate::{
    marks::Marks,
    note_limit::{NOTE_LIMIT, note_length},
    register::{Millis, Register},
};

/// What stands between two notes that are put together.
const BETWEEN: &str = "\n\n";

/// Two notes on a talk, of which neither holds the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DifferingNotes {
    /// The talk's id.
    pub talk: String,
    /// The visitor's own.
    pub mine: String,
    /// The one from outside.
    pub theirs: String,
}

/// What is to become of two notes that differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteChoice {
    /// Both are kept, the visitor's own first.
    Both,
    /// The visitor's own stays as it is.
    Mine,
    /// The other one takes its place.
    Theirs,
}

impl DifferingNotes {
    /// Returns the two together. `None` where that is longer than a note may be.
    pub fn both(&self) -> Option<String> {
        let both = [self.mine.as_str(), BETWEEN, &self.theirs].concat();
        (note_length(&both) <= NOTE_LIMIT).then_some(both)
    }
}

/// Lists the notes on which merging has to ask. It does not where one side has none, or where one
/// note holds the other: see [`settle_notes`].
pub fn differing_notes(mine: &Marks, theirs: &Marks) -> Vec<DifferingNotes> {
    let differ = theirs.talks().filter_map(|(talk, theirs)| {
        let (mine, theirs) = (mine.note(talk), theirs.note());
        (!mine.contains(theirs) && !theirs.contains(mine)).then(|| DifferingNotes {
            talk: talk.into(),
            mine: mine.into(),
            theirs: theirs.into(),
        })
    });
    differ.collect()
}

/// Changes the notes of `theirs` so that merging them into `mine` at the time `now` loses none: of
/// two notes of which one holds the other the longer one stays, whichever is later, and of two that
/// differ what is chosen; the visitor's own, where both do not fit.
///
/// A note that one side has deleted is not there to be lost: the later state counts, as ever.
pub fn settle_notes(
    mine: &Marks,
    theirs: &mut Marks,
    choose: impl Fn(&str) -> NoteChoice,
    now: Millis,
) {
    let talks: Vec<String> = theirs.talks().map(|(talk, _)| talk.into()).collect();
    for talk in talks {
        let Some(my_note) = mine.talk(&talk).and_then(|marks| marks.note.as_ref()) else {
            continue;
        };
        let their_note = &mut theirs.talk_mut(&talk).note;
        let Some(Register { set_at, value }) = their_note.take() else {
            continue;
        };
        let after = my_note.set_at.saturating_add(1);
        let settled = if my_note.value.is_empty() || value.is_empty() {
            Some(Register { set_at, value })
        } else if my_note.value.contains(value.as_str()) {
            None
        } else if value.contains(my_note.value.as_str()) {
            Some(Register { value, set_at: set_at.max(after) })
        } else {
            let (mine, theirs) = (my_note.value.clone(), value);
            let notes = DifferingNotes { talk: talk.clone(), mine, theirs };
            let chosen = match choose(&talk) {
                NoteChoice::Both => notes.both(),
                NoteChoice::Mine => None,
                NoteChoice::Theirs => Some(notes.theirs),
            };
            chosen.map(|value| Register { value, set_at: now.max(set_at).max(after) })
        };
        *their_note = settled;
    }
}
