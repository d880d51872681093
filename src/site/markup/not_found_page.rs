use maud::html;
use recap_app::outline::Section;

use super::writer::Writer;
use crate::{
    languages::{own, theirs},
    route::Route,
};

/// Says that there is nothing at the address that was asked for, and where to go.
pub(super) fn not_found_page(writer: &mut Writer<'_>) -> Vec<Section> {
    let site = writer.site;
    let trip = site.trip;
    let missing =
        if trip.days.is_empty() { "no such talk" } else { "no such day, and no such talk," };
    let sentence = html! { "There is " (missing) " in " (theirs(trip, &trip.title)) "." };
    let opening = html! {
        h1 { (own(trip, "Not found")) }
        p { (own(trip, sentence)) }
        p.not-found-page__home { a href=(Route::Trip.href(site.base)) { (own(trip, "Go to the whole trip")) } }
    };
    vec![writer.section("not-found-page", opening)]
}
