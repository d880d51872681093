use leptos::prelude::*;
use maud::{Markup, html};

use crate::{context::Context, trip::Trip};

/// Whose trip it was, what the recap was made from, and where ticks are kept.
#[component]
pub fn TripFooter() -> impl IntoView {
    let content = content(Context::get().site.trip).into_string();
    view! { <footer class="trip-footer" inner_html=content></footer> }
}

fn content(trip: &Trip) -> Markup {
    let traveller = &trip.traveller;
    html! {
        p {
            "The trip of "
            @if let Some(url) = &traveller.url { a href=(url) { (traveller.name) } } @else { (traveller.name) }
            "."
        }
        @if let Some(source) = &trip.source {
            p { "Made from " a href=(source.url) { (source.title) } ", " (source.date.long()) "." }
            @if let Some(credit) = &source.credit { (credit) }
        }
        p { "All times are " (trip.zone.label) "." }
        p { "Your ticks stay in this browser. Nothing is sent anywhere." }
    }
}
