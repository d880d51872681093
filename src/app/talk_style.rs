//! The style sheet of the pages of talks.
//!
//! A file of such a page has it inside. Other pages go without; when one of them turns to a talk, its style sheet comes
//! with the texts, and no request is waited for.

use js_sys::{Array, Reflect};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = CSSStyleSheet)]
    type Sheet;

    #[wasm_bindgen(catch, constructor, js_class = "CSSStyleSheet")]
    fn new() -> Result<Sheet, JsValue>;

    #[wasm_bindgen(catch, method, js_name = replaceSync)]
    fn replace_sync(this: &Sheet, css: &str) -> Result<(), JsValue>;
}

/// Adds it to the document, beside what others may have added. A browser that cannot do that shows the page without.
pub fn add(css: &str) -> Option<()> {
    let sheet = Sheet::new().ok()?;
    sheet.replace_sync(css).ok()?;
    let sheets = Reflect::get(&document(), &"adoptedStyleSheets".into()).ok()?;
    sheets.dyn_into::<Array>().ok()?.push(&sheet);
    Some(())
}
