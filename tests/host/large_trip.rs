//! A trip with more talks than one page has room for.

use std::sync::LazyLock;

use recap::{
    markup::{self, Site},
    outline::{Asset, Outline, Texts},
    route::Route,
    structured_data,
    trip::{Kind, Trip},
};
use scraper::Html;

use crate::{
    rendered::{selector, text},
    trips::KYOTO,
};

/// The invented trip, the entries of its first day fifty times.
static LARGE: LazyLock<Trip> = LazyLock::new(|| {
    let mut trip = KYOTO.clone();
    let entries = &mut trip.days[0].entries;
    let day = entries.clone();
    for round in 1..50 {
        entries.extend(day.iter().cloned().map(|mut entry| {
            entry.id = format!("{}-{round}", entry.id);
            entry.title = format!("{} ({round})", entry.title);
            entry.aliases.clear();
            entry
        }));
    }
    trip.number_talks();
    trip
});

fn written(trip: &Trip) -> (Outline, Texts) {
    markup::write(Site { trip, base: "/" }, &Asset::default())
}

#[test]
fn the_whole_trip_has_the_titles_of_days_as_links() {
    let (outline, texts) = written(&LARGE);
    let day = &LARGE.days[0];
    let home = outline.page("").expect("the page of the trip");
    let section = &home.sections[1];
    assert_eq!(outline.entries_of(section), []);
    let list = Html::parse_fragment(&texts[section.closing]);
    let links: Vec<_> = list.select(&selector("ol > li > a")).collect();
    assert_eq!(links.len(), day.entries.len());
    for (link, entry) in links.into_iter().zip(&day.entries) {
        assert_eq!(text(link), entry.title);
        let href = link.attr("href").expect("an address");
        let (path, fragment) = href.split_once('#').unwrap_or((href, ""));
        assert!(outline.page(path).is_some(), "{href}");
        match entry.kind {
            Kind::Talk => assert_eq!(href, Route::Talk(entry.id.clone()).href("/")),
            Kind::Session | Kind::Moment => assert_eq!(fragment, entry.id),
        }
    }
    // What belongs to no day has no other page.
    let undated = &home.sections[1 + LARGE.days.len()];
    assert_eq!(outline.entries_of(undated).len(), LARGE.undated.len());
}

#[test]
fn its_days_have_the_cards() {
    let (outline, _) = written(&LARGE);
    for day in &LARGE.days {
        let page = outline.page(&Route::Day(day.date).path()).expect("the page of the day");
        assert_eq!(outline.entries_of(&page.sections[0]).len(), day.entries.len());
    }
}

#[test]
fn the_keepsake_has_them_all() {
    let (outline, _) = markup::keepsake(&LARGE, None);
    let sections = &outline.pages[0].sections;
    let entries: usize = sections.iter().map(|section| outline.entries_of(section).len()).sum();
    assert_eq!(entries, LARGE.entries().count());
}

#[test]
fn search_engines_learn_of_talks_from_the_page_that_shows_them() {
    let title = &LARGE.days[0].talks().last().expect("a talk").title;
    let data = |route| structured_data::write(&LARGE, "/", &route).expect("it is about something");
    let title = serde_json::to_string(title).expect("a string");
    assert!(!data(Route::Trip).contains(title.trim_matches('"')));
    assert!(data(Route::Day(LARGE.days[0].date)).contains(title.trim_matches('"')));
}
