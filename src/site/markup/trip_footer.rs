use maud::{Markup, html};
use recap_trip::dates;

use super::prose::prose;
use crate::{
    Site,
    exports::{calendar, feeds},
    languages::{Own, own, theirs},
};

/// Whose trip it was, what the recap was made from, where ticks are kept, and the trip in other forms.
pub(super) fn trip_footer(site: Site<'_>) -> Markup {
    let Site { trip, base } = site;
    let traveller = &trip.traveller;
    let name = theirs(trip, &traveller.name);
    let whose = html! {
        "The trip of "
        @if let Some(url) = &traveller.url { a href=(url) rel="noopener" { (name) } } @else { (name) }
        "."
    };
    let Own { lang, dir } = Own::of(trip);
    html! {
        p { (own(trip, whose)) }
        @if let Some(source) = &trip.source {
            @let made = html! {
                "Made from " a href=(source.url) rel="noopener" { (theirs(trip, &source.title)) } ", " (dates::long(source.date)) "."
            };
            p { (own(trip, made)) }
            @if let Some(credit) = &source.credit { (prose(site, credit)) }
        }
        p { (own(trip, html! { "All times are " (theirs(trip, &trip.zone.label)) "." })) }
        p { (own(trip, "Your marks stay in this browser, unless you share them. Nothing is sent anywhere.")) }
        @let calendar = calendar::href(trip, base);
        @let feed = feeds::are_written(trip).then(|| format!("{base}{}", feeds::ATOM_FILE));
        @let forms = [(calendar, "Calendar (.ics)"), (feed, "Feed")];
        @for (href, words) in forms.iter().filter(|_| !site.is_keepsake()).filter_map(|(href, words)| Some((href.as_ref()?, words))) {
            p { a href=(href) { (own(trip, words)) } }
        }
        button type="button" data-keyboard lang=[lang] dir=[dir] { "Keyboard" }
    }
}
