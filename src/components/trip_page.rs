use maud::html;

use super::{day_nav::UNDATED, day_section::day_section, page_section::Section};
use crate::site::Site;

/// The whole trip: every day, and what belongs to none of them.
pub(super) fn trip_page(site: Site) -> Vec<Section> {
    let trip = site.trip;
    let opening = html! {
        h1 { (trip.title) }
        @if let Some(intro) = &trip.intro { (intro) }
    };
    let mut sections = vec![Section { entries: &trip.before, ..Section::new("trip-page", opening) }];
    sections.extend(trip.days.iter().map(|day| day_section(site, day, 2)));
    if !trip.undated.is_empty() {
        let opening = html! {
            h2 id=(UNDATED) { "Day unknown" }
            p { "No source tells on which day these took place." }
        };
        sections.push(Section {
            heading_id: Some(UNDATED.to_owned()),
            entries: &trip.undated,
            level: 3,
            ..Section::new("undated", opening)
        });
    }
    if !trip.after.is_empty() {
        let section = Section::new("trip-page", html! {});
        sections.push(Section { entries: &trip.after, ..section });
    }
    sections
}
