//! Data of this site, over the network.

use js_sys::Promise;
use leptos::prelude::window;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, Response};

use crate::{marks::decimal, outline::Asset};

/// Fetches a file in the postcard format.
///
/// # Errors
/// What the browser says where there is no answer, or another than the file; see [`read`].
pub async fn fetch<T: DeserializeOwned>(base: &str, file: &Asset) -> Result<T, JsValue> {
    let request = RequestInit::new();
    request.set_integrity(&file.integrity);
    let url = [base, &file.path].concat();
    read(window().fetch_with_str_and_init(&url, &request)).await
}

/// Reads the answer to a request for a file in the postcard format.
///
/// # Errors
/// What the browser says where there is no answer; a sentence where it is not what was expected.
pub async fn read<T: DeserializeOwned>(answer: Promise) -> Result<T, JsValue> {
    let response: Response = JsFuture::from(answer).await?.unchecked_into();
    if !response.ok() {
        return Err([&response.url(), ": status ", &decimal(response.status().into())]
            .concat()
            .into());
    }
    let bytes = JsFuture::from(response.array_buffer()?).await?;
    let bytes = js_sys::Uint8Array::new(&bytes).to_vec();
    postcard::from_bytes(&bytes).map_err(|_| [&response.url(), " is damaged"].concat().into())
}
