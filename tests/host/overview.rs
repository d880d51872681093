//! The page of the whole trip: what it is, what to begin with, its days as tiles, and how much of them is on it.

use std::fmt::Write;

use recap_site::route::Route;
use recap_trip::Trip;
use scraper::{ElementRef, Html};

use crate::{
    rendered::{Site, render, selector, sites, text},
    trips::{BERGEN, DETROIT, KYOTO},
    written::{DAY, Written},
};

/// A trip of so many days of eight talks each.
pub(crate) fn days(count: usize) -> Trip {
    let mut written = Written::small().without("day.toml");
    let mut listed = Vec::new();
    for day in 1..=count {
        let mut file = format!(
            "date = 2025-03-{day:02}\ntitle = \"Day {day}\"\nintro = \"It began as late as a day in March can begin. It ended.\"\n"
        );
        for talk in 1..=8 {
            let said = "word ".repeat(talk);
            write!(
                file,
                "[[entry]]\nkind = \"talk\"\nid = \"talk-{day}-{talk}\"\ntitle = \"Talk {day}.{talk}\"\n\
                 attendance = \"saw\"\nopinion = \"Said: {said}. And more.\"\n"
            )
            .expect("a text can be written to");
        }
        let name = format!("day-{day}.toml");
        listed.push(format!("{name:?}"));
        written = written.with(&name, file);
    }
    written
        .changed("trip.toml", "[\"day.toml\"]", &format!("[{}]", listed.join(", ")))
        .changed("trip.toml", "place = \"hall\"\n", "")
        .trip()
}

/// The page of the whole trip.
pub(crate) fn home(trip: &Trip) -> Html {
    let files = render(trip, "/");
    let page = files.into_iter().find(|file| file.path == "index.html").expect("the first page");
    Html::parse_document(&String::from_utf8(page.bytes).expect("pages are UTF-8"))
}

pub(crate) fn all<'a>(html: &'a Html, parts: &str) -> Vec<ElementRef<'a>> {
    html.select(&selector(parts)).collect()
}

pub(crate) fn texts(html: &Html, parts: &str) -> Vec<String> {
    all(html, parts).into_iter().map(text).collect()
}

#[test]
fn it_says_what_it_is() {
    let first = |trip: &Trip| texts(&home(trip), ".trip-facts").join("; ");
    assert_eq!(
        first(&Written::small().trip()),
        "A recap of the trip of Ann Example Saturday 1 March 2025 The hall"
    );
    let own = Written::small().changed(
        "trip.toml",
        "short_name = \"Ann\"",
        "short_name = \"Ann\"\nvoice = \"first\"",
    );
    assert!(first(&own.trip()).starts_with("A recap by Ann Example "));
    assert!(
        first(&DETROIT)
            .contains("Michael McCune (elmiko) 23–28 October 2022 Hunt Street Station, ")
    );
    assert!(first(&BERGEN).starts_with("A recap "));
}

#[test]
fn a_small_trip_is_read_as_it_goes_along() {
    for trip in [&*KYOTO, &Written::small().trip()] {
        assert!(trip.is_one_reading());
        let home = home(trip);
        assert_eq!(all(&home, ".day-tile, .entry-fold").len(), 0);
        assert!(all(&home, ".day-section .prose").len() > 1);
        assert_eq!(all(&home, "main article").len(), trip.entries().count());
    }
}

#[test]
fn so_is_a_single_day_and_a_trip_without_days() {
    let day = days(1);
    let more = Trip {
        days: vec![recap_trip::Day {
            entries: days(3).days.into_iter().flat_map(|day| day.entries).collect(),
            ..day.days[0].clone()
        }],
        ..day
    };
    assert_eq!(more.days[0].entries.len(), 24);
    for trip in [&more, &*BERGEN] {
        assert_eq!(all(&home(trip), ".day-tile, .entry-fold").len(), 0);
    }
}

#[test]
fn many_entries_are_folded_behind_tiles() {
    let trip = days(2);
    let home = home(&trip);
    assert_eq!(
        texts(&home, ".day-tile h2"),
        ["Saturday 1 March 2025 Day 1", "Sunday 2 March 2025 Day 2"]
    );
    assert_eq!(
        texts(&home, ".day-tile > div > p"),
        ["It began as late as a day in March can begin."; 2]
    );
    assert_eq!(texts(&home, ".entry-fold > summary")[0], "8 talks of Saturday 1 March");
    assert_eq!(all(&home, ".entry-fold:not([open]) article").len(), 16);
    let links: Vec<_> =
        all(&home, ".day-tile h2 > a").into_iter().filter_map(|link| link.attr("href")).collect();
    assert_eq!(links, ["/day/2025-03-01/", "/day/2025-03-02/"]);
}

#[test]
fn a_large_trip_leaves_them_to_the_pages_of_days() {
    let trip = days(13);
    assert!(!trip.fits_one_page());
    let home = home(&trip);
    assert_eq!(all(&home, ".day-tile").len(), 13);
    assert_eq!(texts(&home, ".day-tile__count")[12], "8 talks");
    // What has no day has no other page.
    assert_eq!(all(&home, "main article").len(), trip.undated.len());
    assert_eq!(all(&home, ".entry-fold").len(), 0);
}

#[test]
fn a_tile_has_the_picture_of_its_day() {
    let site: &'static Site = &sites()[0];
    let home = site.page(Route::Trip);
    let with_picture: Vec<bool> = home
        .all(".day-tile")
        .into_iter()
        .map(|tile| tile.select(&selector("svg[aria-hidden]")).count() == 1)
        .collect();
    let expected: Vec<bool> = site
        .trip
        .days
        .iter()
        .map(|day| day.picture.is_some() || day.entries.iter().any(|entry| entry.picture.is_some()))
        .collect();
    assert_eq!(with_picture, expected);
    assert!(expected.contains(&true) && expected.contains(&false), "{expected:?}");
}

#[test]
fn a_tile_has_the_first_line_of_its_day() {
    let line = |intro: &str| {
        let day = DAY.replace("It began.", intro);
        let written = Written::small().with("day.toml", day);
        let mut trip = written.trip();
        let more = days(2).days;
        let first = trip.days.remove(0);
        trip.days = vec![first, more[1].clone()];
        trip.days[1].entries.extend(days(1).days.remove(0).entries);
        texts(&home(&trip), ".day-tile > div > p").remove(0)
    };
    assert_eq!(line("A short one. And another."), "A short one.");
    assert_eq!(line("No end"), "No end");
    let long = line(&"word, ".repeat(60));
    assert!(long.ends_with("word…") && long.chars().count() <= 90, "{long}");
}
