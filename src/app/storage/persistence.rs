//! Asking the browser not to delete what is stored here.

use wasm_bindgen_futures::JsFuture;

/// Asks the browser to keep this site's storage until its user deletes it ([`persist`]), and tells
/// whether it will. Some ask their user in turn.
///
/// [`persist`]: https://storage.spec.whatwg.org/#dom-storagemanager-persist
pub async fn persist() -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    // Throws where the browser has no such thing, or the page came over an insecure connection.
    match window.navigator().storage().persist() {
        Ok(answer) => JsFuture::from(answer).await.is_ok_and(|answer| answer.is_truthy()),
        Err(_) => false,
    }
}
