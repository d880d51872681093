//! The trip's texts, which are there from the first page of a site's building on, and in the
//! browser once a page that has them is asked for.

use js_sys::Promise;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use crate::{
    fetch::{ask, read},
    outline::{Texts, Volume},
};

/// The texts, as far as they are there.
#[derive(Clone, Copy)]
pub struct LoadedTexts(StoredValue<State>);

struct State {
    /// The texts that are there, by the number of the first.
    read: Vec<(usize, Texts)>,
    /// The answers to requests for others.
    asked: Vec<(usize, Promise)>,
}

impl LoadedTexts {
    /// Starts without any, or with all.
    pub fn new(texts: Texts) -> Self {
        Self(StoredValue::new(State { read: vec![(0, texts)], asked: Vec::new() }))
    }

    /// Returns a text by its number; an empty one where it is not there.
    pub fn get(self, number: usize) -> String {
        self.find(number).unwrap_or_default()
    }

    fn find(self, number: usize) -> Option<String> {
        self.0.with_value(|state| {
            let mut texts = state.read.iter();
            texts.find_map(|(first, texts)| texts.get(number.checked_sub(*first)?)).cloned()
        })
    }

    /// Asks for volumes, each once, unless they are there.
    pub fn prepare(self, base: &str, volumes: &[&Volume]) {
        for volume in volumes.iter().filter(|volume| self.find(volume.first).is_none()) {
            let is_asked = self.0.with_value(|State { asked, .. }| {
                asked.iter().any(|(first, _)| *first == volume.first)
            });
            if !is_asked {
                // Nothing is borrowed: others may have put something in place of what asks.
                let answer = ask(base, &volume.file);
                // A failure is answered for by whoever reads: see `load`.
                drop(JsFuture::from(answer.clone()));
                self.0.update_value(|State { asked, .. }| asked.push((volume.first, answer)));
            }
        }
    }

    /// Makes sure that the texts of volumes are there. All are asked for before the first is waited for.
    ///
    /// # Errors
    /// What the browser says where they cannot be loaded. They are asked for again the next time.
    pub async fn load(self, base: &str, volumes: &[&Volume]) -> Result<(), JsValue> {
        self.prepare(base, volumes);
        for volume in volumes {
            let asked = self.0.with_value(|State { asked, .. }| {
                let answer = asked.iter().find(|(first, _)| *first == volume.first);
                answer.map(|(_, answer)| answer.clone())
            });
            if let Some(answer) = asked {
                let texts = read(answer).await;
                self.0.update_value(|State { asked, .. }| {
                    asked.retain(|(first, _)| *first != volume.first);
                });
                let texts = (volume.first, texts?);
                self.0.update_value(|State { read, .. }| read.push(texts));
            }
        }
        Ok(())
    }
}
