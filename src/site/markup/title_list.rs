use maud::{Markup, html};
use recap_trip::{Day, Kind};

use super::Site;
use crate::route::Route;

/// The titles of a day's entries, each a link to where all of it stands.
pub(super) fn title_list(site: Site<'_>, day: &Day) -> Markup {
    let day_page = Route::Day(day.date).href(site.base);
    html! {
        ol.title-list {
            @for entry in &day.entries {
                li {
                    @match entry.kind {
                        Kind::Talk => a href=(Route::Talk(entry.id.clone()).href(site.base)) { (entry.title) },
                        Kind::Session | Kind::Moment => a href={ (day_page) "#" (entry.id) } { (entry.title) },
                    }
                }
            }
        }
    }
}
