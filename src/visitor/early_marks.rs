//! Marks that were made on the page before the application was there.
//!
//! `early-marks.js`, which is part of every page, notes the time on the field itself (and, for
//! a visit without the application, in storage).

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::fields::{Mark, read_field};
use crate::marks::{Marks, Millis, Register};

/// Collects the early marks of this visit, and tells the script on the page to note no more.
pub fn take_early_marks() -> Marks {
    let document = leptos::prelude::document();
    if let Some(body) = document.body() {
        body.set_attribute("data-arrived", "true").ok();
    }
    let mut marks = Marks::default();
    let Ok(fields) = document.query_selector_all("[data-marked-at]") else {
        return marks;
    };
    for index in 0..fields.length() {
        if let Some(field) = fields.get(index) {
            take_mark(field.unchecked_ref(), &mut marks);
        }
    }
    marks
}

fn take_mark(field: &HtmlElement, marks: &mut Marks) -> Option<()> {
    let set_at: Millis = field.dataset().get("markedAt")?.parse().ok()?;
    field.dataset().delete("markedAt");
    let (talk, mark) = read_field(field)?;
    let marks = marks.talk_mut(&talk);
    match mark {
        Mark::Tick(tick, value) => {
            Register::merge(marks.tick_mut(tick), Some(Register { set_at, value }));
        }
        Mark::Note(value) => Register::merge(&mut marks.note, Some(Register { set_at, value })),
    }
    Some(())
}
