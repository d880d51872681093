//! The marks of one talk.

use alloc::string::String;

use crate::{
    other_registers::OtherRegisters,
    register::{Millis, Register},
};

/// What can be ticked on a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// That the visitor has watched it.
    Watched,
    /// That the visitor has saved it for later.
    Saved,
}

/// What a register, and a field of the page, is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// A tick.
    Tick(Tick),
    /// The note.
    Note,
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
    /// What a newer release knows of it.
    pub others: OtherRegisters,
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

impl MarkKind {
    /// Finds a kind by its name. `None` for one that this release does not know.
    pub fn named(name: &str) -> Option<Self> {
        if name == Self::Note.name() {
            return Some(Self::Note);
        }
        Tick::ALL.into_iter().find(|tick| tick.name() == name).map(Self::Tick)
    }

    /// Returns the name, in storage, in files and in a field's `data-mark`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Tick(tick) => tick.name(),
            Self::Note => "note",
        }
    }
}

impl TalkMarks {
    /// Tells whether a talk is ticked.
    pub fn is(&self, tick: Tick) -> bool {
        self.tick(tick).is_some_and(|register| register.value)
    }

    /// Returns the register of a tick.
    pub fn tick(&self, tick: Tick) -> Option<&Register<bool>> {
        match tick {
            Tick::Watched => self.watched.as_ref(),
            Tick::Saved => self.saved.as_ref(),
        }
    }

    /// Returns the register of a tick, to be changed.
    pub fn tick_mut(&mut self, tick: Tick) -> &mut Option<Register<bool>> {
        match tick {
            Tick::Watched => &mut self.watched,
            Tick::Saved => &mut self.saved,
        }
    }

    /// Returns when a mark was last set, 0 if it never was.
    fn set_at(&self, kind: MarkKind) -> Millis {
        let set_at = match kind {
            MarkKind::Tick(tick) => self.tick(tick).map(|register| register.set_at),
            MarkKind::Note => self.note.as_ref().map(|register| register.set_at),
        };
        set_at.unwrap_or_default()
    }

    /// Tells whether a mark that the visitor set on this device at a time, and of which it is heard
    /// only `now`, counts: unless another tab has set it since. A state that is later than `now`
    /// was not set since, but by a clock that ran ahead, or before this one was put back.
    pub fn is_behind(&self, kind: MarkKind, set_at: Millis, now: Millis) -> bool {
        let known = self.set_at(kind);
        known <= set_at || known > now
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
        self.watched.is_none()
            && self.saved.is_none()
            && self.note.is_none()
            && self.others.is_empty()
    }

    /// Tells whether other marks look the same to the visitor.
    pub(crate) fn looks_like(&self, other: &Self) -> bool {
        Tick::ALL.iter().all(|tick| self.is(*tick) == other.is(*tick))
            && self.note() == other.note()
    }

    /// Returns when any of them was last set.
    pub(crate) fn latest(&self) -> Option<Millis> {
        self.times().chain(self.others.latest()).max()
    }

    /// Iterates over the times at which those of known kinds were set, in the order of the fields.
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
        self.others.merge(other.others);
    }

    pub(crate) fn bound(&mut self, ours: &Self, latest: Millis) {
        Register::bound(&mut self.watched, ours.watched.as_ref(), latest);
        Register::bound(&mut self.saved, ours.saved.as_ref(), latest);
        Register::bound(&mut self.note, ours.note.as_ref(), latest);
        self.others.bound(&ours.others, latest);
    }

    pub(crate) fn forget_until(&mut self, time: Millis) {
        Register::forget_until(&mut self.watched, time);
        Register::forget_until(&mut self.saved, time);
        Register::forget_until(&mut self.note, time);
        self.others.forget_until(time);
    }

    pub(crate) fn take_back(&mut self, before: Self, after: &Self) {
        Register::take_back(&mut self.watched, before.watched, after.watched.as_ref());
        Register::take_back(&mut self.saved, before.saved, after.saved.as_ref());
        Register::take_back(&mut self.note, before.note, after.note.as_ref());
        self.others.take_back(before.others, &after.others);
    }
}
