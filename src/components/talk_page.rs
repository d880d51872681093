use std::slice;

use maud::html;

use super::page_section::Section;
use crate::{
    route::Route,
    site::Site,
    trip::{Day, Entry},
};

/// One talk, its card open, its day a step away.
pub(super) fn talk_page(site: Site, talk: &'static Entry, day: Option<&'static Day>) -> Vec<Section> {
    let opening = html! {
        p.talk-page__day {
            @match day {
                Some(day) => a href=(Route::Day(day.date).href(site.base)) { (day.date.long()) ": " (day.title) },
                None => a href=(Route::Trip.href(site.base)) { (site.trip.title) },
            }
        }
    };
    vec![Section {
        entries: slice::from_ref(talk),
        day,
        level: 1,
        open: true,
        ..Section::new("talk-page", opening)
    }]
}
