use maud::html;
use recap_app::outline::Section;

use super::{
    UNDATED,
    day_section::day_section,
    photographs::{Fetched, photographs},
    picture::picture,
    prose::prose,
    title_list::title_list,
    writer::Writer,
};

/// The whole trip: every day, and what belongs to none of them.
pub(super) fn trip_page(writer: &mut Writer<'_>) -> Vec<Section> {
    let trip = writer.site.trip;
    let opening = html! {
        (picture(trip.picture.as_ref()))
        (photographs(writer.site, &trip.photographs, Fetched::AtOnce))
        h1 { (trip.title) }
        @if let Some(intro) = &trip.intro { (prose(intro)) }
    };
    let before = writer.entries(&trip.before);
    let mut sections = vec![Section { entries: before, ..writer.section("trip-page", opening) }];
    let with_cards = writer.site.is_keepsake() || trip.fits_one_page();
    for day in &trip.days {
        let section = day_section(writer, day, 2);
        sections.push(if with_cards {
            section
        } else {
            let closing = Some(writer.text(title_list(writer.site, day)));
            Section { entries: (0, 0), closing, ..section }
        });
    }
    if !trip.undated.is_empty() {
        let opening = html! {
            h2 id=(UNDATED) { "Day unknown" }
            p { "No source tells on which day these took place." }
        };
        sections.push(Section {
            heading_id: Some(UNDATED.to_owned()),
            entries: writer.entries(&trip.undated),
            level: 3,
            ..writer.section("undated", opening)
        });
    }
    if !trip.after.is_empty() {
        let after = writer.entries(&trip.after);
        sections.push(Section { entries: after, ..writer.section("trip-page", html! {}) });
    }
    sections
}
