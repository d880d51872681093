use leptos::prelude::*;

use super::prose::Prose;
use crate::site::Site;

/// Whose trip it was, what the recap was made from, and where ticks are kept.
#[component]
pub fn TripFooter() -> impl IntoView {
    let trip = expect_context::<Site>().trip;
    let traveller = match &trip.traveller.url {
        Some(url) => view! { <a href=url.as_str()>{trip.traveller.name.as_str()}</a> }.into_any(),
        None => view! { <span>{trip.traveller.name.as_str()}</span> }.into_any(),
    };
    let source = trip.source.as_ref().map(|source| {
        view! {
            <p>
                "Made from " <a href=source.url.as_str()>{source.title.as_str()}</a>
                {format!(", {}.", source.date.long())}
            </p>
            <Prose html=source.credit.as_ref() />
        }
    });
    view! {
        <footer class="trip-footer">
            <p>"The trip of " {traveller} "."</p>
            {source}
            <p>{format!("All times are {}.", trip.zone.label)}</p>
            <p>"Your ticks stay in this browser. Nothing is sent anywhere."</p>
        </footer>
    }
}
