//! How far every history entry was scrolled.
//!
//! Browsers restore scroll at different moments, some before the page of the entry is there. So
//! positions are noted by the number of the entry (its `history.state`) and restored by hand; only
//! a document that is loaded again leaves it to the browser, which does it before the first paint.

use leptos::prelude::window;
use web_sys::{History, ScrollRestoration};

use crate::storage::{ScrollPositions, keep_scroll, kept_scroll};

#[derive(Default)]
pub(super) struct Scroll {
    positions: ScrollPositions,
    entry: u32,
}

impl Scroll {
    /// Finds out, or decides, which entry the document was loaded for.
    pub(super) fn arrive(&mut self) {
        self.positions = kept_scroll();
        self.entry = entry_number().unwrap_or_else(|| self.unused_entry());
        if let Some(history) = history() {
            history.replace_state(&self.entry.into(), "").ok();
        }
        self.take_over();
        self.note();
    }

    /// Tells the browser to leave scrolling to this module.
    pub(super) fn take_over(&mut self) {
        set_restoration(ScrollRestoration::Manual);
    }

    /// Notes the position of the current entry.
    pub(super) fn note(&mut self) {
        self.positions.insert(self.entry, scrolled());
    }

    /// Makes a new entry the current one, and returns its number.
    pub(super) fn next_entry(&mut self) -> u32 {
        self.note();
        self.entry = self.unused_entry();
        self.entry
    }

    /// Follows the browser to another entry, and returns its position.
    pub(super) fn change_entry(&mut self) -> Option<u32> {
        self.entry = entry_number().unwrap_or_else(|| self.unused_entry());
        self.positions.get(&self.entry).copied()
    }

    /// Keeps all positions, since the document may be gone for good.
    pub(super) fn leave(&mut self) {
        self.note();
        keep_scroll(&self.positions);
        set_restoration(ScrollRestoration::Auto);
    }

    fn unused_entry(&self) -> u32 {
        self.positions.keys().next_back().map_or(1, |last| last + 1)
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
fn entry_number() -> Option<u32> {
    let number = history()?.state().ok()?.as_f64()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "written as u32")]
    Some(number as u32)
}

fn scrolled() -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole pixels do")]
    window().scroll_y().map_or(0, |y| y.round() as u32)
}
