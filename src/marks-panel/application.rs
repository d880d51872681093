//! The application, which holds the marks. What it exports, `src/page/start.js` puts on the window.

use recap_marks::{
    Marks,
    json::{parse, read_journal, write_journal},
};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(js_namespace = recap)]
extern "C" {
    #[wasm_bindgen(js_name = marks)]
    fn give() -> alloc::string::String;
    #[wasm_bindgen(js_name = take_in_marks)]
    fn take(journal: &str);
    #[wasm_bindgen(js_name = replace_marks)]
    fn put(journal: &str);
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
