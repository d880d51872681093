use leptos::prelude::*;

use super::{day_section::DaySection, day_steps::DaySteps};
use crate::trip::Day;

/// One day, and the way to its neighbours.
#[component]
pub fn DayPage(day: &'static Day) -> impl IntoView {
    view! {
        <div class="day-page">
            <DaySection day level=1 />
            <DaySteps day />
        </div>
    }
}
