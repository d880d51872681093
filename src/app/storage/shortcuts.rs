//! Whether single keys do something, which a visitor may switch off.

use gloo_storage::{LocalStorage, Storage as _};

use super::local_storage;

const KEY: &str = "recap:keyboard";
const OFF: &str = "off";

/// Returns what is kept of it. `None` where nothing is, or nothing can be.
pub fn kept_shortcuts() -> Option<bool> {
    let kept = local_storage()?.get_item(KEY).ok()??;
    Some(kept != OFF)
}

/// Keeps it for later visits, where it can be kept. Where there is no room, what was kept goes.
pub fn keep_shortcuts(on: bool) {
    if let Some(storage) = local_storage()
        && storage.set_item(KEY, if on { "on" } else { OFF }).is_err()
    {
        LocalStorage::delete(KEY);
    }
}
