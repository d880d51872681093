//! Keys of the recap's own, one letter each. The help sheet, which is this program's markup, lists
//! them: `src/site/markup/keyboard_help.rs`.
//!
//! They keep out of the way of typing and of the browser's own keys, and can be switched off: who
//! dictates, or leans on a key, would set them off ([WCAG 2.1.4]).
//!
//! In reading order, each module importing only from those above it:
//!
//! [WCAG 2.1.4]: https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts

#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

mod application;
mod elements;
mod cards;
mod sheet;
mod keys;

use alloc::{rc::Rc, vec::Vec};

use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use web_sys::{Element, Event, KeyboardEvent};

use elements::{document, is_in};
use sheet::Sheet;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

/// Says nothing, since saying it would weigh more than the rest: the page goes on without it.
#[cfg(target_arch = "wasm32")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

/// Puts the help sheet into the page, answers what it was asked by, keys or the button that opens
/// the sheet, and everything that follows.
///
/// # Errors
/// What the browser says where the markup is not the help sheet's.
#[wasm_bindgen]
pub fn arrive(markup: &str, asked: Vec<JsValue>) -> Result<(), JsValue> {
    let body = document().and_then(|document| document.body()).ok_or("there is no body")?;
    body.insert_adjacent_html("beforeend", markup)?;
    let sheet = Rc::new(Sheet::find().ok_or("the markup is not the help sheet's")?);
    for event in asked {
        answer(event.unchecked_ref(), &sheet);
    }
    let hear = move |event: Event| {
        if !event.default_prevented() {
            answer(&event, &sheet);
        }
    };
    let hear = Closure::<dyn Fn(Event)>::new(hear).into_js_value();
    let window = web_sys::window().ok_or("there is no window")?;
    for name in ["keydown", "click", "input"] {
        window.add_event_listener_with_callback(name, hear.unchecked_ref())?;
    }
    Ok(())
}

/// Answers an event, if it means anything here.
fn answer(event: &Event, sheet: &Sheet) {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
        return;
    };
    match event.type_().as_str() {
        "click" if is_in(&target, "[data-keyboard]") => sheet.open(),
        "input" if is_in(&target, "[data-shortcuts]") => sheet.switch(),
        "keydown" if sheet.is_on() => {
            keys::answer(event.unchecked_ref::<KeyboardEvent>(), &target, sheet);
        }
        _ => {}
    }
}
