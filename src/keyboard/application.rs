//! The application, which has the storage. What it exports, Trunk's loader puts on the window.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(js_namespace = wasmBindings)]
extern "C" {
    /// Tells whether keys do something, unless they were switched off.
    pub(crate) fn shortcuts_are_on() -> bool;
    /// Keeps whether they do.
    pub(crate) fn keep_shortcuts(on: bool);
}
