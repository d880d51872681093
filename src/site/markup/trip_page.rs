use maud::html;
use recap_app::outline::Section;

use super::{
    UNDATED,
    day_section::day_section,
    described,
    event_note::event_note_of_no_day,
    photographs::{Fetched, photographs},
    picture::picture,
    place_note::place_note,
    prose::prose,
    title_list::title_list,
    writer::Writer,
};
use crate::languages::{alone, own};

/// Fragment of the section that describes the places that no day and no conference does.
const PLACES: &str = "trip_places";

/// The whole trip: every day, and what belongs to none of them.
pub(super) fn trip_page(writer: &mut Writer<'_>) -> Vec<Section> {
    let trip = writer.site.trip;
    let opening = html! {
        (picture(trip.picture.as_ref()))
        (photographs(writer.site, &trip.photographs, Fetched::AtOnce))
        h1 { (alone(trip, &trip.title)) }
        @if let Some(intro) = &trip.intro { (prose(writer.site, intro)) }
        @for event in described::events_of_no_day(trip) { (event_note_of_no_day(writer.site, event)) }
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
    if trip.days.is_empty() && !trip.undated.is_empty() {
        // In a trip without days they are what there is.
        let entries = writer.entries(&trip.undated);
        sections.push(Section { entries, ..writer.section("trip-page", html! {}) });
    }
    if trip.has_undated() {
        let opening = html! {
            h2 id=(UNDATED) { (own(trip, "Day unknown")) }
            p { (own(trip, "No source tells on which day these took place.")) }
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
    let places = described::places_of_no_day(trip);
    if !places.is_empty() {
        let opening = html! {
            h2 id=(PLACES) { (own(trip, "Places")) }
            ul.event-note__facts { @for place in places { li { (place_note(writer.site, place)) } } }
        };
        let heading_id = Some(PLACES.to_owned());
        sections.push(Section { heading_id, ..writer.section("trip-page", opening) });
    }
    sections
}
