//! Data of this site, over the network.

use leptos::prelude::window;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Fetches a file in the postcard format.
///
/// # Errors
/// What the browser says where there is no answer; a sentence with the address where the answer
/// is not what was expected.
pub async fn fetch<T: DeserializeOwned>(url: &str) -> Result<T, JsValue> {
    let response: Response = JsFuture::from(window().fetch_with_str(url)).await?.dyn_into()?;
    if !response.ok() {
        return Err(format!("{url}: status {}", response.status()).into());
    }
    let bytes = JsFuture::from(response.array_buffer()?).await?;
    let bytes = js_sys::Uint8Array::new(&bytes).to_vec();
    postcard::from_bytes(&bytes).map_err(|_| format!("{url} is damaged").into())
}
