use maud::{Markup, html};
use recap_trip::{Day, dates};

/// A button that marks all talks of a day as watched: see `marks_panel`.
pub(super) fn mark_day(day: &Day) -> Markup {
    html! {
        @if day.talks().count() > 1 {
            button type="button" data-marks="day" {
                "Mark all watched" span.visually-hidden { ": " (dates::long(day.date)) }
            }
        }
    }
}
