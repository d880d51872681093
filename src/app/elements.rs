//! Elements of the document, by their names.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Id of the main part, the place that pages are shown in.
pub const CONTENT: &str = "main_content";

/// The cards of the page that is shown, but for those that are folded away.
pub const CARDS: &str = "main article:not(details:not([open]) *)";

/// Lists of which only what is in sight is laid out.
pub const LONG_LISTS: &str = "[data-long]";

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

/// Scrolls an element into the window, no further than it takes.
pub fn bring_into_sight(element: &Element) {
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&nearest);
}

/// Scrolls what shows that it has the focus out from under what now lies over the page.
pub fn uncover_focus() {
    if let Ok(Some(focused)) = document().query_selector(":focus-visible") {
        bring_into_sight(&focused);
    }
}
