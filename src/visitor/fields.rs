//! The fields in which a visitor marks a talk: each has `data-talk`, the talk's id, and `data-mark`.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement};

use crate::marks::Tick;

/// What a field says.
pub(super) enum Mark {
    /// A tick, set or not.
    Tick(Tick, bool),
    /// A note.
    Note(String),
}

/// Reads a field: the talk's id, and the mark. `None` for any other element.
pub(super) fn read_field(field: &HtmlElement) -> Option<(String, Mark)> {
    let mark = field.dataset().get("mark")?;
    let mark = match Tick::ALL.into_iter().find(|tick| tick.name() == mark) {
        Some(tick) => Mark::Tick(tick, field.unchecked_ref::<HtmlInputElement>().checked()),
        None => Mark::Note(field.unchecked_ref::<HtmlTextAreaElement>().value()),
    };
    Some((field.dataset().get("talk")?, mark))
}
