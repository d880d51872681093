//! The application, which holds the marks. What it exports, `src/site/document/start.js` puts on the window.

use js_sys::Reflect;
use recap_marks::{
    Marks,
    json::{parse, read_journal, write_journal},
};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Window;

#[wasm_bindgen(js_namespace = recap)]
extern "C" {
    #[wasm_bindgen(js_name = marks)]
    fn marks_as_journal() -> alloc::string::String;
    fn merge_marks(journal: &str);
    fn replace_marks(journal: &str);
    fn added_recordings() -> alloc::string::String;
}

/// In a keepsake, returns the document as it was when it was opened: see `src/site/keepsake/keepsake.js`.
pub(crate) fn keepsake(window: &Window) -> Option<alloc::string::String> {
    let recap = Reflect::get(window, &"recap".into()).ok()?;
    Reflect::get(&recap, &"whole".into()).ok()?.as_string()
}

/// Returns all marks.
pub(crate) fn marks() -> Marks {
    parse(&marks_as_journal()).map(|journal| read_journal(&journal)).unwrap_or_default()
}

/// Merges marks: of each register the later state counts.
pub(crate) fn merge(marks: &Marks) {
    merge_marks(&write_journal(marks));
}

/// Replaces all marks.
pub(crate) fn replace(marks: &Marks) {
    replace_marks(&write_journal(marks));
}

/// Returns the ids of the talks whose recordings were added since the visitor was here, with a blank between them.
pub(crate) fn added() -> alloc::string::String {
    added_recordings()
}
