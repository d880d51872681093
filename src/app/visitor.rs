//! The visitor's marks: shown in the fields of the page, counted in signals that components read.
//!
//! Every counter is incremented, never recounted, so that a tick costs the same however large the
//! trip is. Before [`Visitor::arrive`] nothing is counted: the first rendering in the browser must
//! equal the file.

mod fields;
mod early_marks;
mod state;

use leptos::prelude::*;
use recap_marks::{Kept, Marks, now};
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;

use crate::{
    outline::Outline,
    storage::{StorageTrouble, persist},
    window_events::{SHOWN, listen, target_of},
};

pub use early_marks::take_early_marks;
pub use state::Watched;

use fields::read_field;
use state::State;

/// The visitor, as components know them.
#[derive(Clone, Copy)]
pub struct Visitor {
    state: StoredValue<State>,
    notice: RwSignal<Option<&'static str>>,
}

impl Visitor {
    /// Makes the visitor of a trip, with nothing marked yet.
    pub fn new(outline: &'static Outline) -> Self {
        Self { state: StoredValue::new(State::new(outline)), notice: RwSignal::new(None) }
    }

    /// Lays the kept marks over the page, with the ticks that were made before this moment, and
    /// follows what other tabs do from now on.
    pub fn arrive(self, early: Marks) {
        self.take_in(early);
        self.follow_fields();
        self.follow_other_tabs();
    }

    /// Returns a sentence on what stands in the way of keeping the marks.
    pub fn notice(self) -> Option<&'static str> {
        self.notice.get()
    }

    /// Says something about the marks.
    pub fn say(self, sentence: &'static str) {
        self.notice.set(Some(sentence));
    }

    /// Tells whether a talk is watched, by its number.
    pub fn has_watched(self, talk: usize) -> bool {
        self.state.with_value(|state| state.has_watched(talk))
    }

    /// Counts what is watched of a day, by its place among the days, or of the whole trip.
    pub fn watched(self, day: Option<usize>) -> ArcRwSignal<Watched> {
        self.state.with_value(|state| state.watched(day)).unwrap_or_default()
    }

    /// Hands all marks to a function.
    pub fn with_marks<T>(self, use_marks: impl FnOnce(&Marks) -> T) -> T {
        self.state.with_value(|state| use_marks(state.marks()))
    }

    /// Takes in marks from elsewhere, and keeps them.
    pub fn take_in(self, others: Marks) {
        self.take_in_by(|state| state.take_in(others, now()));
    }

    fn take_in_by(self, take_in: impl FnOnce(&mut State) -> (Option<StorageTrouble>, bool)) {
        if let Some((trouble, keep)) = self.state.try_update_value(take_in) {
            if let Some(trouble) = trouble {
                self.say(trouble.sentence());
            }
            if keep {
                self.keep();
            }
        }
    }

    /// Replaces all marks, and keeps that.
    pub fn replace(self, marks: Marks) {
        self.state.update_value(|state| state.replace(marks, now()));
        self.keep();
    }

    /// Keeps what the visitor marks, and shows what is marked on every page.
    fn follow_fields(self) {
        listen(&["input", SHOWN], move |event| {
            if event.type_() == SHOWN {
                self.state.with_value(State::show_in_fields);
                return;
            }
            if let Some((talk, mark)) = target_of(&event).and_then(|field| read_field(&field)) {
                self.state.update_value(|state| state.set(&talk, mark, now()));
                self.keep();
                self.ask_to_persist();
                // Not before the tick is painted: new counts move what stands around them.
                request_animation_frame(move || {
                    request_animation_frame(move || {
                        self.state.update_value(|state| state.count_talk(&talk));
                    });
                });
            }
        });
    }

    fn keep(self) {
        if let Some(trouble) = self.state.try_update_value(|state| state.keep(now())) {
            self.notice.set(trouble.map(StorageTrouble::sentence));
        }
    }

    /// With the first mark, asks the browser to keep it for good; says so, once, where it may not.
    fn ask_to_persist(self) {
        if self.state.with_value(|state| state.storage().is_first_time()) {
            leptos::task::spawn_local(async move {
                if !persist().await {
                    self.state.update_value(State::expect_to_be_forgotten);
                    if self.notice.get_untracked().is_none() {
                        self.say(StorageTrouble::MayForget.sentence());
                    }
                }
            });
        }
    }

    /// Takes in what another tab stored, and gives back what that tab did not have. A page that
    /// comes back as it was left has heard nothing in between.
    fn follow_other_tabs(self) {
        listen(&["storage", "pageshow"], move |event| {
            let written = match event.dyn_ref::<StorageEvent>() {
                None => Kept::default(),
                Some(event) => match self.read_written(event) {
                    Some(written) => written,
                    None => return,
                },
            };
            self.take_in_by(|state| {
                let (trouble, answer) = state.take_in_stored(written, now());
                (trouble, answer && event.has_type::<StorageEvent>())
            });
        });
    }

    /// Reads what another tab wrote, if those are marks. Marks that it deleted on purpose are not
    /// written again.
    fn read_written(self, event: &StorageEvent) -> Option<Kept> {
        let (key, written) = (event.key()?, event.new_value()?);
        self.state.with_value(|state| state.storage().read_written(&key, &written, now()))
    }
}
