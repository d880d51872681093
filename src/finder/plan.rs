//! What to watch in the time there is.

use alloc::vec::Vec;

use recap_marks::{Marks, Tick};

use crate::listed::Listed;

/// What to watch in the time there is: unwatched talks with a recording, those saved for later
/// first, then those that the traveller wants to watch, then the rest, each in the order of the trip.
/// Every talk that still fits is taken. The same question gives the same answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The talks, by their places in the list, each with its reason.
    pub talks: Vec<(usize, Reason)>,
    /// How many minutes they take.
    pub minutes: u32,
    /// How many of the shortest talk, where none fits.
    pub shortest: Option<u32>,
    /// How many talks with a recording were left out since nobody knows how long they are.
    pub unknown: usize,
}

/// Why a talk is in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The visitor saved it for later.
    Saved,
    /// The traveller wants to watch it.
    Wanted,
    /// It has a recording and was not watched.
    Unwatched,
}

impl Plan {
    /// Fills some minutes out of what was found.
    pub fn new(minutes: u32, found: &[usize], entries: &[Listed], marks: &Marks) -> Self {
        let mut plan = Self::default();
        let mut candidates = Vec::new();
        for &place in found {
            let Some(entry) = entries.get(place) else { continue };
            let Some(talk) = &entry.talk else { continue };
            if !talk.recorded || marks.is(&talk.id, Tick::Watched) {
                continue;
            }
            let reason = if marks.is(&talk.id, Tick::Saved) {
                Reason::Saved
            } else if entry.attendance == "wants" {
                Reason::Wanted
            } else {
                Reason::Unwatched
            };
            match talk.minutes {
                Some(length) => candidates.push((place, reason, length)),
                None => plan.unknown += 1,
            }
        }
        for wanted in [Reason::Saved, Reason::Wanted, Reason::Unwatched] {
            for &(place, reason, length) in &candidates {
                if reason == wanted && length <= minutes - plan.minutes {
                    plan.minutes += length;
                    plan.talks.push((place, reason));
                }
            }
        }
        if plan.talks.is_empty() {
            plan.shortest = candidates.iter().map(|(_, _, length)| *length).min();
        }
        plan
    }
}
