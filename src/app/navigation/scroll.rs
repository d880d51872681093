//! How far every history entry was scrolled.
//!
//! Browsers restore scroll at different moments, some before the page of the entry is there. So
//! positions are noted by the number of the entry (its `history.state`) and restored by hand; only
//! a document that is loaded again leaves it to the browser, which does it before the first paint.

use leptos::prelude::window;
use wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration};

use crate::storage::{keep_scroll, kept_scroll};

#[derive(Default)]
pub(super) struct Scroll {
    /// Pixels from the top, by the number of the entry.
    positions: Vec<u32>,
    entry: usize,
    /// Whether the page of another entry than the current one is still shown: what is scrolled then
    /// is not the current one's.
    under_way: bool,
}

impl Scroll {
    /// Finds out, or decides, which entry the document was loaded for.
    pub(super) fn arrive(&mut self) {
        self.positions = kept_scroll();
        self.entry = entry_number().unwrap_or(self.positions.len());
        if let Some(history) = history() {
            history.replace_state(&number(self.entry), "").ok();
        }
        Self::take_over();
        self.note();
    }

    /// Tells the browser to leave scrolling to this module.
    pub(super) fn take_over() {
        set_restoration(ScrollRestoration::Manual);
    }

    /// Notes the position of the current entry.
    pub(super) fn note(&mut self) {
        // In any case: the number of the next entry is how many there are.
        if self.positions.len() <= self.entry {
            self.positions.resize(self.entry + 1, 0);
        }
        if !self.under_way {
            self.positions[self.entry] = scrolled();
        }
    }

    /// Makes a new entry the current one, and returns the state to give it.
    pub(super) fn next_entry(&mut self) -> JsValue {
        self.note();
        self.entry = self.positions.len();
        number(self.entry)
    }

    /// Follows the browser to another entry, and returns its position.
    pub(super) fn change_entry(&mut self) -> Option<u32> {
        self.note();
        self.entry = entry_number().unwrap_or(self.positions.len());
        self.positions.get(self.entry).copied()
    }

    /// Notes nothing more until the page of the current entry is there.
    pub(super) fn set_out(&mut self) {
        self.under_way = true;
    }

    /// Notes from now on, and where the page of the current entry is now.
    pub(super) fn settle(&mut self) {
        self.under_way = false;
        self.note();
    }

    /// Keeps all positions, since the document may be gone for good.
    pub(super) fn leave(&mut self) {
        self.note();
        keep_scroll(&self.positions);
        set_restoration(ScrollRestoration::Auto);
    }
}

fn history() -> Option<History> {
    window().history().ok()
}

fn set_restoration(restoration: ScrollRestoration) {
    if let Some(history) = history() {
        history.set_scroll_restoration(restoration).ok();
    }
}

/// Reads the number that this module gave the current entry.
fn entry_number() -> Option<usize> {
    let number = history()?.state().ok()?.as_f64()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an index")]
    Some(number as usize)
}

fn number(entry: usize) -> JsValue {
    #[expect(clippy::cast_precision_loss, reason = "an index")]
    JsValue::from_f64(entry as f64)
}

fn scrolled() -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole pixels do")]
    window().scroll_y().map_or(0, |y| y.round() as u32)
}
