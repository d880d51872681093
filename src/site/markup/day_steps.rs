use maud::{Markup, html};
use recap_trip::{Day, dates};

use crate::{
    Site,
    languages::{isolated, own},
    route::Route,
};

/// Links to the day before and the day after.
pub(super) fn day_steps(site: Site<'_>, day: &Day) -> Markup {
    let days = &site.trip.days;
    let previous = days.iter().rfind(|other| other.date < day.date);
    let next = days.iter().find(|other| other.date > day.date);
    html! {
        nav.day-steps aria-label="Previous and next day" {
            @if let Some(day) = previous { (step(site, day, "prev", "Previous day")) }
            @if let Some(day) = next { (step(site, day, "next", "Next day")) }
        }
    }
}

fn step(site: Site<'_>, day: &Day, rel: &str, words: &str) -> Markup {
    html! {
        a.day-steps__step rel=(rel) href=(Route::Day(day.date).href(site.base)) {
            span { (own(site.trip, words)) } " " strong { (own(site.trip, dates::long(day.date))) } " "
            span { (isolated(site.trip, &day.title)) }
        }
    }
}
