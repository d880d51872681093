use maud::{Markup, html};
use recap_trip::{Day, dates};

use crate::{Site, languages::Own};

/// A button that marks all talks of a day as watched: see `marks_panel`.
pub(super) fn mark_day(site: Site<'_>, day: &Day) -> Markup {
    let Own { lang, dir } = Own::of(site.trip);
    html! {
        @if day.talks().count() > 1 {
            button type="button" data-marks="day" lang=[lang] dir=[dir] {
                "Mark all watched" span.visually-hidden { ": " (dates::long(day.date)) }
            }
        }
    }
}
