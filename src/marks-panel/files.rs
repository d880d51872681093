//! Files, saved and opened.

use js_sys::Array;
use recap_marks::{Marks, Unreadable, json};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, Element, Event, File, FileReader, Url};

use crate::trip::PanelTrip;

/// Largest file that is read, in bytes.
const LIMIT: f64 = 4_000_000.0;

/// Lets the browser save a text by the link that was just clicked.
pub(crate) fn save(link: &Element, text: &str) -> Result<(), JsValue> {
    let former = link.get_attribute("href").unwrap_or_default();
    if former.starts_with("blob:") {
        Url::revoke_object_url(&former)?;
    }
    let blob = Blob::new_with_str_sequence(&Array::of1(&text.into()))?;
    link.set_attribute("href", &Url::create_object_url_with_blob(&blob)?)
}

/// Begins to read a file; the reader says when it is done.
pub(crate) fn begin(reader: &FileReader, file: &File) -> Result<(), Unreadable> {
    if file.size() > LIMIT {
        return Err(Unreadable::TooMuch);
    }
    // Throws where another file is being read, which then goes first.
    reader.read_as_text(file).map_err(|_| Unreadable::Damaged)
}

/// Returns the marks that were read, when an event says that they were.
pub(crate) fn finished(event: &Event, trip: &PanelTrip) -> Option<Result<Marks, Unreadable>> {
    let reader: FileReader = event.target()?.dyn_into().ok()?;
    let text = reader.result().ok().and_then(|text| text.as_string()).unwrap_or_default();
    let file = json::parse(&text).ok_or(Unreadable::OtherTrip);
    Some(file.and_then(|file| json::read_file(&file, &trip.id)))
}
