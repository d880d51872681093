//! The examples in the documentation are trips: a first one, and one as small as it gets, nothing in it but what
//! must be.

use std::fs;

use recap_trip::Trip;
use scraper::{Html, Selector};

use crate::{
    rendered::{is_page, render},
    trips::repository,
    written::Written,
};

/// What `recap new` writes of a trip, as far as the first recap leaves it as it is.
const NEW: &str = r#"id = "three-days-in-lisbon-2026"
language = "en"
title = "Three days in Lisbon"
summary = "Three days in Lisbon: the trip of Rui Gomes, day by day."
days = ["2026-05-12.toml", "2026-05-13.toml", "2026-05-14.toml"]

[traveller]
name = "Rui Gomes"
short_name = "Gomes"

[zone]
iana = "Europe/Lisbon"
label = "WEST (UTC+1)"

"#;

fn documentation() -> String {
    fs::read_to_string(repository("docs/writing-a-trip.md")).expect("the documentation")
}

#[test]
fn the_first_recap_is_right() {
    let text = documentation();
    let (_, section) = text.split_once("\n## A first recap in ten minutes\n").expect("the section");
    let section = section.split("\n## ").next().unwrap_or_default();
    let blocks = section.split("\n```toml\n").skip(1).filter_map(|rest| rest.split("```").next());
    let blocks: Vec<&str> = blocks.collect();
    let [places, first_day] = blocks[..] else { panic!("{blocks:?}") };
    let day = |date: &str| format!("date = {date}\ntitle = \"A day\"\nintro = \"It was.\"\n");
    let trip = Written::empty()
        .with("trip.toml", format!("{NEW}{places}"))
        .with("2026-05-12.toml", first_day)
        .with("2026-05-13.toml", day("2026-05-13"))
        .with("2026-05-14.toml", day("2026-05-14"))
        .trip();
    let said =
        format!("`lisbon: {} talks on {} days, nothing", trip.talks().count(), trip.days.len());
    assert!(section.contains(&said), "{said}");
    assert_eq!(trip.events.len(), 2);
}

/// Reads the files that the documentation shows, each below its name.
fn example() -> Trip {
    let text = documentation();
    let files = text.split("\n`my-trip/").skip(1).filter_map(|rest| {
        let (name, rest) = rest.split_once("`:\n\n```toml\n")?;
        Some((name, rest.split_once("```")?.0))
    });
    let files: Vec<(&str, &str)> = files.collect();
    assert_eq!(files.len(), 2, "{files:?}");
    files.iter().fold(Written::empty(), |written, (name, text)| written.with(name, text)).trip()
}

#[test]
fn the_example_is_right() {
    let trip = example();
    assert_eq!(trip.id, "oslo-2024");
    assert_eq!((trip.days.len(), trip.talks().count()), (1, 1));
    assert_eq!((trip.source, trip.intro), (None, None));
}

#[test]
fn pages_do_without_what_a_trip_leaves_out() {
    let files = render(&example(), "/");
    let pages: Vec<&str> =
        files.iter().map(|file| file.path.as_str()).filter(|path| is_page(path)).collect();
    let expected = [
        "index.html",
        "day/2024-05-14/index.html",
        "talk/night-trains/index.html",
        "find/index.html",
        "404.html",
    ];
    assert_eq!(pages, expected);
    let links = Selector::parse("a[href]").expect("a selector");
    for file in files.iter().filter(|file| pages.contains(&file.path.as_str())) {
        let text = String::from_utf8(file.bytes.clone()).expect("pages are UTF-8");
        let html = Html::parse_document(&text);
        assert_eq!(html.errors, [""; 0], "{}", file.path);
        assert!(!text.contains("Day unknown"), "nothing is undated: {}", file.path);
        let hrefs = html.select(&links).filter_map(|link| link.attr("href"));
        let allowed = [
            "#main_content",
            "/",
            "/day/2024-05-14/",
            "/day/2024-05-14/#night-trains",
            "/talk/night-trains/",
            "/find/",
            "/find/#find_words",
            "/trip.ics",
        ];
        assert_eq!(hrefs.filter(|href| !allowed.contains(href)).count(), 0, "{}", file.path);
    }
}
