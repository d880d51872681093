//! Marks, storage and signals, held together.

use leptos::prelude::*;

use super::Scope;
use crate::{
    marks::{Marks, Millis},
    storage::{MarksStorage, StorageTrouble},
    trip::{Entry, Trip},
};

/// The marks, where they are kept, and the signals that show them.
pub(super) struct State {
    trip: &'static Trip,
    storage: MarksStorage,
    marks: Marks,
    /// By the talk's number.
    talks: Vec<Talk>,
    total: ArcRwSignal<u32>,
}

struct Talk {
    watched: ArcRwSignal<bool>,
    /// The count of its day.
    count: Option<ArcRwSignal<u32>>,
}

impl State {
    pub(super) fn new(trip: &'static Trip) -> Self {
        let mut talks = Vec::new();
        let mut today = None;
        for (_, day) in trip.talks() {
            let date = day.map(|day| day.date);
            // Talks come day by day: those of one day share its count.
            let count = match today.take() {
                Some((of, count)) if of == date => count,
                _ => date.map(|_| ArcRwSignal::new(0)),
            };
            today = Some((date, count.clone()));
            talks.push(Talk { watched: ArcRwSignal::new(false), count });
        }
        Self {
            trip,
            storage: MarksStorage::new(&trip.id),
            marks: Marks::default(),
            talks,
            total: ArcRwSignal::new(0),
        }
    }

    pub(super) fn watched(&self, talk: &Entry) -> Option<ArcRwSignal<bool>> {
        self.talks.get(talk.number).map(|talk| talk.watched.clone())
    }

    pub(super) fn watched_count(&self, scope: Scope) -> Option<ArcRwSignal<u32>> {
        match scope {
            Scope::Trip => Some(self.total.clone()),
            Scope::Day(date) => {
                let talk = self.trip.day(date)?.talks().next()?;
                self.talks.get(talk.number)?.count.clone()
            }
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

    pub(super) fn set_watched(&mut self, talk: &Entry, watched: bool, now: Millis) {
        self.marks.set_watched(&talk.id, watched, now);
        self.show(talk);
    }

    pub(super) fn keep(&mut self) -> Result<(), StorageTrouble> {
        self.storage.save(&mut self.marks)
    }

    fn show_all(&mut self) {
        for (talk, _) in self.trip.talks() {
            for former in &talk.aliases {
                self.marks.carry_over(former, &talk.id);
            }
            self.show(talk);
        }
    }

    /// Brings the signals of one talk in line with its mark.
    fn show(&self, talk: &Entry) {
        let Some(state) = self.talks.get(talk.number) else {
            return;
        };
        let watched = self.marks.is_watched(&talk.id);
        if state.watched.get_untracked() == watched {
            return;
        }
        state.watched.set(watched);
        for count in [Some(&self.total), state.count.as_ref()].into_iter().flatten() {
            count.update(|count| *count = if watched { *count + 1 } else { *count - 1 });
        }
    }
}
