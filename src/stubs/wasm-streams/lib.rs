//! As much of `wasm-streams` as `server_fn` needs to compile. Nothing of it is ever called.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use futures_core::Stream;
use wasm_bindgen::JsValue;

/// A stream of the browser's that nobody reads.
pub struct ReadableStream(web_sys::ReadableStream);

/// An end that has come.
pub struct IntoStream;

impl ReadableStream {
    /// Wraps a stream.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// Would turn a Rust stream into one of the browser's.
    ///
    /// # Panics
    /// Always: there is no server function to send it to.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        unimplemented!("this site has no server functions")
    }

    /// Unwraps the stream.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// Would turn a stream of the browser's into a Rust stream.
    pub fn into_stream(self) -> IntoStream {
        IntoStream
    }
}

impl Stream for IntoStream {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
