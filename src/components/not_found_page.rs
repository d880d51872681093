use maud::html;

use super::page_section::Section;
use crate::{route::Route, site::Site};

/// Says that the recap has nothing at the address that was asked for, and where to go.
pub(super) fn not_found_page(site: Site, asked: &Route) -> Vec<Section> {
    let opening = html! {
        h1 { "Not found" }
        p {
            @match asked {
                Route::Day(date) => { "This trip has no day " (date.long()) "." },
                Route::Talk(id) => { "This trip has no talk named “" (id) "”." },
                _ => "This recap has no page at this address.",
            }
        }
        p { a href=(Route::Trip.href(site.base)) { "Go to the whole trip" } }
    };
    vec![Section::new("not-found-page", opening)]
}
