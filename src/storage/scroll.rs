//! How far each visited page was scrolled, kept while the tab lives.

use std::collections::BTreeMap;

use gloo_storage::{SessionStorage, Storage as _};

use super::session_storage_allowed;

const KEY: &str = "recap:scroll";

/// Pixels from the top, by the number of the history entry.
pub type ScrollPositions = BTreeMap<u32, u32>;

/// Returns the positions kept before the page was last left.
pub fn kept_scroll() -> ScrollPositions {
    if !session_storage_allowed() {
        return ScrollPositions::new();
    }
    SessionStorage::get(KEY).unwrap_or_default()
}

/// Keeps the positions for the next load. A tab that cannot keep them starts at the top again.
pub fn keep_scroll(positions: &ScrollPositions) {
    if session_storage_allowed() {
        SessionStorage::set(KEY, positions).ok();
    }
}
