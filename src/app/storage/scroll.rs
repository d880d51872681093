//! How far each visited page was scrolled, kept while the tab lives.

use recap_marks::decimal;

use super::session_storage;

const KEY: &str = "recap:scroll";

/// Returns the positions kept before the page was last left: pixels from the top, by the number
/// of the history entry.
pub fn kept_scroll() -> Vec<u32> {
    let kept = session_storage().and_then(|storage| storage.get_item(KEY).ok().flatten());
    let kept = kept.unwrap_or_default();
    kept.split(' ').map_while(|position| position.parse().ok()).collect()
}

/// Keeps the positions for the next load. A tab that cannot keep them starts at the top again.
pub fn keep_scroll(positions: &[u32]) {
    if let Some(storage) = session_storage() {
        let positions = positions.iter().map(|position| decimal((*position).into()) + " ");
        storage.set_item(KEY, &positions.collect::<String>()).ok();
    }
}
