use maud::{Markup, html};
use recap_app::outline::{Progress, Section};
use recap_trip::{Day, dates};

use super::{
    described,
    event_note::{brief_event_note, event_note},
    mark_day::mark_day,
    photographs::{Fetched, photographs},
    picture::picture,
    place_note::place_note,
    prose::prose,
    share_day::share_day,
    writer::Writer,
};
use crate::{
    Site,
    languages::{Own, isolated},
    route::Route,
};

/// A day: its places and events, what happened, and what the visitor has watched of it. Its
/// heading is of level 1, or of level 2 and leads to the page of the day.
pub(super) fn day_section(writer: &mut Writer<'_>, day: &Day, level: u8) -> Section {
    let minutes = day.talks().map(|talk| talk.minutes().map(|minutes| minutes.count));
    let place = writer.site.trip.days.iter().position(|other| other.date == day.date);
    let progress = Progress::of(minutes, place, format!("Watched of {}", dates::long(day.date)));
    Section {
        heading_id: Some(heading_id(day)),
        progress: (progress.total > 0).then_some(progress),
        entries: writer.entries(&day.entries),
        level: level + 1,
        ..writer.section("day-section", opening(writer.site, day, level))
    }
}

fn heading_id(day: &Day) -> String {
    Route::Day(day.date).part()
}

fn opening(site: Site<'_>, day: &Day, level: u8) -> Markup {
    let Own { lang, dir } = Own::of(site.trip);
    // On a page of its own, what a day begins with is at the top.
    let fetched = if level == 1 { Fetched::AtOnce } else { Fetched::Lazily };
    let title = html! {
        time datetime=(day.date) lang=[lang] dir=[dir] { (dates::long(day.date)) } " "
        span.day-section__title { (isolated(site.trip, &day.title)) }
    };
    let places = described::places_of(site.trip, day);
    html! {
        div.day-section__header {
            @if level == 1 {
                h1 id=(heading_id(day)) { (title) }
            } @else {
                h2 id=(heading_id(day)) { a href=(Route::Day(day.date).href(site.base)) { (title) } }
            }
            @if !places.is_empty() {
                ul.day-section__places aria-label="Places" {
                    @for (place, is_described) in places {
                        li { @if is_described { (place_note(site, place)) } @else { (isolated(site.trip, &place.name)) } }
                    }
                }
            }
            (picture(day.picture.as_ref()))
            (photographs(site, &day.photographs, fetched))
            (prose(site, &day.intro))
            div.day-section__actions {
                @if !site.is_keepsake() { (share_day(site, day)) }
                (mark_day(site, day))
            }
        }
        @for event in site.trip.events_on(day.date) {
            @if described::day_of(site.trip, event) == Some(day.date) {
                (event_note(site, event, (level == 1).then_some(day.date)))
            } @else {
                (brief_event_note(site, event))
            }
        }
    }
}
