use maud::{Markup, html};

use super::{event_note::event_note, page_section::Section, share_day::share_day};
use crate::{route::Route, site::Site, trip::Day, visitor::Scope};

/// A day: its places and events, what happened, and what the visitor has watched of it. Its
/// heading is of level 1, or of level 2 and leads to the page of the day.
pub(super) fn day_section(site: Site, day: &'static Day, level: u8) -> Section {
    let talks = day.talks().count();
    Section {
        heading_id: Some(heading_id(day)),
        progress: (talks > 0).then_some((Scope::Day(day.date), talks)),
        entries: &day.entries,
        day: Some(day),
        level: level + 1,
        ..Section::new("day-section", opening(site, day, level))
    }
}

fn heading_id(day: &Day) -> String {
    format!("day-{}", day.date)
}

fn opening(site: Site, day: &Day, level: u8) -> Markup {
    let title = html! {
        time datetime=(day.date) { (day.date.long()) } " "
        span.day-section__title { (day.title) }
    };
    html! {
        div.day-section__header {
            @if level == 1 {
                h1 id=(heading_id(day)) { (title) }
            } @else {
                h2 id=(heading_id(day)) { a href=(Route::Day(day.date).href(site.base)) { (title) } }
            }
            ul.day-section__places aria-label="Places" {
                @for place in day.places.iter().filter_map(|id| site.trip.place(id)) { li { (place.name) } }
            }
            (day.intro)
            (share_day(site, day))
        }
        @for event in site.trip.events_on(day.date) {
            (event_note(site, event, event.first_day == day.date, level + 1))
        }
    }
}
