//! Handing a link on, in the best way that the browser offers.

use js_sys::Reflect;
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

/// What became of a link that the visitor wanted to share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shared {
    /// The system's share sheet took it.
    Sent,
    /// The visitor closed the share sheet.
    Dismissed,
    /// It stands in the clipboard.
    Copied,
    /// The browser offers neither: the visitor has to copy this address.
    ByHand(String),
}

/// Shares the address of a page: through the share sheet ([Web Share]), else the clipboard, else
/// by hand. `href` is the path of the page.
///
/// [Web Share]: https://www.w3.org/TR/web-share/
pub async fn share(title: &str, href: &str) -> Shared {
    let origin = window().location().origin().unwrap_or_default();
    let url = format!("{origin}{href}");
    match share_sheet(title, &url).await {
        Some(shared) => shared,
        None if copy(&url).await => Shared::Copied,
        None => Shared::ByHand(url),
    }
}

/// Offers the link to the share sheet. `None` where there is none, or it cannot take the link.
async fn share_sheet(title: &str, url: &str) -> Option<Shared> {
    let navigator = window().navigator();
    if !offers(&navigator, "share") {
        return None;
    }
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(url);
    match JsFuture::from(navigator.share_with_data(&data)).await {
        Ok(_) => Some(Shared::Sent),
        Err(error) => (error_name(&error) == "AbortError").then_some(Shared::Dismissed),
    }
}

/// Copies a text, and tells whether it could.
async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    if !offers(&navigator, "clipboard") {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// Tells whether a property is there and not undefined: some browsers have neither of the two.
fn offers(navigator: &web_sys::Navigator, property: &str) -> bool {
    Reflect::get(navigator, &JsValue::from_str(property)).is_ok_and(|value| value.is_truthy())
}

fn error_name(error: &JsValue) -> String {
    error
        .dyn_ref::<web_sys::DomException>()
        .map(web_sys::DomException::name)
        .unwrap_or_default()
}
