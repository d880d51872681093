//! Marks, storage and signals, held together.

use leptos::prelude::*;
use recap_marks::{Kept, Marks, Millis, Tick, is_fingerprint_of, latest_credible};

use super::fields::{Mark, show_in_fields};
use crate::{
    outline::{Entry, Outline},
    storage::{MarksStorage, StorageTrouble},
};

/// The marks, where they are kept, and the signals that show them.
pub(super) struct State {
    outline: &'static Outline,
    storage: MarksStorage,
    kept: Kept,
    /// Whether the browser may delete what is stored.
    may_forget: bool,
    /// What another tab stored last.
    heard: Option<Kept>,
    /// Whether a talk is counted as watched, by its number.
    watched: Vec<bool>,
    /// What is watched of a day, by its place; the last is the whole trip's count.
    counts: Vec<ArcRwSignal<Watched>>,
}

/// How much is watched.
#[derive(Clone, Copy, Debug, Default)]
pub struct Watched {
    /// How many talks.
    pub talks: u32,
    /// How many minutes they take, as far as is known.
    pub minutes: u32,
}

impl State {
    pub(super) fn new(outline: &'static Outline) -> Self {
        Self {
            outline,
            storage: MarksStorage::new(&outline.id),
            kept: Kept::default(),
            may_forget: false,
            heard: None,
            watched: vec![false; outline.entries.len()],
            counts: (0..=outline.days.len()).map(|_| ArcRwSignal::default()).collect(),
        }
    }

    pub(super) fn has_watched(&self, talk: usize) -> bool {
        let entry = self.outline.entries.get(talk);
        entry.is_some_and(|entry| self.kept.marks.is(&entry.id, Tick::Watched))
    }

    pub(super) fn watched(&self, day: Option<usize>) -> Option<ArcRwSignal<Watched>> {
        match day {
            Some(day) => self.counts.get(day).cloned(),
            None => self.counts.last().cloned(),
        }
    }

    pub(super) fn storage(&self) -> &MarksStorage {
        &self.storage
    }

    pub(super) fn marks(&self) -> &Marks {
        &self.kept.marks
    }

    /// Takes in what is stored, and marks from elsewhere, and shows it. Tells what is in the way,
    /// and whether something else is known here than is stored.
    pub(super) fn take_in(
        &mut self,
        mut others: Marks,
        now: Millis,
    ) -> (Option<StorageTrouble>, bool) {
        let (stored, trouble) = self.storage.load(now);
        others.bound(latest_credible(now));
        self.kept.merge(stored);
        self.kept.marks.merge(others);
        self.show_all();
        (trouble, !self.storage.holds(&self.kept))
    }

    /// Takes in what another tab wrote and what is stored, which that tab may have written over
    /// already, and shows it. Tells what is in the way, and whether that tab should be answered,
    /// since more is known here. Not twice the same: a tab with an older release, which knows
    /// nothing of replacing, would answer in turn, for ever.
    pub(super) fn take_in_stored(
        &mut self,
        written: Kept,
        now: Millis,
    ) -> (Option<StorageTrouble>, bool) {
        let (mut stored, trouble) = self.storage.load(now);
        stored.merge(written);
        self.kept.merge(stored.clone());
        self.show_all();
        let answer = !self.storage.holds(&self.kept) && self.heard.as_ref() != Some(&stored);
        self.heard = Some(stored);
        (trouble, answer)
    }

    /// Replaces all marks, and shows it.
    pub(super) fn replace(&mut self, marks: Marks, now: Millis) {
        self.kept.replace(marks, now);
        self.show_all();
    }

    /// Sets a mark of a talk, which [`Self::count_talk`] counts.
    pub(super) fn set(&mut self, talk: &str, mark: Mark, now: Millis) {
        match mark {
            Mark::Tick(tick, value) => self.kept.marks.set(talk, tick, value, now),
            Mark::Note(note) => self.kept.marks.set_note(talk, note, now),
        }
    }

    /// Brings the counts in line with the marks of the talk of an id.
    pub(super) fn count_talk(&mut self, id: &str) {
        if let Some(number) = self.outline.talk(id) {
            self.count(number);
        }
    }

    /// Keeps the marks. Tells what is in the way of that.
    pub(super) fn keep(&mut self, now: Millis) -> Option<StorageTrouble> {
        let may_forget = self.may_forget.then_some(StorageTrouble::MayForget);
        self.storage.save(&mut self.kept, now).err().or(may_forget)
    }

    /// Notes that the browser did not promise to keep what is stored.
    pub(super) fn expect_to_be_forgotten(&mut self) {
        self.may_forget = true;
    }

    fn show_all(&mut self) {
        // Talks that came by a link made from another release of the trip.
        let ids = self.kept.marks.talks().map(|(id, _)| id);
        let unresolved: Vec<String> =
            ids.filter(|id| id.starts_with('~')).map(str::to_owned).collect();
        for (number, Entry { id, talk }) in self.outline.entries.iter().enumerate() {
            let Some(talk) = talk else {
                continue;
            };
            let fingerprints = unresolved.iter().filter(|known| is_fingerprint_of(known, id));
            for former in talk.former_ids.iter().chain(fingerprints) {
                self.kept.marks.carry_over(former, id);
            }
            self.count(number);
        }
        self.show_in_fields();
    }

    /// Shows the marks in the fields that are there now.
    pub(super) fn show_in_fields(&self) {
        show_in_fields(&self.kept.marks);
    }

    /// Brings the counts in line with the marks of a talk.
    fn count(&mut self, number: usize) {
        let Some((Entry { id, talk: Some(talk) }, counted)) =
            self.outline.entries.get(number).zip(self.watched.get_mut(number))
        else {
            return;
        };
        let watched = self.kept.marks.is(id, Tick::Watched);
        if *counted == watched {
            return;
        }
        *counted = watched;
        let minutes = talk.minutes.unwrap_or_default();
        let of_day = talk.day.and_then(|day| self.counts.get(day));
        for count in of_day.into_iter().chain(self.counts.last()) {
            count.update(|count| {
                *count = if watched {
                    Watched { talks: count.talks + 1, minutes: count.minutes + minutes }
                } else {
                    Watched { talks: count.talks - 1, minutes: count.minutes - minutes }
                }
            });
        }
    }
}
