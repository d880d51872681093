//! How every history entry was left: how far it was scrolled, and which of its parts were open.
//!
//! Browsers restore scroll at different moments, some before the page of the entry is there. So places
//! are noted by the number of the entry (its `history.state`) and restored by hand; only a document
//! that is loaded again leaves scroll to the browser, which does it before the first paint, after the
//! script of the page has opened what was open.

use leptos::prelude::window;
use web_sys::{History, ScrollRestoration};

use crate::{
    elements::{CARDS, each_element},
    storage::{Left, keep_left, kept_left},
};

/// What can be open: cards, notes, and what is said of events.
const PARTS: &str = "main details";

#[derive(Default)]
pub(super) struct Scroll {
    /// How entries were left, by their numbers.
    entries: Vec<Left>,
    entry: usize,
    /// Whether the page of another entry than the current one is still shown: what is scrolled then
    /// is not the current one's.
    under_way: bool,
    /// The entry that the browser has not let have a number.
    unnumbered: Option<usize>,
    /// The card that the document was at when it was left, until that is there again.
    former_card: Option<(u32, u32)>,
}

impl Scroll {
    /// Finds out, or decides, which entry the document was loaded for.
    pub(super) fn load(&mut self) {
        self.entries = kept_left();
        self.entry = entry_number().unwrap_or(self.entries.len());
        self.former_card = self.entries.get(self.entry).and_then(|left| left.card);
        Self::take_over();
        self.note();
    }

    /// Tells the browser to leave scrolling to this module.
    pub(super) fn take_over() {
        set_restoration(ScrollRestoration::Manual);
    }

    /// Returns the card that the document was at when it was left, once.
    pub(super) fn take_former_card(&mut self) -> Option<(u32, u32)> {
        self.former_card.take()
    }

    /// Notes how far the current entry is scrolled.
    pub(super) fn note(&mut self) {
        // In any case: the number of the next entry is how many there are.
        if self.entries.len() <= self.entry {
            self.entries.resize(self.entry + 1, Left::default());
        }
        if !self.under_way {
            self.entries[self.entry].scrolled = scrolled();
        }
    }

    /// Returns the number of the current entry, if that does not have it.
    pub(super) fn missing_number(&mut self) -> Option<f64> {
        self.unnumbered = (entry_number() != Some(self.entry)).then_some(self.entry);
        self.unnumbered.map(number)
    }

    /// Returns the number of the next entry, its state.
    pub(super) fn next_entry(&mut self) -> f64 {
        self.note_all();
        number(self.entries.len())
    }

    /// Makes that the current one, if there is such an entry.
    pub(super) fn begin_entry(&mut self) -> bool {
        let is_there = entry_number() == Some(self.entries.len());
        if is_there {
            self.entry = self.entries.len();
        }
        is_there
    }

    /// Follows the browser to another entry, and returns how that was left.
    pub(super) fn change_entry(&mut self) -> Option<Left> {
        self.note_all();
        self.entry = entry_number().or(self.unnumbered).unwrap_or(self.entries.len());
        self.entries.get(self.entry).cloned()
    }

    /// Notes nothing more until the page of the current entry is there. Where the document was when it was left
    /// says nothing of that.
    pub(super) fn set_out(&mut self) {
        self.under_way = true;
        self.former_card = None;
    }

    /// Notes from now on, and where the page of the current entry is now.
    pub(super) fn settle(&mut self) {
        self.under_way = false;
        self.note();
    }

    /// Keeps how all entries were left, since the document may be gone for good.
    pub(super) fn leave(&mut self) {
        self.note_all();
        keep_left(&self.entries);
        set_restoration(ScrollRestoration::Auto);
    }

    fn note_all(&mut self) {
        self.note();
        if !self.under_way {
            self.entries[self.entry].open = open_parts();
            self.entries[self.entry].card = first_card();
        }
    }
}

/// Opens the parts of a page that were open, and closes the others.
pub(super) fn open(parts: &[u32]) {
    let mut index = 0;
    each_element(PARTS, |part| {
        part.toggle_attribute_with_force("open", parts.contains(&index)).ok();
        index += 1;
    });
}

/// Counts through the parts of the page, and returns the numbers of those that are open.
fn open_parts() -> Vec<u32> {
    let (mut index, mut open) = (0, Vec::new());
    each_element(PARTS, |part| {
        if part.has_attribute("open") {
            open.push(index);
        }
        index += 1;
    });
    open
}

/// Returns the first card that begins in the window or below, by its number, and where.
fn first_card() -> Option<(u32, u32)> {
    let (mut number, mut first) = (0, None);
    each_element(CARDS, |card| {
        let top = card.get_bounding_client_rect().top();
        if first.is_none() && top >= 0.0 {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "not below 0"
            )]
            let top = top as u32;
            first = Some((number, top));
        }
        number += 1;
    });
    first
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

#[expect(clippy::cast_precision_loss, reason = "an index")]
fn number(entry: usize) -> f64 {
    entry as f64
}

fn scrolled() -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole pixels do")]
    window().scroll_y().map_or(0, |y| y.round() as u32)
}
