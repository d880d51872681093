//! The panel “Your marks”, as the application sees it: loads it, and gives it the marks.
//!
//! The panel is a wasm of its own (`src/marks-panel`), so that a visit that does not open it does
//! not pay for it. It is loaded with a click on an element with `data-marks`, with an address with
//! [`FRAGMENT`], or with a file that is dropped on the page. From then on it listens for itself.

use std::cell::Cell;

use leptos::prelude::window;
use recap_marks::{
    Marks,
    json::{parse, read_journal, write_journal},
    link::{FRAGMENT, find},
};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::DragEvent;

use crate::{
    context::Context,
    on_demand,
    outline::Program,
    since_last_visit::tell,
    window_events::{self, around_target_of},
};

thread_local! {
    static CONTEXT: Cell<Option<Context>> = const { Cell::new(None) };
}

/// Listens, for as long as the page lives, to what loads the panel.
pub fn listen(context: Context) {
    CONTEXT.set(Some(context));
    look_at_address(context);
    window_events::listen(&["click", "dragover", "drop", "hashchange"], move |event| {
        match event.type_().as_str() {
            "click" => {
                if let Some(asked) = around_target_of(&event, "[data-marks]") {
                    load(&asked);
                }
            }
            "hashchange" => look_at_address(context),
            name => {
                let files = event.dyn_ref().and_then(DragEvent::data_transfer);
                let Some(files) = files.filter(|data| data.types().includes(&"Files".into(), 0))
                else {
                    return;
                };
                // Else the browser would leave the page for the file.
                event.prevent_default();
                if let ("drop", Some(file)) = (name, files.files().and_then(|files| files.item(0)))
                {
                    load(&file);
                }
            }
        }
    });
}

/// Loads the panel where the address brings marks. Where a program has written the `#` of a link in
/// another way, the host has looked for a page of that name: then goes where the link should lead.
fn look_at_address(context: Context) {
    let location = window().location();
    if location.hash().is_ok_and(|hash| find(&hash).is_some()) {
        load(&JsValue::UNDEFINED);
    } else if let Ok(path) = location.pathname()
        && let Some(found) = find(&path)
    {
        location.replace(&[context.base, FRAGMENT, found].concat()).ok();
    }
}

/// Loads the panel, once, and tells it what it was asked by: an element, or a file.
fn load(asked: &JsValue) -> Option<()> {
    let context = CONTEXT.get()?;
    on_demand::load(context, Program::MarksPanel, asked)
}

/// Gives the panel all marks, as a journal.
#[wasm_bindgen]
pub fn marks() -> String {
    let marks = CONTEXT.get().map(|context| context.visitor.with_marks(write_journal));
    marks.unwrap_or_default()
}

/// Gives the panel the talks whose recordings were added since the visitor was here: their ids, with a blank between
/// them.
#[wasm_bindgen]
pub fn added_recordings() -> String {
    CONTEXT.get().map(|context| tell(context).join(" ")).unwrap_or_default()
}

/// Merges marks from the panel, or from inside a keepsake: a journal.
#[wasm_bindgen]
pub fn merge_marks(journal: &str) {
    if let (Some(context), Some(marks)) = (CONTEXT.get(), read(journal)) {
        context.visitor.merge(marks);
    }
}

/// Replaces all marks by those from the panel, a journal.
#[wasm_bindgen]
pub fn replace_marks(journal: &str) {
    if let (Some(context), Some(marks)) = (CONTEXT.get(), read(journal)) {
        context.visitor.replace(marks);
    }
}

fn read(journal: &str) -> Option<Marks> {
    parse(journal).map(|journal| read_journal(&journal))
}
