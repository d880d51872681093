//! Marks, storage and signals, held together.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::Scope;
use crate::{
    marks::{Journal, Marks, Millis},
    storage::{MarksStorage, StorageTrouble},
    trip::{Date, Trip},
};

/// The marks, where they are kept, and the signals that show them.
pub(super) struct State {
    storage: MarksStorage,
    marks: Marks,
    talks: BTreeMap<&'static str, Talk>,
    counts: BTreeMap<Scope, ArcRwSignal<u32>>,
}

struct Talk {
    former_ids: &'static [String],
    day: Option<Date>,
    watched: ArcRwSignal<bool>,
}

impl State {
    pub(super) fn new(trip: &'static Trip) -> Self {
        let talks = trip.talks().map(|(talk, day)| {
            let state = Talk {
                former_ids: &talk.aliases,
                day: day.map(|day| day.date),
                watched: ArcRwSignal::new(false),
            };
            (talk.id.as_str(), state)
        });
        let days = trip.days.iter().map(|day| Scope::Day(day.date));
        let scopes = days.chain([Scope::Trip]);
        Self {
            storage: MarksStorage::new(&trip.id),
            marks: Marks::default(),
            talks: talks.collect(),
            counts: scopes.map(|scope| (scope, ArcRwSignal::new(0))).collect(),
        }
    }

    pub(super) fn watched(&self, talk: &str) -> ArcRwSignal<bool> {
        self.talks
            .get(talk)
            .map_or_else(|| ArcRwSignal::new(false), |talk| talk.watched.clone())
    }

    pub(super) fn watched_count(&self, scope: Scope) -> ArcRwSignal<u32> {
        self.counts
            .get(&scope)
            .map_or_else(|| ArcRwSignal::new(0), ArcRwSignal::clone)
    }

    pub(super) fn holds_marks(&self, key: &str) -> bool {
        self.storage.holds_marks(key)
    }

    /// Takes in what is stored and what was ticked early, and shows it.
    pub(super) fn take_in(&mut self, early: Journal) -> Option<StorageTrouble> {
        let (stored, trouble) = self.storage.load();
        self.marks.merge(stored);
        self.marks.merge_journal(early);
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

    pub(super) fn set_watched(&mut self, talk: &str, watched: bool, now: Millis) {
        self.marks.set_watched(talk, watched, now);
        self.show(talk);
    }

    pub(super) fn keep(&mut self) -> Result<(), StorageTrouble> {
        self.storage.save(&mut self.marks)
    }

    fn show_all(&mut self) {
        for (id, talk) in &self.talks {
            for former in talk.former_ids {
                self.marks.carry_over(former, id);
            }
        }
        for id in self.talks.keys() {
            self.show(id);
        }
    }

    /// Brings the signals of one talk in line with its mark.
    fn show(&self, id: &str) {
        let Some(talk) = self.talks.get(id) else {
            return;
        };
        let watched = self.marks.is_watched(id);
        if talk.watched.get_untracked() == watched {
            return;
        }
        talk.watched.set(watched);
        let scopes = [Some(Scope::Trip), talk.day.map(Scope::Day)];
        for count in scopes.iter().flatten().filter_map(|scope| self.counts.get(scope)) {
            count.update(|count| *count = if watched { *count + 1 } else { *count - 1 });
        }
    }
}
