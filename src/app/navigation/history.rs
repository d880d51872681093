//! Entries of the browser's history.

use leptos::prelude::*;
use wasm_bindgen::JsValue;

use super::{Navigation, scroll::Scroll};

impl Navigation {
    /// Makes a new history entry.
    pub(super) fn push(self, href: &str) -> Result<(), JsValue> {
        let entry = self.scroll.try_update_value(Scroll::next_entry).unwrap_or_default();
        window().history()?.push_state_with_url(&entry, "", Some(href))
    }

    /// Changes the query of the address, in its history entry or in a new one. Where the browser
    /// allows no more changes for a while, the address stays.
    pub fn change_query(self, query: &str, as_new_entry: bool) {
        let path = window().location().pathname().unwrap_or_default();
        let href = if query.is_empty() { path } else { [&path, "?", query].concat() };
        if as_new_entry {
            self.push(&href).ok();
        } else if let Ok(history) = window().history() {
            let entry = history.state().unwrap_or_default();
            history.replace_state_with_url(&entry, "", Some(&href)).ok();
        }
    }
}
