//! Marks, storage and signals, held together.

use leptos::prelude::*;

use crate::{
    marks::{Marks, Millis},
    outline::Outline,
    storage::{MarksStorage, StorageTrouble},
};

/// The marks, where they are kept, and the signals that show them.
pub(super) struct State {
    outline: &'static Outline,
    storage: MarksStorage,
    marks: Marks,
    /// Whether a talk is watched, by its number.
    watched: Vec<ArcRwSignal<bool>>,
    /// How many talks of a day are watched, by its place; the last is the whole trip's count.
    counts: Vec<ArcRwSignal<u32>>,
}

impl State {
    pub(super) fn new(outline: &'static Outline) -> Self {
        Self {
            outline,
            storage: MarksStorage::new(&outline.id),
            marks: Marks::default(),
            watched: outline.talks.iter().map(|_| ArcRwSignal::new(false)).collect(),
            counts: (0..=outline.days.len()).map(|_| ArcRwSignal::new(0)).collect(),
        }
    }

    pub(super) fn watched(&self, talk: usize) -> Option<ArcRwSignal<bool>> {
        self.watched.get(talk).cloned()
    }

    pub(super) fn watched_count(&self, day: Option<usize>) -> Option<ArcRwSignal<u32>> {
        match day {
            Some(day) => self.counts.get(day).cloned(),
            None => self.counts.last().cloned(),
        }
    }

    pub(super) fn holds_marks(&self, key: &str) -> bool {
        self.storage.holds_marks(key)
    }

    /// Takes in what is stored and what was ticked early, and shows it.
    pub(super) fn take_in(&mut self, early: Marks) -> Option<StorageTrouble> {
        let (stored, trouble) = self.storage.load();
        self.marks.merge(stored);
        self.marks.merge(early);
        self.show_all();
        trouble
    }

    /// Takes in what is stored and shows it; tells whether more is known here than there.
    pub(super) fn take_in_stored(&mut self) -> bool {
        let (stored, _) = self.storage.load();
        self.marks.merge(stored.clone());
        self.show_all();
        self.marks != stored
    }

    pub(super) fn set_watched(&mut self, talk: usize, watched: bool, now: Millis) {
        if let Some(id) = self.outline.talks.get(talk).map(|talk| &talk.id) {
            self.marks.set_watched(id, watched, now);
            self.show(talk);
        }
    }

    pub(super) fn keep(&mut self) -> Result<(), StorageTrouble> {
        self.storage.save(&mut self.marks)
    }

    fn show_all(&mut self) {
        for (number, talk) in self.outline.talks.iter().enumerate() {
            for former in &talk.former_ids {
                self.marks.carry_over(former, &talk.id);
            }
            self.show(number);
        }
    }

    /// Brings the signals of one talk in line with its mark.
    fn show(&self, number: usize) {
        let (Some(talk), Some(signal)) = (self.outline.talks.get(number), self.watched.get(number))
        else {
            return;
        };
        let watched = self.marks.is_watched(&talk.id);
        if signal.get_untracked() == watched {
            return;
        }
        signal.set(watched);
        let of_day = talk.day.and_then(|day| self.counts.get(day));
        for count in of_day.into_iter().chain(self.counts.last()) {
            count.update(|count| *count = if watched { *count + 1 } else { *count - 1 });
        }
    }
}
