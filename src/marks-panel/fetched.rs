//! Files of the site that the panel makes others of: each fetched when it is asked for, once.

use alloc::string::String;
use core::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::{Event, XmlHttpRequest};

use crate::trip::PanelTrip;

/// A file of the site.
pub(crate) struct Fetched {
    request: XmlHttpRequest,
    file: &'static str,
    /// What stands in it, and in no other file that a host may answer with.
    sign: &'static str,
    text: RefCell<String>,
}

impl Fetched {
    /// Names a file below the base path, of which nothing is there yet.
    pub(crate) fn new(file: &'static str, sign: &'static str) -> Result<Self, JsValue> {
        Ok(Self { request: XmlHttpRequest::new()?, file, sign, text: RefCell::default() })
    }

    /// Says when there is an answer.
    pub(crate) fn hear_with(&self, hear: &Function) -> Result<(), JsValue> {
        self.request.add_event_listener_with_callback("loadend", hear)
    }

    /// Asks; once more, if it was asked before.
    pub(crate) fn send(&self, trip: &PanelTrip) -> Result<(), JsValue> {
        self.request.open("GET", &[trip.home.as_str(), self.file].concat())?;
        self.request.send()
    }

    /// Tells whether an event says that there is an answer to this.
    pub(crate) fn is_meant(&self, event: &Event) -> bool {
        event.target().is_some_and(|target| &target == self.request.as_ref())
    }

    /// Tells whether anybody answered.
    pub(crate) fn has_answer(&self) -> bool {
        self.request.status().is_ok_and(|status| status != 0)
    }

    /// Keeps the answer, and tells whether it is the file.
    pub(crate) fn finish(&self) -> bool {
        let text = self.request.response_text().ok().flatten().unwrap_or_default();
        let is_file = text.contains(self.sign);
        if is_file {
            self.keep(text);
        }
        is_file
    }

    /// Keeps what the file holds.
    pub(crate) fn keep(&self, text: String) {
        self.text.replace(text);
    }

    /// Hands the text of the file to a function. Empty until it is there.
    pub(crate) fn with_text<T>(&self, use_text: impl FnOnce(&str) -> T) -> T {
        use_text(&self.text.borrow())
    }
}
