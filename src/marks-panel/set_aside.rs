//! What could not be read, and was set aside in this browser's storage.

use alloc::{string::String, vec::Vec};

use crate::trip::PanelTrip;

/// Lists the keys of what was set aside.
pub(crate) fn keys(trip: &PanelTrip) -> Vec<String> {
    let beginning = [&trip.key, ":aside"].concat();
    let Some(storage) = storage() else {
        return Vec::new();
    };
    let keys =
        (0..storage.length().unwrap_or_default()).filter_map(|index| storage.key(index).ok()?);
    keys.filter(|key| key.starts_with(&beginning)).collect()
}

/// Returns what stands under a key, as it was found.
pub(crate) fn text(key: &str) -> String {
    storage().and_then(|storage| storage.get_item(key).ok()?).unwrap_or_default()
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}
