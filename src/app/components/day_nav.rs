use leptos::prelude::*;

use crate::{context::Context, outline::UNDATED};

/// Links to the whole trip and to every day, if it has any.
#[component]
pub(crate) fn DayNav(context: Context) -> impl IntoView {
    let outline = context.outline;
    let days = outline
        .days
        .iter()
        .map(|day| view! { <PageLink context path=&day.path label=&day.label /> });
    let undated =
        outline.undated.then(|| view! { <PageLink context path=UNDATED label="Day unknown" /> });
    // The name of the trip, above, leads to all there is of one without days.
    (!outline.days.is_empty()).then(|| {
        view! {
            <nav class="day-nav" aria-label="Days" lang=outline.own.lang()>
                <ol>
                    <PageLink context path="" label="Whole trip" />
                    {days.collect_view()}
                    {undated}
                </ol>
            </nav>
        }
    })
}

#[component]
fn PageLink(context: Context, path: &'static str, label: &'static str) -> impl IntoView {
    let (place, way) = context.outline.place_of(context.navigation.page());
    let current = (place == path).then_some(way);
    view! { <li><a href=context.href(path) aria-current=current>{label}</a></li> }
}
