use leptos::prelude::*;

use crate::{context::Context, route::Route};

/// Fragment of the section that holds the talks without a day.
pub(super) const UNDATED: &str = "undated";

/// Links to every day.
#[component]
pub fn DayNav() -> impl IntoView {
    let site = Context::get().site;
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
    let Context { site, navigation, .. } = Context::get();
    let shown = navigation.route();
    let href = route.href(site.base);
    let current = move || (*shown.read() == route).then_some("page");
    view! { <li><a href=href aria-current=current>{label}</a></li> }
}
