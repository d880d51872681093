//! How many characters of a note are left, said near the end.

use recap_marks::{NOTE_LIMIT, decimal};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTextAreaElement};

/// From how many characters before the end on they are counted.
const NEAR: usize = 100;

/// Says below the field of a note what is left, where that is little. A text that is pasted and too
/// long is cut by the browser without a word: this is where it is said.
pub(super) fn show_note_room(field: &Element) -> Option<()> {
    let length = field.dyn_ref::<HtmlTextAreaElement>()?.text_length();
    let words = match NOTE_LIMIT.saturating_sub(usize::try_from(length).ok()?) {
        0 => String::from("The note is full: what is beyond 2,000 characters is not kept."),
        left if left <= NEAR => ["Characters left: ", &decimal(left as u64)].concat(),
        _ => String::new(),
    };
    // An extension may have put something between the two.
    let place = field.parent_element()?.query_selector("[role=status]").ok()??;
    place.set_text_content(Some(&words));
    Some(())
}
