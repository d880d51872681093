//! The marks of one visitor for one trip.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use crate::{
    register::{Millis, Register},
    talk_marks::{TalkMarks, Tick},
};

/// The marks of one visitor for one trip, by talk id.
///
/// Ids that the trip does not know are kept: a talk may be missing from one release of a recap
/// and back in the next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Sorted by id. A map would weigh a kilobyte more in the browser.
    talks: Vec<(String, TalkMarks)>,
}

impl Marks {
    /// Tells whether a talk is ticked.
    pub fn is(&self, talk: &str, tick: Tick) -> bool {
        self.talk(talk).is_some_and(|marks| marks.is(tick))
    }

    /// Returns the note on a talk, empty where there is none.
    pub fn note(&self, talk: &str) -> &str {
        self.talk(talk).map_or("", TalkMarks::note)
    }

    /// Returns what is kept of one talk.
    pub fn talk(&self, talk: &str) -> Option<&TalkMarks> {
        self.position(talk)
            .ok()
            .and_then(|position| self.talks.get(position))
            .map(|(_, marks)| marks)
    }

    /// Iterates over all talks that anything is kept of, by id.
    pub fn talks(&self) -> impl Iterator<Item = (&str, &TalkMarks)> {
        self.talks.iter().map(|(talk, marks)| (talk.as_str(), marks))
    }

    /// Counts the talks that anything is kept of.
    pub fn len(&self) -> usize {
        self.talks.len()
    }

    /// Tells whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.talks.is_empty()
    }

    /// Returns the marks of one talk, to be changed.
    pub fn talk_mut(&mut self, talk: &str) -> &mut TalkMarks {
        let position = self.position(talk).unwrap_or_else(|free| {
            self.talks.insert(free, (talk.to_owned(), TalkMarks::default()));
            free
        });
        &mut self.talks[position].1
    }

    /// Ticks a talk, or unticks it, at the time `now`.
    pub fn set(&mut self, talk: &str, tick: Tick, value: bool, now: Millis) {
        Register::set(self.talk_mut(talk).tick_mut(tick), value, now);
    }

    /// Writes the note on a talk, at the time `now`.
    pub fn set_note(&mut self, talk: &str, note: String, now: Millis) {
        Register::set(&mut self.talk_mut(talk).note, note, now);
    }

    /// Forgets everything about a talk.
    pub fn remove(&mut self, talk: &str) {
        if let Ok(position) = self.position(talk) {
            self.talks.remove(position);
        }
    }

    /// Gives a talk what was kept under an id that it once had.
    ///
    /// The old id keeps its marks as well: an older release of the page may still read them.
    pub fn carry_over(&mut self, former: &str, talk: &str) {
        if let Some(marks) = self.talk(former).cloned() {
            self.talk_mut(talk).merge(marks);
        }
    }

    /// Merges all of `other`: of each register the later state counts.
    pub fn merge(&mut self, other: Self) {
        for (talk, theirs) in other.talks {
            self.talk_mut(&talk).merge(theirs);
        }
    }

    /// Brings times from outside that no clock can have shown down to the latest that is believed
    /// ([`latest_credible`](crate::latest_credible)), or to just after those of our own marks. What
    /// is later than those stays later, so that merging does what was shown before.
    pub fn bound(&mut self, ours: &Self, latest: Millis) {
        let none = TalkMarks::default();
        for (talk, marks) in &mut self.talks {
            marks.bound(ours.talk(talk).unwrap_or(&none), latest);
        }
    }

    /// Returns when anything was last set, 0 if nothing was.
    pub(crate) fn latest(&self) -> Millis {
        self.talks.iter().filter_map(|(_, marks)| marks.latest()).max().unwrap_or_default()
    }

    /// Forgets what was set at `time` or before.
    pub(crate) fn forget_until(&mut self, time: Millis) {
        for (_, marks) in &mut self.talks {
            marks.forget_until(time);
        }
        self.drop_empty();
    }

    /// Takes back a change that led from `before` to `after`. What was set again since then stays.
    pub fn take_back(&mut self, before: &Self, after: &Self) {
        let none = TalkMarks::default();
        for talk in before.talks.iter().chain(&after.talks).map(|(talk, _)| talk) {
            let before = before.talk(talk).cloned().unwrap_or_default();
            self.talk_mut(talk).take_back(before, after.talk(talk).unwrap_or(&none));
        }
        self.drop_empty();
    }

    /// Forgets the talks of which nothing is kept any more.
    fn drop_empty(&mut self) {
        self.talks.retain(|(_, marks)| !marks.is_empty());
    }

    /// Leaves out all notes.
    #[must_use]
    pub fn without_notes(&self) -> Self {
        let mut bare = self.clone();
        for (_, marks) in &mut bare.talks {
            marks.note = None;
        }
        bare.drop_empty();
        bare
    }

    /// Finds the place of a talk, or the place where it belongs.
    fn position(&self, talk: &str) -> Result<usize, usize> {
        self.talks.binary_search_by(|(id, _)| id.as_str().cmp(talk))
    }
}
