//! What a visitor keeps of a trip: which talks they watched, saved for later, took notes on.
//!
//! A pure value. Every mark is a register that knows when it was last set; of two states of a
//! register the later one counts. Merging is therefore commutative, associative and idempotent:
//! tabs and devices may exchange their marks in any order and end with the same.

mod register;

pub use register::{Millis, Register};

/// The marks of one visitor for one trip, by talk id.
///
/// Ids that the trip does not know are kept: a talk may be missing from one release of a recap
/// and back in the next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Sorted by id. A map would weigh a kilobyte more in the browser.
    talks: Vec<(String, TalkMarks)>,
}

/// The marks of one talk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TalkMarks {
    /// Whether the visitor has watched it.
    pub watched: Option<Register<bool>>,
    /// Whether the visitor has saved it for later.
    pub saved: Option<Register<bool>>,
    /// What the visitor wrote about it, as plain text.
    pub note: Option<Register<String>>,
}

impl Marks {
    /// Tells whether a talk is ticked as watched.
    pub fn is_watched(&self, talk: &str) -> bool {
        self.talk(talk)
            .and_then(|marks| marks.watched.as_ref())
            .is_some_and(|register| register.value)
    }

    /// Returns what is kept of one talk.
    pub fn talk(&self, talk: &str) -> Option<&TalkMarks> {
        self.position(talk).ok().map(|position| &self.talks[position].1)
    }

    /// Iterates over all talks that anything is kept of, by id.
    pub fn talks(&self) -> impl Iterator<Item = (&str, &TalkMarks)> {
        self.talks.iter().map(|(talk, marks)| (talk.as_str(), marks))
    }

    /// Returns the marks of one talk, to be changed.
    pub fn talk_mut(&mut self, talk: &str) -> &mut TalkMarks {
        let position = self.position(talk).unwrap_or_else(|free| {
            self.talks.insert(free, (talk.to_owned(), TalkMarks::default()));
            free
        });
        &mut self.talks[position].1
    }

    /// Ticks a talk as watched, or unticks it, at the time `now`.
    pub fn set_watched(&mut self, talk: &str, watched: bool, now: Millis) {
        Register::set(&mut self.talk_mut(talk).watched, watched, now);
    }

    /// Gives a talk what was kept under an id that it once had.
    ///
    /// The old id keeps its marks as well: an older release of the page may still read them.
    pub fn carry_over(&mut self, former: &str, talk: &str) {
        if let Some(marks) = self.talk(former).cloned() {
            self.talk_mut(talk).merge(marks);
        }
    }

    /// Takes in all of `other`, of each register the later state.
    pub fn merge(&mut self, other: Self) {
        for (talk, theirs) in other.talks {
            self.talk_mut(&talk).merge(theirs);
        }
    }

    /// Finds the place of a talk, or the place where it belongs.
    fn position(&self, talk: &str) -> Result<usize, usize> {
        self.talks.binary_search_by(|(id, _)| id.as_str().cmp(talk))
    }
}

impl TalkMarks {
    fn merge(&mut self, other: Self) {
        Register::merge(&mut self.watched, other.watched);
        Register::merge(&mut self.saved, other.saved);
        Register::merge(&mut self.note, other.note);
    }
}
