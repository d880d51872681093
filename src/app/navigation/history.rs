//! Entries of the browser's history. Browsers allow only so many changes of it in a while (Safari 100 in
//! 30 seconds): past that some throw, and others do nothing. So whether an entry is there is read back.

use leptos::prelude::*;
use web_sys::{Event, PerformanceNavigation};

use super::{
    Navigation,
    address::Address,
    document::{go_to_card, has_place, has_transition, reload},
    scroll::Scroll,
};
use crate::storage::{keep_unwritten, unwritten};

impl Navigation {
    /// Shows the page of the history entry that the visitor went back or forward to.
    pub(super) fn go_to_entry(self, event: &Event) {
        let left = self.scroll.try_update_value(Scroll::change_entry).flatten();
        let here = Address::current(self.outline, self.base).filter(|_| make_good().is_none());
        let Some(address) = here else { return };
        // Of an address that the trip does not have, the host knows what it stands for.
        if address.page.is_none() || !has_place() {
            reload();
            return;
        }
        self.show(address, left, has_transition(event));
    }

    /// Goes to the card that the document was at when it was left, if it was: where the browser could not,
    /// since not all was there that is there now.
    pub fn return_to_card(self) {
        self.scroll.try_update_value(Scroll::take_former_card).flatten().and_then(go_to_card);
    }

    /// Gives the current entry its number, unless it has it; again, where the browser did not let that happen.
    pub(super) fn number_entry(self) {
        let missing = || self.scroll.try_update_value(Scroll::missing_number).flatten();
        if let (Some(number), Ok(history)) = (missing(), window().history()) {
            // Nothing is borrowed: others may hear of this.
            history.replace_state(&number.into(), "").ok();
            missing();
        }
    }

    /// Makes a new history entry, and tells whether the browser has let that happen.
    pub(super) fn push(self, href: &str) -> bool {
        write_again();
        self.number_entry();
        let next = self.scroll.try_update_value(Scroll::next_entry).unwrap_or_default();
        if let Ok(history) = window().history() {
            history.push_state_with_url(&next.into(), "", Some(href)).ok();
        }
        let is_there = self.scroll.try_update_value(Scroll::begin_entry).unwrap_or_default();
        if is_there {
            keep_unwritten(None);
        }
        is_there
    }

    /// Changes the query of the address, in its history entry or in a new one. Where the browser allows no
    /// more changes for a while, it is written when it does.
    pub fn change_query(self, query: &str, as_new_entry: bool) {
        let path = window().location().pathname().unwrap_or_default();
        let href = if query.is_empty() { path } else { [&path, "?", query].concat() };
        if !(as_new_entry && self.push(&href)) {
            keep_unwritten((!replace(&href)).then_some(&href));
        }
    }
}

/// Writes the address that could not be written, if it is that of this page.
pub(super) fn write_again() {
    if let Some(href) = unwritten_here()
        && replace(&href)
    {
        keep_unwritten(None);
    }
}

/// Writes it where the visitor went elsewhere and came back. Who came by a link begins anew.
pub(super) fn make_good_on_return() -> Option<()> {
    if window().performance()?.navigation().type_() == PerformanceNavigation::TYPE_NAVIGATE {
        unwritten_here()?;
        keep_unwritten(None);
        return None;
    }
    make_good()
}

/// Writes it without the history, if it must be: by loading the document once more, which it then says.
pub(super) fn make_good() -> Option<()> {
    let href = unwritten_here()?;
    keep_unwritten(None);
    if replace(&href) { None } else { window().location().replace(&href).ok() }
}

fn unwritten_here() -> Option<String> {
    let path = window().location().pathname().ok()?;
    unwritten().filter(|href| href.split('?').next() == Some(&path))
}

/// Replaces the address of the current entry, and tells whether the browser has let that happen.
fn replace(href: &str) -> bool {
    let location = window().location();
    if let Ok(history) = window().history() {
        let entry = history.state().unwrap_or_default();
        history.replace_state_with_url(&entry, "", Some(href)).ok();
    }
    let is_there = || Some([location.pathname().ok()?, location.search().ok()?].concat() == href);
    is_there().unwrap_or_default()
}
