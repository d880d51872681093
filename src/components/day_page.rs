use super::{day_section::day_section, day_steps::day_steps, page_section::Section};
use crate::{site::Site, trip::Day};

/// One day, and the way to its neighbours.
pub(super) fn day_page(site: Site, day: &'static Day) -> Vec<Section> {
    vec![Section {
        closing: day_steps(site, day),
        ..day_section(site, day, 1)
    }]
}
