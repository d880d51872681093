//! The marks of one talk.

use alloc::string::String;

use crate::register::{Millis, Register};

/// What can be ticked on a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// That the visitor has watched it.
    Watched,
    /// That the visitor has saved it for later.
    Saved,
}

/// The marks of one talk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TalkMarks {
    /// Whether the visitor has watched it.
    pub watched: Option<Register<bool>>,
    /// Whether the visitor has saved it for later.
    pub saved: Option<Register<bool>>,
    /// What the visitor wrote about it, as plain text. Empty where it was deleted.
    pub note: Option<Register<String>>,
}

impl Tick {
    /// Both, in the order in which they are shown and numbered.
    pub const ALL: [Self; 2] = [Self::Watched, Self::Saved];

    /// Returns the name of the mark, in storage, in files and on the page.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Watched => "watched",
            Self::Saved => "saved",
        }
    }
}

impl TalkMarks {
    /// Tells whether a talk is ticked.
    pub fn is(&self, tick: Tick) -> bool {
        let register = match tick {
            Tick::Watched => &self.watched,
            Tick::Saved => &self.saved,
        };
        register.as_ref().is_some_and(|register| register.value)
    }

    /// Returns the register of a tick, to be changed.
    pub fn tick_mut(&mut self, tick: Tick) -> &mut Option<Register<bool>> {
        match tick {
            Tick::Watched => &mut self.watched,
            Tick::Saved => &mut self.saved,
        }
    }

    /// Returns the note, empty where there is none.
    pub fn note(&self) -> &str {
        self.note.as_ref().map_or("", |note| note.value.as_str())
    }

    /// Tells whether anything is shown of these marks: a tick, or a note.
    pub fn is_shown(&self) -> bool {
        self.is(Tick::Watched) || self.is(Tick::Saved) || !self.note().is_empty()
    }

    /// Tells whether nothing was ever set.
    pub(crate) fn is_empty(&self) -> bool {
        self.watched.is_none() && self.saved.is_none() && self.note.is_none()
    }

    /// Tells whether other marks look the same to the visitor.
    pub(crate) fn looks_like(&self, other: &Self) -> bool {
        Tick::ALL.iter().all(|tick| self.is(*tick) == other.is(*tick))
            && self.note() == other.note()
    }

    /// Iterates over the times at which they were set, in the order of the fields.
    pub(crate) fn times(&self) -> impl Iterator<Item = Millis> {
        let watched = self.watched.as_ref().map(|register| register.set_at);
        let saved = self.saved.as_ref().map(|register| register.set_at);
        let note = self.note.as_ref().map(|register| register.set_at);
        [watched, saved, note].into_iter().flatten()
    }

    pub(crate) fn merge(&mut self, other: Self) {
        Register::merge(&mut self.watched, other.watched);
        Register::merge(&mut self.saved, other.saved);
        Register::merge(&mut self.note, other.note);
    }

    pub(crate) fn bound(&mut self, latest: Millis) {
        Register::bound(&mut self.watched, latest);
        Register::bound(&mut self.saved, latest);
        Register::bound(&mut self.note, latest);
    }

    pub(crate) fn forget_until(&mut self, time: Millis) {
        Register::forget_until(&mut self.watched, time);
        Register::forget_until(&mut self.saved, time);
        Register::forget_until(&mut self.note, time);
    }

    pub(crate) fn take_back(&mut self, before: Self, after: &Self) {
        Register::take_back(&mut self.watched, before.watched, after.watched.as_ref());
        Register::take_back(&mut self.saved, before.saved, after.saved.as_ref());
        Register::take_back(&mut self.note, before.note, after.note.as_ref());
    }
}
