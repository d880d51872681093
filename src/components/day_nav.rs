use leptos::prelude::*;

use crate::{navigation::Navigation, route::Route, site::Site};

/// Fragment of the section that holds the talks without a day.
pub(super) const UNDATED: &str = "undated";

/// Links to every day.
#[component]
pub fn DayNav() -> impl IntoView {
    let site = expect_context::<Site>();
    let days = site.trip.days.iter().map(|day| {
        let label = day.date.short();
        view! { <DayLink route=Route::Day(day.date) label /> }
    });
    let undated = (!site.trip.undated.is_empty()).then(|| {
        let href = format!("{}#{UNDATED}", Route::Trip.href(site.base));
        view! { <li><a href=href>"Day unknown"</a></li> }
    });
    view! {
        <nav class="day-nav" aria-label="Days">
            <ol>
                <DayLink route=Route::Trip label="Whole trip".to_owned() />
                {days.collect_view()}
                {undated}
            </ol>
        </nav>
    }
}

#[component]
fn DayLink(route: Route, label: String) -> impl IntoView {
    let site = expect_context::<Site>();
    let shown = expect_context::<Navigation>().route();
    let href = route.href(site.base);
    let current = move || (*shown.read() == route).then_some("page");
    view! { <li><a href=href aria-current=current>{label}</a></li> }
}
