//! Elements of the document, by their names.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Id of the main part, the place that pages are shown in.
pub const CONTENT: &str = "main_content";

/// Calls a function with every element that a selector finds.
pub fn each_element(selector: &str, mut see: impl FnMut(&Element)) {
    let Ok(found) = document().query_selector_all(selector) else {
        return;
    };
    for node in (0..found.length()).filter_map(|index| found.get(index)) {
        if let Some(element) = node.dyn_ref() {
            see(element);
        }
    }
}
