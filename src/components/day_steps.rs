use leptos::prelude::*;

use crate::{route::Route, site::Site, trip::Day};

/// Links to the day before and the day after.
#[component]
pub fn DaySteps(day: &'static Day) -> impl IntoView {
    let site = expect_context::<Site>();
    let days = &site.trip.days;
    let previous = days.iter().rfind(|other| other.date < day.date);
    let next = days.iter().find(|other| other.date > day.date);
    let step = move |day: &'static Day, rel, words| {
        view! {
            <a class="day-steps__step" rel=rel href=Route::Day(day.date).href(site.base)>
                <span>{words}</span>
                <strong>{day.date.long()}</strong>
                <span>{day.title.as_str()}</span>
            </a>
        }
    };
    view! {
        <nav class="day-steps" aria-label="Previous and next day">
            {previous.map(|day| step(day, "prev", "Previous day"))}
            {next.map(|day| step(day, "next", "Next day"))}
        </nav>
    }
}
