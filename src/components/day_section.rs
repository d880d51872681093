use leptos::prelude::*;

use super::{
    entry_list::EntryList, event_note::EventNote, prose::Prose, share_day::ShareDay,
    watch_progress::WatchProgress,
};
use crate::{route::Route, site::Site, trip::Day, visitor::Scope};

/// A day: its heading at `level` 1 or 2, its places and events, and what happened.
#[component]
pub fn DaySection(day: &'static Day, level: u8) -> impl IntoView {
    let site = expect_context::<Site>();
    let heading_id = format!("day-{}", day.date);
    let labelled_by = heading_id.clone();
    let title = view! {
        <time datetime=day.date.to_string()>{day.date.long()}</time>
        <span class="day-section__title">{day.title.as_str()}</span>
    };
    let heading = if level == 1 {
        view! { <h1 id=heading_id>{title}</h1> }.into_any()
    } else {
        let href = Route::Day(day.date).href(site.base);
        view! { <h2 id=heading_id><a href=href>{title}</a></h2> }.into_any()
    };
    let places = day
        .places
        .iter()
        .filter_map(|id| site.trip.place(id))
        .map(|place| view! { <li>{place.name.as_str()}</li> });
    let events = site.trip.events_on(day.date).map(|event| {
        let first_day = event.first_day == day.date;
        view! { <EventNote event brief=!first_day level=level + 1 /> }
    });
    let talks = day.talks().count();
    let progress = (talks > 0)
        .then(|| view! { <WatchProgress scope=Scope::Day(day.date) total=talks /> });
    view! {
        <section class="day-section" aria-labelledby=labelled_by>
            <header class="day-section__header">
                {heading}
                <ul class="day-section__places" aria-label="Places">{places.collect_view()}</ul>
                <Prose html=Some(&day.intro) />
                <div class="day-section__tools">{progress} <ShareDay day /></div>
            </header>
            {events.collect_view()}
            <EntryList entries=&day.entries day level=level + 1 />
        </section>
    }
}
