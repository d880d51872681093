//! Marks that were made on the page before the application was there.
//!
//! `early-marks.js`, which is part of every page, notes the time on the field itself (and, for
//! a visit without the application, in storage).

use recap_marks::{Marks, Millis, Register};
use web_sys::Element;

use super::fields::{Mark, each_field, read_field};

/// Where the time is noted.
const MARKED_AT: &str = "data-marked-at";

/// Collects the early marks of this visit, and tells the script on the page to note no more.
pub fn take_early_marks() -> Marks {
    if let Some(body) = leptos::prelude::document().body() {
        body.set_attribute("data-arrived", "true").ok();
    }
    let mut marks = Marks::default();
    each_field("[data-marked-at]", |field| {
        take_mark(field, &mut marks);
    });
    marks
}

fn take_mark(field: &Element, marks: &mut Marks) -> Option<()> {
    let set_at: Millis = field.get_attribute(MARKED_AT)?.parse().ok()?;
    field.remove_attribute(MARKED_AT).ok();
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
