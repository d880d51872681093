//! The trip's texts, which are there from the first page of a site's building on, and in the
//! browser once a second page is asked for.

use leptos::prelude::*;
use wasm_bindgen::JsValue;

use crate::{
    fetch::fetch,
    outline::{Asset, Texts},
};

/// Stands for a text that is not there. Different from every text that is: a component that took
/// over a page with this as its text must see the next one, be it empty, as a change.
const UNREAD: &str = "\u{0}";

/// The texts, as far as they are there.
#[derive(Clone, Copy)]
pub struct LoadedTexts(StoredValue<State>);

struct State {
    texts: Texts,
    asked_for: bool,
}

impl LoadedTexts {
    /// Starts without any, or with all.
    pub fn new(texts: Texts) -> Self {
        Self(StoredValue::new(State { texts, asked_for: false }))
    }

    /// Returns a text by its number.
    pub fn get(self, number: usize) -> String {
        self.0.with_value(|state| state.texts.get(number).map_or(UNREAD, String::as_str).to_owned())
    }

    /// Tells whether anything has asked for them yet.
    pub fn are_asked_for(self) -> bool {
        self.0.with_value(|state| state.asked_for)
    }

    /// Makes sure that the texts are there.
    ///
    /// # Errors
    /// What the browser says where they cannot be loaded.
    pub async fn load(self, base: &str, file: &Asset) -> Result<(), JsValue> {
        self.0.update_value(|state| state.asked_for = true);
        if self.0.with_value(|state| state.texts.is_empty()) {
            let texts = fetch(base, file).await?;
            self.0.update_value(|state| state.texts = texts);
        }
        Ok(())
    }
}
