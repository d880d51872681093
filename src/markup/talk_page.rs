use std::slice;

use maud::html;

use super::writer::Writer;
use crate::{outline::Section, route::Route};

/// One talk, its card open, its day a step away.
pub(super) fn talk_page(writer: &mut Writer<'_>, id: &str) -> Vec<Section> {
    let site = writer.site;
    let Some((talk, day)) = site.trip.talk(id) else {
        return Vec::new();
    };
    let opening = html! {
        p.talk-page__day {
            @match day {
                Some(day) => a href=(Route::Day(day.date).href(site.base)) { (day.date.long()) ": " (day.title) },
                None => a href=(Route::Trip.href(site.base)) { (site.trip.title) },
            }
        }
    };
    vec![Section {
        entries: writer.entries(slice::from_ref(talk)),
        level: 1,
        open: true,
        ..writer.section("talk-page", opening)
    }]
}
