use maud::{Markup, html};

use crate::trip::Trip;

/// Whose trip it was, what the recap was made from, and where ticks are kept.
pub(super) fn trip_footer(trip: &Trip) -> Markup {
    let traveller = &trip.traveller;
    html! {
        p {
            "The trip of "
            @if let Some(url) = &traveller.url { a href=(url) rel="noopener" { (traveller.name) } } @else { (traveller.name) }
            "."
        }
        @if let Some(source) = &trip.source {
            p { "Made from " a href=(source.url) rel="noopener" { (source.title) } ", " (source.date.long()) "." }
            @if let Some(credit) = &source.credit { (credit) }
        }
        p { "All times are " (trip.zone.label) "." }
        p { "Your marks stay in this browser, unless you share them. Nothing is sent anywhere." }
        button type="button" data-keyboard { "Keyboard" }
    }
}
