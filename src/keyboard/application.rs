//! The application, which has the storage. What it exports, `src/site/document/start.js` puts on the window.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(js_namespace = recap)]
extern "C" {
    /// Tells whether keys do something, unless they were switched off.
    pub(crate) fn shortcuts_are_on() -> bool;
    /// Keeps whether they do.
    pub(crate) fn keep_shortcuts(on: bool);
}
