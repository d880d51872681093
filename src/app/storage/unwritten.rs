//! The address that the browser did not let be written into the history, kept until it does, also while the
//! visitor is elsewhere.

use super::session_storage;

const KEY: &str = "recap:unwritten";

/// Returns what is kept: path and query.
pub fn unwritten() -> Option<String> {
    session_storage()?.get_item(KEY).ok()?
}

/// Keeps an address, path and query, or nothing.
pub fn keep_unwritten(href: Option<&str>) {
    if let Some(storage) = session_storage() {
        match href {
            Some(href) => storage.set_item(KEY, href).ok(),
            None => storage.remove_item(KEY).ok(),
        };
    }
}
