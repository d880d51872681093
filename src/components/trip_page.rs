use leptos::prelude::*;

use super::{
    day_nav::UNDATED, day_section::DaySection, entry_list::EntryList, prose::Prose,
};
use crate::site::Site;

/// The whole trip: every day, and what belongs to none of them.
#[component]
pub fn TripPage() -> impl IntoView {
    let trip = expect_context::<Site>().trip;
    let days = trip
        .days
        .iter()
        .map(|day| view! { <DaySection day level=2 /> });
    let undated = (!trip.undated.is_empty()).then(|| {
        view! {
            <section class="undated" id=UNDATED aria-labelledby="undated-heading">
                <h2 id="undated-heading">"Day unknown"</h2>
                <p>"No source tells on which day these took place."</p>
                <EntryList entries=&trip.undated level=3 />
            </section>
        }
    });
    view! {
        <article class="trip-page">
            <h1>{trip.title.as_str()}</h1>
            <Prose html=trip.intro.as_ref() />
            <EntryList entries=&trip.before level=2 />
            {days.collect_view()}
            {undated}
            <EntryList entries=&trip.after level=2 />
        </article>
    }
}
