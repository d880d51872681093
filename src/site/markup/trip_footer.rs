use maud::{Markup, html};
use recap_trip::dates;

use super::trip_page::CREDITS;
use crate::{
    Site,
    exports::{calendar, feeds},
    languages::{Own, own, theirs},
    route::Route,
};

/// Whose trip it was and what the recap was made from; where ticks are kept; the trip in other forms. What is owed to
/// whom is read on the page of the whole trip.
pub(super) fn trip_footer(site: Site<'_>) -> Markup {
    let Site { trip, base } = site;
    let traveller = &trip.traveller;
    let name = theirs(trip, &traveller.name);
    let source = trip.source.as_ref();
    let whose = html! {
        "The trip of "
        @if let Some(url) = &traveller.url { a href=(url) rel="noopener" { (name) } } @else { (name) }
        "."
        @if let Some(source) = source {
            " Made from " a href=(source.url) rel="noopener" { (theirs(trip, &source.title)) } ", " (dates::long(source.date)) "."
        }
    };
    let kept = html! {
        "All times are " (theirs(trip, &trip.zone.label))
        ". Your marks stay in this browser, unless you share them. Nothing is sent anywhere."
    };
    let Own { lang, dir } = Own::of(trip);
    html! {
        p { (own(trip, whose)) }
        p { (own(trip, kept)) }
        ul {
            @if source.is_some_and(|source| source.credit.is_some()) {
                @let page = Route::Trip.href(base);
                li { a href={ (page.trim_end_matches('#')) "#" (CREDITS) } { (own(trip, "Credits")) } }
            }
            @for (file, words) in forms(site) {
                // Written out on paper, where the address is known in full.
                @let address = trip.site.is_some().then(|| site.file(file));
                li { a href={ (base) (file) } data-address=[address] { (own(trip, words)) } }
            }
            li { button type="button" data-keyboard lang=[lang] dir=[dir] { "Keyboard" } }
        }
    }
}

/// The files that hold the trip in another form, those of a keepsake aside, which has none beside it.
fn forms(site: Site<'_>) -> Vec<(&'static str, &'static str)> {
    let has_calendar = calendar::href(site.trip, site.base).is_some();
    let calendar = has_calendar.then_some((calendar::FILE, "Calendar (.ics)"));
    let feed = feeds::are_written(site.trip).then_some((feeds::ATOM_FILE, "Feed"));
    calendar.into_iter().chain(feed).filter(|_| !site.is_keepsake()).collect()
}
