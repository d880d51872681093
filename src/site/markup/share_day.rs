use maud::{Markup, html};
use recap_trip::{Day, dates};

use crate::{Site, languages::Own, route::Route};

/// A button that hands on the link to a day, and room for saying how it did: see `sharing`.
pub(super) fn share_day(site: Site<'_>, day: &Day) -> Markup {
    let route = Route::Day(day.date);
    let Own { lang, dir } = Own::of(site.trip);
    html! {
        span.share-day {
            button type="button" data-share=(route.href(site.base)) data-title=(route.title(site.trip)) lang=[lang] dir=[dir] {
                "Share this day" span.visually-hidden { ": " (dates::long(day.date)) }
            }
            span role="status" lang=[lang] dir=[dir] {}
            input type="text" readonly hidden aria-label="Link to this day" lang=[lang];
        }
    }
}
