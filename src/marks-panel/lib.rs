//! The panel “Your marks”: everything that can be done with all marks at once.
//!
//! Its markup is a file of its own (`src/site/markup/marks_panel.rs`); this fills it in. The marks
//! themselves stay with the application, which gives and takes them: see `application`.
//!
//! Every visit that does without the panel does without its bytes. To weigh little when it is
//! asked for, it has no framework, and one function that hears every event.
//!
//! In reading order, each module importing only from those above it:

extern crate alloc;

mod application;
mod elements;
mod trip;
mod words;
mod code;
mod link;
mod picture;
mod markdown;
mod files;
mod fetched;
mod calendar;
mod keepsake;
mod set_aside;
mod last_change;
mod lists;
mod differing;
mod incoming;
mod panel;

use alloc::{rc::Rc, vec::Vec};

#[cfg(target_arch = "wasm32")]
use rlsf::SmallGlobalTlsf;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::{Element, Event, File};

use panel::Panel;

/// As the application's: less than the standard library's in bytes, and as fast.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: SmallGlobalTlsf = SmallGlobalTlsf::new();

/// Puts the panel into the page, and answers what it was asked by: an element, a file, or, where
/// it is neither, the address.
///
/// # Errors
/// What the browser says where the markup is not the panel's.
#[wasm_bindgen]
pub fn start(markup: &str, asked: Vec<JsValue>) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or("there is no window")?;
    let body = window.document().and_then(|document| document.body()).ok_or("there is no body")?;
    body.insert_adjacent_html("beforeend", markup)?;
    let panel = Rc::new(Panel::find()?);
    let dialog = panel.dialog().clone();
    let hear = {
        let panel = panel.clone();
        Closure::<dyn Fn(Event)>::new(move |event| panel.hear(&event)).into_js_value()
    };
    for name in ["click", "change", "drop", "hashchange", "storage", "resize"] {
        window.add_event_listener_with_callback(name, hear.unchecked_ref())?;
    }
    dialog.add_event_listener_with_callback("close", hear.unchecked_ref())?;
    panel.hear_files_with(hear.unchecked_ref())?;
    for asked in asked {
        if let Some(file) = asked.dyn_ref::<File>() {
            panel.open_file(file);
        } else if let Some(element) = asked.dyn_ref::<Element>() {
            panel.answer(element);
        } else {
            panel.open_address();
        }
    }
    Ok(())
}
