//! What a page changes of the document around it.

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

/// Leaves going to an address to the browser.
pub(super) fn load_document(href: &str) {
    // Throws only where the address is none; this one was read from a link.
    window().location().set_href(href).ok();
}

/// Moves focus without scrolling, so that a screen reader reads on from there.
pub(super) fn focus(element: Option<&Element>) {
    let Some(element) = element.and_then(|element| element.dyn_ref::<HtmlElement>()) else {
        return;
    };
    if element.tab_index() < 0 {
        element.set_attribute("tabindex", "-1").ok();
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    element.focus_with_options(&options).ok();
}

/// Some browsers share the canonical address rather than the one in the address bar.
pub(super) fn set_canonical(href: &str) {
    let link = document().query_selector("link[rel=canonical]").ok().flatten();
    if let Some(link) = link {
        link.set_attribute("href", href).ok();
    }
}
