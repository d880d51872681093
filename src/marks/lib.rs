//! What a visitor keeps of a trip: which talks they watched, saved for later, took notes on; and which recordings
//! they know of.
//!
//! Pure values. Every mark is a register that knows when it was last set; of two states of a
//! register the later one counts. Merging is therefore commutative, associative and idempotent:
//! tabs and devices may exchange their marks in any order and end with the same.
//!
//! In reading order, each module importing only from those above it:

#![no_std]

extern crate alloc;

mod digits;
mod note_limit;
mod register;
mod other_registers;
mod clock;
mod talk_marks;
mod marks;
mod stored_marks;
mod differing_notes;
mod changes;
mod fingerprint;
mod known_recordings;
mod sitting;
mod bits;
pub mod link;
pub mod json;

pub use changes::{Change, Changes};
pub use clock::now;
pub use differing_notes::{DifferingNotes, NoteChoice, differing_notes, settle_notes};
pub use digits::{decimal, duration};
pub use fingerprint::{fingerprint, is_fingerprint_of};
pub use known_recordings::{
    KnownRecordings, has_come, line_of_recording, recordings_in_words, talk_of_recording,
};
pub use marks::Marks;
pub use note_limit::{NOTE_LIMIT, within_limit};
pub use other_registers::OtherRegisters;
pub use register::{Millis, Register, latest_credible};
pub use sitting::Sitting;
pub use stored_marks::StoredMarks;
pub use talk_marks::{MarkKind, TalkMarks, Tick};

use note_limit::note_length;

/// Most talks that a link or a file may bring, far beyond any trip.
const TALKS_LIMIT: usize = 20_000;

/// Most bytes of a talk's id that a link or a file may bring.
const ID_LIMIT: usize = 200;

/// Most registers of unknown kinds that a file may bring for a talk.
const OTHERS_LIMIT: usize = 16;

/// Most bytes of such a register's value, as JSON: what a note may have.
const OTHER_VALUE_LIMIT: usize = 6 * NOTE_LIMIT;

/// Why marks from outside cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Not marks, or damaged on the way.
    Damaged,
    /// Made by a newer release of the page.
    Newer,
    /// Marks of another trip.
    OtherTrip,
    /// More than any visitor has: not taken in.
    TooMuch,
}

/// Tells whether a talk's id and marks from outside are of a size that a page can have made.
fn is_sound(talk: &str, marks: &TalkMarks) -> bool {
    let note = marks.note.as_ref().map_or("", |note| note.value.as_str());
    talk.len() <= ID_LIMIT
        && note_length(note) <= NOTE_LIMIT
        && marks.others.iter().count() <= OTHERS_LIMIT
        && marks.others.iter().all(|(name, register)| {
            name.len() <= ID_LIMIT && register.value.len() <= OTHER_VALUE_LIMIT
        })
}
