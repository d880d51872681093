//! The visitor's marks as signals: what components read and write.
//!
//! Every talk has a signal of its own and every counter is incremented, never recounted, so that
//! a tick costs the same however large the trip is. Before [`Visitor::arrive`] nothing is marked:
//! the first rendering in the browser must equal the file.

mod early_ticks;
mod state;

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::{
    clock::now, marks::Marks, outline::Outline, storage::StorageTrouble, window_events::listen,
};

pub use early_ticks::take_early_ticks;

use state::State;

/// The visitor, as a context of the components.
#[derive(Clone, Copy)]
pub struct Visitor {
    state: StoredValue<State, LocalStorage>,
    trouble: RwSignal<Option<StorageTrouble>>,
}

impl Visitor {
    /// Makes the visitor of a trip, with nothing marked yet.
    pub fn new(outline: &'static Outline) -> Self {
        Self { state: StoredValue::new_local(State::new(outline)), trouble: RwSignal::new(None) }
    }

    /// Lays the kept marks over the page, with the ticks that were made before this moment, and
    /// follows what other tabs do from now on.
    pub fn arrive(self, early: Marks) {
        let keep = early != Marks::default();
        let trouble = self.state.try_update_value(|state| state.take_in(early));
        self.trouble.set(trouble.flatten());
        if keep {
            self.keep();
        }
        self.follow_other_tabs();
    }

    /// Tells what stands in the way of keeping the marks.
    pub fn trouble(self) -> ReadSignal<Option<StorageTrouble>> {
        self.trouble.read_only()
    }

    /// Tells whether a talk is ticked, by its number.
    pub fn watched(self, talk: usize) -> ArcRwSignal<bool> {
        let watched = self.state.with_value(|state| state.watched(talk));
        watched.unwrap_or_else(|| ArcRwSignal::new(false))
    }

    /// Counts the ticked talks of a day, by its place among the days, or of the whole trip.
    pub fn watched_count(self, day: Option<usize>) -> ArcRwSignal<u32> {
        let count = self.state.with_value(|state| state.watched_count(day));
        count.unwrap_or_else(|| ArcRwSignal::new(0))
    }

    /// Ticks or unticks a talk, and keeps it.
    pub fn set_watched(self, talk: usize, watched: bool) {
        self.state.update_value(|state| state.set_watched(talk, watched, now()));
        self.keep();
    }

    fn keep(self) {
        let kept = self.state.try_update_value(State::keep);
        if let Some(kept) = kept {
            self.trouble.set(kept.err());
        }
    }

    /// Takes in what another tab stored, and gives back what that tab did not have.
    fn follow_other_tabs(self) {
        listen(&["storage"], move |event| {
            let event: &web_sys::StorageEvent = event.unchecked_ref();
            let holds_marks = event
                .key()
                .is_some_and(|key| self.state.with_value(|state| state.holds_marks(&key)));
            // Marks that were deleted on purpose are not written again.
            if holds_marks && event.new_value().is_some() {
                let behind = self.state.try_update_value(State::take_in_stored);
                if behind == Some(true) {
                    self.keep();
                }
            }
        });
    }
}
