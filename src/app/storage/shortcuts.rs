//! Whether single keys do something, which a visitor may switch off.

use super::local_storage;

const KEY: &str = "recap:keyboard";
const OFF: &str = "off";

/// Tells whether they do: unless they were switched off.
pub fn shortcuts_are_on() -> bool {
    let kept = local_storage().and_then(|storage| storage.get_item(KEY).ok().flatten());
    kept.is_none_or(|kept| kept != OFF)
}

/// Keeps that for later visits, where it can be kept.
pub fn keep_shortcuts(on: bool) {
    if let Some(storage) = local_storage() {
        storage.set_item(KEY, if on { "on" } else { OFF }).ok();
    }
}
