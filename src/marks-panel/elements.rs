//! Elements, found and filled in. Whatever is not there is left out.

use alloc::{string::String, vec::Vec};

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

pub(crate) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Finds the first element below another.
pub(crate) fn find<T: JsCast>(below: &Element, selector: &str) -> Option<T> {
    below.query_selector(selector).ok()??.dyn_into().ok()
}

/// Finds all elements below another.
pub(crate) fn find_all(below: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = below.query_selector_all(selector) else {
        return Vec::new();
    };
    let elements = (0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok());
    elements.collect()
}

/// Returns the element with `data-show` of that name.
pub(crate) fn place(below: &Element, name: &str) -> Option<Element> {
    find(below, &["[data-show=", name, "]"].concat())
}

/// Writes a text into the element with `data-show` of that name.
pub(crate) fn show(below: &Element, name: &str, text: &str) {
    if let Some(element) = place(below, name) {
        element.set_text_content(Some(text));
    }
}

/// Returns the element with `data-show` of that name, with nothing in it.
pub(crate) fn emptied(below: &Element, name: &str) -> Option<Element> {
    let element = place(below, name)?;
    element.set_text_content(None);
    Some(element)
}

/// Shows or hides the element with `data-part` of that name.
pub(crate) fn reveal(below: &Element, name: &str, shown: bool) {
    if let Some(part) = find::<HtmlElement>(below, &["[data-part=", name, "]"].concat()) {
        part.set_hidden(!shown);
    }
}

/// Returns an attribute, empty where there is none.
pub(crate) fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

/// Adds a new element to another.
pub(crate) fn add(to: &Element, tag: &str, text: &str) -> Option<Element> {
    let element = document()?.create_element(tag).ok()?;
    element.set_text_content(Some(text));
    to.append_child(&element).ok()?;
    Some(element)
}

/// Scrolls what shows that it has the focus out from under what now lies over the page.
pub(crate) fn uncover_focus() {
    let focused = document().and_then(|document| document.query_selector(":focus-visible").ok()?);
    if let Some(focused) = focused {
        let nearest = ScrollIntoViewOptions::new();
        nearest.set_block(ScrollLogicalPosition::Nearest);
        focused.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}
