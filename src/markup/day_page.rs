use super::{day_section::day_section, day_steps::day_steps, writer::Writer};
use crate::{outline::Section, trip::Date};

/// One day, and the way to its neighbours.
pub(super) fn day_page(writer: &mut Writer<'_>, date: Date) -> Vec<Section> {
    let Some(day) = writer.site.trip.day(date) else {
        return Vec::new();
    };
    let closing = writer.text(day_steps(writer.site, day));
    vec![Section { closing, ..day_section(writer, day, 1) }]
}
