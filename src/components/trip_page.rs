use leptos::prelude::*;
use maud::{Markup, html};

use super::{day_nav::UNDATED, day_section::DaySection, entry_list::EntryList};
use crate::{context::Context, trip::Trip};

/// The whole trip: every day, and what belongs to none of them.
#[component]
pub fn TripPage() -> impl IntoView {
    let trip = Context::get().site.trip;
    let days = trip.days.iter().map(|day| view! { <DaySection day level=2 /> });
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
        <div class="trip-page">
            <header class="trip-page__header" inner_html=header(trip).into_string()></header>
            <EntryList entries=&trip.before level=2 />
            {days.collect_view()}
            {undated}
            <EntryList entries=&trip.after level=2 />
        </div>
    }
}

fn header(trip: &Trip) -> Markup {
    html! {
        h1 { (trip.title) }
        @if let Some(intro) = &trip.intro { (intro) }
    }
}
