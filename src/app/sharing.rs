//! Handing a link on, in the best way that the browser offers.
//!
//! A button with `data-share`, the path of a page, and `data-title` is followed by an element that
//! says what became of it, and by a text field for browsers that leave copying to the visitor.

use js_sys::Reflect;
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, Element, HtmlInputElement, Navigator, ShareData};

use crate::window_events::{self, around_target_of};

/// Answers every share button, those of later pages too, for as long as the page lives.
pub fn listen() {
    window_events::listen(&["click"], |event| {
        if let Some(button) = around_target_of(&event, "[data-share]") {
            leptos::task::spawn_local(share(button));
        }
    });
}

/// Shares through the share sheet ([Web Share]), else the clipboard, else by hand.
///
/// [Web Share]: https://www.w3.org/TR/web-share/
async fn share(button: Element) {
    let attribute = |name| button.get_attribute(name).unwrap_or_default();
    let origin = window().location().origin().unwrap_or_default();
    let url = [origin, attribute("data-share")].concat();
    let said = match share_sheet(&attribute("data-title"), &url).await {
        Some(said) => said,
        None if copied(&url).await => "Link copied.",
        None => "Copy this link:",
    };
    let status = button.next_element_sibling();
    let field = status.as_ref().and_then(Element::next_element_sibling);
    if let Some(status) = status {
        status.set_text_content(Some(said));
    }
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        let by_hand = said.ends_with(':');
        field.set_hidden(!by_hand);
        if by_hand {
            field.set_value(&url);
            field.focus().ok();
            field.select();
        }
    }
}

/// Offers the link to the share sheet. `None` where there is none, or it cannot take the link.
async fn share_sheet(title: &str, url: &str) -> Option<&'static str> {
    let navigator = window().navigator();
    if !offers(&navigator, "share") {
        return None;
    }
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(url);
    match JsFuture::from(navigator.share_with_data(&data)).await {
        Ok(_) => Some("Shared."),
        // The visitor closed the share sheet.
        Err(error) => (name(&error) == "AbortError").then_some(""),
    }
}

/// Copies a text, and tells whether it could.
async fn copied(text: &str) -> bool {
    let navigator = window().navigator();
    offers(&navigator, "clipboard")
        && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// Tells whether the browser has a property at all: some have neither of the two.
fn offers(navigator: &Navigator, property: &str) -> bool {
    Reflect::get(navigator, &JsValue::from_str(property)).is_ok_and(|value| value.is_truthy())
}

fn name(error: &JsValue) -> String {
    error.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default()
}
