use maud::{Markup, html};
use recap_trip::Place;

/// A place and the word on it, in one line.
pub(super) fn place_note(place: &Place) -> Markup {
    html! {
        (name_and_address(place))
        @if let Some(note) = &place.note { " – " (note) }
    }
}

/// The name of a place, which leads to its home page, and where it is.
pub(super) fn name_and_address(place: &Place) -> Markup {
    html! {
        @if let Some(url) = &place.url { a href=(url) rel="noopener" { (place.name) } } @else { (place.name) }
        @if let Some(address) = &place.address { ", " (address) }
    }
}
