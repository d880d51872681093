//! What the browser knows of letters.

use alloc::{string::String, vec::Vec};

use js_sys::{Array, JsString};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type Segmenter;
    #[wasm_bindgen(constructor, catch, js_namespace = Intl, js_class = "Segmenter")]
    fn new() -> Result<Segmenter, JsValue>;
    #[wasm_bindgen(method)]
    fn segment(this: &Segmenter, text: &str) -> JsValue;

    type Segment;
    #[wasm_bindgen(method, getter)]
    fn segment(this: &Segment) -> String;
}

/// Decomposes a text for compatibility, in small letters.
pub(crate) fn decomposed(text: &str) -> String {
    JsString::from(text).normalize("NFKD").to_lower_case().into()
}

/// Returns how many bytes each letter of a text has. In browsers that do not know (before 2024),
/// single characters stand for letters.
pub(crate) fn lengths(text: &str) -> Vec<usize> {
    match Segmenter::new() {
        Ok(segmenter) => {
            let segments = Array::from(&segmenter.segment(text)).into_iter();
            segments.map(|segment| segment.unchecked_into::<Segment>().segment().len()).collect()
        }
        Err(_) => text.chars().map(char::len_utf8).collect(),
    }
}
