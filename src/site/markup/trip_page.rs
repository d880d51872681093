use maud::{Markup, PreEscaped, html};
use recap_app::outline::Section;
use recap_trip::{Entry, Trip};

use super::{
    UNDATED,
    day_section::day_section,
    day_tile::day_tile,
    described,
    event_note::event_note_of_no_day,
    highlights::highlights,
    photographs::{Fetched, photographs},
    picture::picture,
    place_note::place_note,
    prose::prose,
    trip_facts::trip_facts,
    writer::Writer,
};
use crate::{
    Site,
    languages::{alone, isolated, own},
    route::Route,
};

/// Fragment of the section that describes the places that no day and no conference does.
const PLACES: &str = "trip_places";

/// Fragment of what is owed to whom.
pub(super) const CREDITS: &str = "trip_credits";

/// The whole trip: what it is, what to begin with, every day, and what belongs to none of them. A trip of many
/// entries has its days as tiles, and folded behind each what there was, as far as one page has room for that; a
/// keepsake, which is one page, has everything as it is.
pub(super) fn trip_page(writer: &mut Writer<'_>, style: &str) -> Vec<Section> {
    let site = writer.site;
    let trip = site.trip;
    let is_overview = !site.is_keepsake() && !trip.days.is_empty() && !trip.is_one_reading();
    let opening = html! {
        // Behind the page's own: a page that is turned to brings it along. In a file it stands in the head.
        style { (PreEscaped(style)) }
        (picture(trip.picture.as_ref()))
        (photographs(site, &trip.photographs, Fetched::AtOnce))
        h1 { (alone(trip, &trip.title)) }
        (trip_facts(trip))
        @if let Some(intro) = &trip.intro { (prose(site, intro)) }
        @for event in described::events_of_no_day(trip) { (event_note_of_no_day(site, event)) }
        (highlights(site))
        // Their titles, for what is said of them: such a page has no cards.
        @if is_overview && !trip.fits_one_page() { (added_titles(site)) }
    };
    let before = is_overview.then_some("Before the first day: ");
    let mut sections = vec![around(writer, opening, &trip.before, before)];
    for day in &trip.days {
        sections.push(if is_overview {
            day_tile(writer, day, trip.fits_one_page())
        } else {
            day_section(writer, day, 2)
        });
    }
    if trip.days.is_empty() && !trip.undated.is_empty() {
        // In a trip without days they are what there is.
        sections.push(around(writer, html! {}, &trip.undated, None));
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
        let after = is_overview.then_some("After the last day: ");
        sections.push(around(writer, html! {}, &trip.after, after));
    }
    sections.extend(places(writer, trip));
    if let Some(credit) = trip.source.as_ref().and_then(|source| source.credit.as_ref()) {
        let opening = html! {
            div id=(CREDITS) .prose { h2 { (own(trip, "Credits")) } (prose(site, credit)) }
        };
        sections.push(writer.section("trip-page", opening));
    }
    sections
}

/// Entries that belong to the whole trip, folded behind their titles where that is to be said of them.
fn around(
    writer: &mut Writer<'_>,
    opening: Markup,
    entries: &[Entry],
    folded: Option<&str>,
) -> Section {
    let trip = writer.site.trip;
    let folded = folded.filter(|_| !entries.is_empty()).map(|words| {
        writer.text(html! {
            (own(trip, words))
            @for (number, entry) in entries.iter().enumerate() {
                @if number > 0 { " · " }
                (isolated(trip, &entry.title))
            }
        })
    });
    Section { entries: writer.entries(entries), folded, ..writer.section("trip-page", opening) }
}

/// The talks that were given a recording later, as links.
fn added_titles(site: Site<'_>) -> Markup {
    let added = site.trip.talks().filter(|(talk, _)| talk.recording_added.is_some());
    let added: Vec<_> = added.collect();
    html! {
        @if !added.is_empty() {
            ul.title-list hidden {
                @for (talk, day) in added {
                    li { a href=(Route::of_entry(talk, day).0.href(site.base)) { (alone(site.trip, &talk.title)) } }
                }
            }
        }
    }
}

fn places(writer: &mut Writer<'_>, trip: &Trip) -> Option<Section> {
    let places = described::places_of_no_day(trip);
    if places.is_empty() {
        return None;
    }
    let opening = html! {
        h2 id=(PLACES) { (own(trip, "Places")) }
        ul.event-note__facts { @for place in places { li { (place_note(writer.site, place)) } } }
    };
    let heading_id = Some(PLACES.to_owned());
    Some(Section { heading_id, ..writer.section("trip-page", opening) })
}
