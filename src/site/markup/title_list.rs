use maud::{Markup, html};
use recap_trip::Day;

use crate::{Site, languages::alone, route::Route};

/// The titles of a day's entries, each a link to where all of it stands.
pub(super) fn title_list(site: Site<'_>, day: &Day) -> Markup {
    html! {
        ol.title-list {
            @for entry in &day.entries {
                @let (route, fragment) = Route::of_entry(entry, Some(day));
                li { a href={ (route.href(site.base)) (fragment) } { (alone(site.trip, &entry.title)) } }
            }
        }
    }
}
