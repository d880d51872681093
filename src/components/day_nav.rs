use leptos::prelude::*;

use crate::context::Context;

/// Links to the whole trip and to every day.
#[component]
pub(crate) fn DayNav() -> impl IntoView {
    let outline = Context::get().outline;
    let days =
        outline.days.iter().map(|day| view! { <PageLink path=&day.path label=&day.label /> });
    let undated =
        outline.undated.then(|| view! { <PageLink path="#day_unknown" label="Day unknown" /> });
    view! {
        <nav class="day-nav" aria-label="Days">
            <ol>
                <PageLink path="" label="Whole trip" />
                {days.collect_view()}
                {undated}
            </ol>
        </nav>
    }
}

#[component]
fn PageLink(path: &'static str, label: &'static str) -> impl IntoView {
    let Context { base, navigation, .. } = Context::get();
    let current = move || (navigation.shows(path)).then_some("page");
    view! { <li><a href=format!("{base}{path}") aria-current=current>{label}</a></li> }
}
