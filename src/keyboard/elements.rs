//! Elements, found and clicked.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

pub(crate) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Tells whether an element, or one around it, is of a kind.
pub(crate) fn is_in(element: &Element, selector: &str) -> bool {
    element.closest(selector).is_ok_and(|found| found.is_some())
}

/// Clicks the first element of a kind within another. `None` where there is none.
pub(crate) fn click(within: Option<Element>, selector: &str) -> Option<()> {
    let element: HtmlElement = within?.query_selector(selector).ok()??.unchecked_into();
    element.click();
    Some(())
}
