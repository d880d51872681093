//! The trip's texts, which are there from the first page of a site's building on, and in the
//! browser once a page that has them is asked for.

use leptos::prelude::*;
use wasm_bindgen::JsValue;

use crate::{
    fetch::{ask, read},
    outline::{Texts, Volume},
};

/// Stands for a text that is not there. Different from every text that is: a component that took
/// over a page with this as its text must see the next one, be it empty, as a change.
const UNREAD: &str = "\u{0}";

/// The texts, as far as they are there.
#[derive(Clone, Copy)]
pub struct LoadedTexts(StoredValue<Vec<Loaded>>);

/// The texts of a volume.
struct Loaded {
    first: usize,
    texts: Texts,
}

impl LoadedTexts {
    /// Starts without any, or with all.
    pub fn new(texts: Texts) -> Self {
        Self(StoredValue::new(vec![Loaded { first: 0, texts }]))
    }

    /// Returns a text by its number.
    pub fn get(self, number: usize) -> String {
        self.0.with_value(|volumes| {
            let mut texts = volumes
                .iter()
                .filter_map(|Loaded { first, texts }| texts.get(number.checked_sub(*first)?));
            texts.next().map_or(UNREAD, String::as_str).to_owned()
        })
    }

    /// Makes sure that the texts of volumes are there.
    ///
    /// # Errors
    /// What the browser says where they cannot be loaded.
    pub async fn load(self, base: &str, volumes: Vec<&Volume>) -> Result<(), JsValue> {
        let missing = volumes.into_iter().filter(|volume| self.get(volume.first) == UNREAD);
        // All are asked for before the first is waited for.
        let asked = missing.map(|volume| (volume.first, ask(base, &volume.file)));
        for (first, answer) in asked.collect::<Vec<_>>() {
            let texts = read(answer).await?;
            self.0.update_value(|volumes| volumes.push(Loaded { first, texts }));
        }
        Ok(())
    }
}
