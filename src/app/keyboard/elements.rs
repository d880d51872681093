//! Elements, found and clicked.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Returns the first element that a selector finds.
pub(super) fn find(selector: &str) -> Option<HtmlElement> {
    Some(document().query_selector(selector).ok()??.unchecked_into())
}

/// Clicks it.
pub(super) fn click(selector: &str) -> Option<()> {
    find(selector)?.click();
    Some(())
}
