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
    fn give() -> alloc::string::String;
    #[wasm_bindgen(js_name = take_in_marks)]
    fn take(journal: &str);
    #[wasm_bindgen(js_name = replace_marks)]
    fn put(journal: &str);
}

/// In a keepsake, returns the document as it was when it was opened: see `src/site/keepsake/keepsake.js`.
pub(crate) fn keepsake(window: &Window) -> Option<alloc::string::String> {
    let recap = Reflect::get(window, &"recap".into()).ok()?;
    Reflect::get(&recap, &"whole".into()).ok()?.as_string()
}

/// Returns all marks.
pub(crate) fn marks() -> Marks {
    parse(&give()).map(|journal| read_journal(&journal)).unwrap_or_default()
}

/// Takes marks in: of each register the later state counts.
pub(crate) fn take_in(marks: &Marks) {
    take(&write_journal(marks));
}

/// Replaces all marks.
pub(crate) fn replace(marks: &Marks) {
    put(&write_journal(marks));
}
