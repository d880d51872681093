//! Data of this site, over the network.

use js_sys::Promise;
use leptos::prelude::window;
use recap_marks::decimal;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, Response};

use crate::outline::Asset;

/// Asks for a file in the postcard format; [`read`] reads the answer.
pub fn ask(base: &str, file: &Asset) -> Promise {
    let request = RequestInit::new();
    request.set_integrity(&file.integrity);
    let url = [base, &file.path].concat();
    window().fetch_with_str_and_init(&url, &request)
}

/// Reads the answer to a request for a file in the postcard format. It may be read more than once.
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
    let bytes = JsFuture::from(response.clone()?.array_buffer()?).await?;
    let bytes = js_sys::Uint8Array::new(&bytes).to_vec();
    postcard::from_bytes(&bytes).map_err(|_| [&response.url(), " is damaged"].concat().into())
}
