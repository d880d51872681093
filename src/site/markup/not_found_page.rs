use maud::html;
use recap_app::outline::Section;

use super::writer::Writer;
use crate::route::Route;

/// Says that there is nothing at the address that was asked for, and where to go.
pub(super) fn not_found_page(writer: &mut Writer<'_>) -> Vec<Section> {
    let site = writer.site;
    let opening = html! {
        h1 { "Not found" }
        p {
            @if site.trip.days.is_empty() { "There is no such talk in " } @else { "There is no such day, and no such talk, in " }
            (site.trip.title) "."
        }
        p.not-found-page__home { a href=(Route::Trip.href(site.base)) { "Go to the whole trip" } }
    };
    vec![writer.section("not-found-page", opening)]
}
