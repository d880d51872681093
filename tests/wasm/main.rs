//! Tests in a real browser, of what only exists there: storage, and taking pages over.

#![cfg(target_arch = "wasm32")]
#![expect(clippy::expect_used, reason = "what a test cannot go on without, it fails for")]

mod mounting;
mod marks_storage;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
