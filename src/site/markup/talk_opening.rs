use maud::{Markup, html};
use recap_trip::{Day, dates};

use crate::{
    Site,
    languages::{isolated, own},
    route::Route,
};

/// The way from the page of a talk to its day; to the trip, where the day is unknown.
pub(super) fn talk_opening(site: Site<'_>, day: Option<&Day>) -> Markup {
    html! {
        p.talk-page__day {
            @match day {
                Some(day) => a href=(Route::Day(day.date).href(site.base)) { (own(site.trip, dates::long(day.date))) ": " (isolated(site.trip, &day.title)) },
                None => a href=(Route::Trip.href(site.base)) { (isolated(site.trip, &site.trip.title)) },
            }
        }
    }
}
