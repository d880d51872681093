use maud::{Markup, html};
use recap_trip::Place;

use crate::{Site, languages::isolated};

/// A place and the word on it, in one line.
pub(super) fn place_note(site: Site<'_>, place: &Place) -> Markup {
    html! {
        (name_and_address(site, place))
        @if let Some(note) = &place.note { " – " (isolated(site.trip, note)) }
    }
}

/// The name of a place, which leads to its home page, and where it is.
pub(super) fn name_and_address(site: Site<'_>, place: &Place) -> Markup {
    let name = isolated(site.trip, &place.name);
    html! {
        @if let Some(url) = &place.url { a href=(url) rel="noopener" { (name) } } @else { (name) }
        @if let Some(address) = &place.address { ", " (isolated(site.trip, address)) }
    }
}
