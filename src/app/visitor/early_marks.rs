//! Marks that were made on the page before the application was there.
//!
//! `keep-marks.js`, which is part of every page, notes the time on the field itself (and, for
//! a visit without the application, in storage).

use recap_marks::Millis;
use web_sys::Element;

use super::fields::{Mark, read_field};
use crate::elements::each_element;

/// Where the time is noted.
const MARKED_AT: &str = "data-marked-at";

/// A mark that was made before the application was there.
pub struct EarlyMark {
    pub(super) talk: String,
    pub(super) mark: Mark,
    pub(super) set_at: Millis,
}

/// Collects the early marks of this visit.
pub fn take_early_marks() -> Vec<EarlyMark> {
    let mut marks = Vec::new();
    each_element("[data-marked-at]", |field| marks.extend(take_mark(field)));
    marks
}

fn take_mark(field: &Element) -> Option<EarlyMark> {
    let set_at = field.get_attribute(MARKED_AT)?.parse().ok()?;
    field.remove_attribute(MARKED_AT).ok();
    let (talk, mark) = read_field(field)?;
    Some(EarlyMark { talk, mark, set_at })
}
