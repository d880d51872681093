use maud::html;
use recap_app::outline::{Asset, DayLink, Outline, Page, Texts};
use recap_trip::Trip;

use super::{UNDATED, write};
use crate::{
    Site,
    route::{KEEPSAKE, Route},
};

/// Where the markup of a trip's keepsake stands.
pub fn keepsake_site(trip: &Trip) -> Site<'_> {
    Site { trip, base: KEEPSAKE }
}

/// Writes all of a trip for one document, given the address of the recap, where that is known, and the style sheet of
/// the page of the whole trip. That page is the only one that has anything in it: the path of every other is the id of
/// its part of that. Finding, which is a page of its own, is left out.
pub fn keepsake(trip: &Trip, live: Option<&str>, home_style: &str) -> (Outline, Texts) {
    let (mut outline, mut texts) = write(keepsake_site(trip), &Asset::default(), home_style, "");
    let find = Route::Find.path();
    outline.pages.retain(|page| page.path != find);
    let days = trip.days.iter().map(|day| Route::Day(day.date));
    for (page, route) in outline.pages.iter_mut().zip([Route::Trip].into_iter().chain(days)) {
        page.path = route.part();
        if route != Route::Trip {
            page.sections.clear();
        }
    }
    for (link, day) in outline.days.iter_mut().zip(&trip.days) {
        link.path = Route::Day(day.date).part();
    }
    if outline.undated {
        // A day like any other, since its link needs no `#` of its own.
        let (path, label) = (UNDATED.to_owned(), "Day unknown".to_owned());
        outline.undated = false;
        outline.pages.push(Page {
            path: path.clone(),
            title: None,
            sections: Vec::new(),
            talk: None,
        });
        outline.days.push(DayLink { path, label });
    }
    if let (Some(footer), Some(live)) = (texts.get_mut(outline.footer), live) {
        let named = html! { p { "The live page: " a href=(live) rel="noopener" { (live) } } };
        footer.push_str(&named.into_string());
    }
    (outline, texts)
}
