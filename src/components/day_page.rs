use leptos::prelude::*;

use super::{day_section::DaySection, day_steps::day_steps};
use crate::{context::Context, trip::Day};

/// One day, and the way to its neighbours.
#[component]
pub fn DayPage(day: &'static Day) -> impl IntoView {
    let steps = day_steps(Context::get().site, day).into_string();
    view! {
        <DaySection day level=1 />
        <div inner_html=steps></div>
    }
}
