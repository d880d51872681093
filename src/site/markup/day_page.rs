use recap_app::outline::Section;
use recap_trip::Day;

use super::{day_section::day_section, day_steps::day_steps, writer::Writer};

/// One day, and the way to its neighbours.
pub(super) fn day_page(writer: &mut Writer<'_>, day: &Day) -> Vec<Section> {
    let closing = Some(writer.text(day_steps(writer.site, day)));
    vec![Section { closing, ..day_section(writer, day, 1) }]
}
