use maud::{Markup, html};
use recap_trip::dates;

use super::prose::prose;
use crate::Site;
use crate::exports::{calendar, feeds};

/// Whose trip it was, what the recap was made from, where ticks are kept, and the trip in other forms.
pub(super) fn trip_footer(site: Site<'_>) -> Markup {
    let Site { trip, base } = site;
    let traveller = &trip.traveller;
    html! {
        p {
            "The trip of "
            @if let Some(url) = &traveller.url { a href=(url) rel="noopener" { (traveller.name) } } @else { (traveller.name) }
            "."
        }
        @if let Some(source) = &trip.source {
            p { "Made from " a href=(source.url) rel="noopener" { (source.title) } ", " (dates::long(source.date)) "." }
            @if let Some(credit) = &source.credit { (prose(credit)) }
        }
        p { "All times are " (trip.zone.label) "." }
        p { "Your marks stay in this browser, unless you share them. Nothing is sent anywhere." }
        @let calendar = calendar::href(trip, base);
        @let feed = feeds::are_written(trip).then(|| format!("{base}{}", feeds::ATOM_FILE));
        @let forms = [(calendar, "Calendar (.ics)"), (feed, "Feed")];
        @for (href, words) in forms.iter().filter(|_| !site.is_keepsake()).filter_map(|(href, words)| Some((href.as_ref()?, words))) {
            p { a href=(href) { (words) } }
        }
        button type="button" data-keyboard { "Keyboard" }
    }
}
