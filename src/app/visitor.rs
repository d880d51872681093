//! The visitor's marks: shown in the fields of the page, and counted in the places for that.
//!
//! Every counter is incremented, never recounted, so that counting a tick costs the same however
//! large the trip is. Saving it costs more the more is marked: see `storage/marks.rs`. Before
//! [`Visitor::load`] nothing is counted, as in the file.

mod fields;
mod early_marks;
mod counts;
mod state;

use std::mem;

use js_sys::Reflect;
use leptos::prelude::*;
use recap_marks::{Marks, StoredMarks, now};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::StorageEvent;

use crate::{
    notice,
    outline::Outline,
    progress::Watched,
    storage::{StorageTrouble, persist},
    window_events::{MARKED, SHOWN, listen, listen_on_the_way_down, target_of, tell},
};

pub use early_marks::{EarlyMark, take_early_marks};

use fields::read_field;
use state::{Merged, State};

/// Property of an event by which the script of the page knows that its mark is kept.
const KEPT: &str = "kept";

/// The visitor, as components know them.
#[derive(Clone, Copy)]
pub struct Visitor {
    state: StoredValue<State>,
}

impl Visitor {
    /// Makes the visitor of a trip, with nothing marked yet.
    pub fn new(outline: &'static Outline) -> Self {
        Self { state: StoredValue::new(State::new(outline)) }
    }

    /// Loads the stored marks, merges those that were made before this moment, and shows them all.
    pub fn load(self, early: Vec<EarlyMark>) {
        let merged = self.state.try_update_value(|state| state.load(early, now()));
        self.finish_merging(merged);
    }

    /// Listens to the fields, and to what other tabs store, for as long as the page lives.
    pub fn listen(self) {
        self.listen_to_fields();
        self.listen_to_other_tabs();
    }

    /// Answers the visitor, also with what was said before: it may have been closed.
    pub fn say(self, sentence: &'static str) {
        self.change_notice(None);
        self.change_notice(Some(sentence));
    }

    /// Says what stands in the way of keeping marks, or that nothing does. Not again with every mark: it may
    /// have been read, and closed.
    fn change_notice(self, notice: Option<&'static str>) {
        let former = self.state.try_update_value(|state| mem::replace(&mut state.said, notice));
        if former.is_some_and(|former| former != notice) {
            notice::write(notice);
        }
    }

    fn has_notice(self) -> bool {
        self.state.with_value(|state| state.said.is_some())
    }

    /// Tells whether a talk is watched, by its number.
    pub fn has_watched(self, talk: usize) -> bool {
        self.state.with_value(|state| state.has_watched(talk))
    }

    /// Counts what is watched of a day, by its place among the days, or of the whole trip.
    pub fn watched(self, day: Option<usize>) -> Watched {
        self.state.with_value(|state| state.watched(day)).unwrap_or_default()
    }

    /// Hands all marks to a function.
    pub fn with_marks<T>(self, use_marks: impl FnOnce(&Marks) -> T) -> T {
        self.state.with_value(|state| use_marks(state.marks()))
    }

    /// Merges marks from elsewhere, whose times are bounded already, and saves what has come of it.
    pub fn merge(self, others: Marks) {
        let merged = self.state.try_update_value(|state| state.merge(others));
        self.finish_merging(merged);
    }

    /// Says what stands in the way, saves what is to be saved, and tells who else shows marks.
    fn finish_merging(self, merged: Option<Merged>) {
        let Some(Merged { trouble, must_be_saved }) = merged else {
            return;
        };
        if must_be_saved {
            self.save();
        }
        // What stood in the way of saving says more than what did before it.
        let is_said = must_be_saved && self.has_notice();
        if let Some(trouble) = trouble.filter(|_| !is_said) {
            self.change_notice(Some(trouble.sentence()));
        }
        tell(MARKED);
    }

    /// Replaces all marks, and saves that.
    pub fn replace(self, marks: Marks) {
        self.state.update_value(|state| state.replace(marks, now()));
        self.save();
        tell(MARKED);
    }

    /// Saves what the visitor marks, and shows what is marked on every page.
    fn listen_to_fields(self) {
        listen(&[SHOWN], move |_| self.state.with_value(State::show_in_fields));
        // Before the script of the page, which keeps what is not said to be kept.
        listen_on_the_way_down(&["input"], move |event| {
            let Some(field) = target_of(&event) else {
                return;
            };
            if let Some((talk, mark)) = read_field(&field) {
                self.state.update_value(|state| state.set(&talk, mark, now()));
                self.save();
                Reflect::set(&event, &KEPT.into(), &JsValue::TRUE).ok();
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

    fn save(self) {
        if let Some(trouble) = self.state.try_update_value(State::save) {
            self.change_notice(trouble.map(StorageTrouble::sentence));
        }
    }

    /// With the first mark, asks the browser to keep it for good; says so, once, where it may not.
    fn ask_to_persist(self) {
        if self.state.with_value(|state| state.storage().note_request_to_persist()) {
            leptos::task::spawn_local(async move {
                if !persist().await {
                    self.state.update_value(State::expect_to_be_forgotten);
                    if !self.has_notice() {
                        self.say(StorageTrouble::MayForget.sentence());
                    }
                }
            });
        }
    }

    /// Merges what another tab has saved, and saves what that tab did not have. A page that comes
    /// back from the browser's cache was told of nothing in between, and one that was not seen perhaps
    /// not of all: it looks at what is stored.
    fn listen_to_other_tabs(self) {
        listen(&["storage", "pageshow", "visibilitychange"], move |event| {
            let merged = match event.dyn_ref::<StorageEvent>() {
                Some(event) => self.saved_by_other_tab(event).and_then(|saved| {
                    self.state.try_update_value(|state| state.merge_from_other_tab(saved))
                }),
                None if document().hidden() => None,
                None => self.state.try_update_value(State::look_at_stored),
            };
            self.finish_merging(merged);
        });
    }

    /// Reads what another tab has saved, if those are marks. `None` also where it deleted them:
    /// that was on purpose, and they are not to be saved again.
    fn saved_by_other_tab(self, event: &StorageEvent) -> Option<StoredMarks> {
        let (key, text) = (event.key()?, event.new_value()?);
        self.state.with_value(|state| state.storage().read_item(&key, &text))
    }
}
