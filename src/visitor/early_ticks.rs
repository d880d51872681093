//! Ticks that were made on the page before the application was there.
//!
//! `early-ticks.js`, which is part of every page, notes the time on the checkbox itself (and, for
//! a visit without the application, in storage).

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::marks::{Marks, Millis, Register};

/// Collects the early ticks of this visit, and tells the script on the page to note no more.
pub fn take_early_ticks() -> Marks {
    let document = leptos::prelude::document();
    if let Some(body) = document.body() {
        body.set_attribute("data-arrived", "true").ok();
    }
    let mut ticks = Marks::default();
    let Ok(boxes) = document.query_selector_all("input[data-ticked-at]") else {
        return ticks;
    };
    for index in 0..boxes.length() {
        if let Some(checkbox) = boxes.get(index) {
            take_tick(checkbox.unchecked_ref(), &mut ticks);
        }
    }
    ticks
}

fn take_tick(checkbox: &HtmlInputElement, ticks: &mut Marks) -> Option<()> {
    let talk = checkbox.get_attribute("data-talk")?;
    let set_at: Millis = checkbox.get_attribute("data-ticked-at")?.parse().ok()?;
    checkbox.remove_attribute("data-ticked-at").ok();
    let watched = Register { value: checkbox.checked(), set_at };
    Register::merge(&mut ticks.talk_mut(&talk).watched, Some(watched));
    Some(())
}
