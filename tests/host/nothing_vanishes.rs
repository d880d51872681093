//! Whatever an author writes stands on the pages.

use std::fs;

use recap_site::{keepsake::KEEPSAKE_FILE, route::Route};
use recap_trip::Trip;

use crate::{filled::Filled, rendered::render, trips::repository, written::Written};

/// Keys whose values are no texts, and where they go.
const NO_TEXTS: [(&str, &str); 18] = [
    ("id", "addresses"),
    ("aliases", "addresses that lead on"),
    ("language", "the document's language"),
    ("iana", "the calendar, and what search engines read"),
    ("days", "files"),
    ("undated", "a file"),
    ("kind", "what a card looks like"),
    ("attendance", "words of the page's own"),
    ("highlight", "what the first page begins with"),
    ("event", "the event's own texts"),
    ("place", "the place's own texts"),
    ("places", "the places' own texts"),
    ("date", "a date"),
    ("first_day", "a date"),
    ("last_day", "a date"),
    ("recording_added", "the feeds' date"),
    ("revised", "the feeds' date"),
    ("voice", "words of the page's own"),
];

/// The pages of a trip, those aside that only find others, and its keepsake.
fn pages_and_keepsake(trip: &Trip) -> (String, String) {
    let paths: Vec<String> = Route::all(trip)
        .into_iter()
        .filter(|route| !matches!(route, Route::Find | Route::NotFound))
        .map(|route| route.file())
        .collect();
    let (mut pages, mut keepsake) = (String::new(), String::new());
    for file in render(trip, "/") {
        let text = String::from_utf8_lossy(&file.bytes);
        if paths.contains(&file.path) {
            // What only search engines read is not said to a reader.
            let (read, _) = text.split_once("application/ld+json").unwrap_or((&text, ""));
            pages += read;
        } else if file.path == KEEPSAKE_FILE {
            keepsake += &text;
        }
    }
    (pages, keepsake)
}

pub(crate) fn assert_nothing_is_missing(trip: &Trip, filled: &Filled) {
    let (pages, keepsake) = pages_and_keepsake(trip);
    let line = |word: &&String| {
        let mut lines = filled.text.lines();
        lines.find(|line| line.contains(word.as_str())).unwrap_or_default().to_owned()
    };
    for (name, markup) in [("pages", pages), ("keepsake", keepsake)] {
        let missing = filled.words.iter().filter(|word| !markup.contains(word.as_str()));
        // The short name of a conference that no entry belongs to is only among the filters of “Find”.
        let missing =
            missing.map(|word| line(&word)).filter(|line| !line.starts_with("short_title"));
        let missing: Vec<String> = missing.collect();
        assert_eq!(missing, [""; 0], "missing in the {name}");
    }
}

#[test]
fn every_text_of_a_trip_is_on_its_pages() {
    let filled = Filled::new(true);
    assert!(filled.words.len() > 400, "only {} words", filled.words.len());
    let trip = filled.trip();
    assert_nothing_is_missing(&trip, &filled);
}

#[test]
fn so_is_every_text_of_a_trip_too_long_for_one_page() {
    let filled = Filled::new(true);
    let mut trip = filled.trip();
    let moment = trip.days[1].entries[2].clone();
    trip.days[0].entries.extend((0..100).map(|number| {
        let mut other = moment.clone();
        other.id = format!("other-{number}");
        other.aliases.clear();
        other
    }));
    assert!(!trip.fits_one_page());
    assert_nothing_is_missing(&trip, &filled);
}

#[test]
fn every_key_that_is_documented_was_tried() {
    let text = fs::read_to_string(repository("docs/writing-a-trip.md")).expect("the documentation");
    let (_, forms) = text.split_once("\n## trip.toml\n").expect("the tables of keys");
    let tried = Filled::new(true).text;
    let mut count = 0;
    for row in forms.lines().filter(|line| line.starts_with("| `") && line.matches('|').count() > 4)
    {
        let key = row.split('|').nth(1).unwrap_or_default();
        for name in key.split('`').skip(1).step_by(2) {
            let name = name.trim_matches(['[', ']']);
            let is_tried = ["{name} = ", "[{name}]"]
                .map(|form| form.replace("{name}", name))
                .iter()
                .any(|form| tried.contains(form.as_str()));
            assert!(is_tried, "`{name}` is not in the trip that is tried");
            count += 1;
        }
    }
    assert!(count > 60, "only {count} keys are documented");
    for line in tried.lines().filter(|line| line.contains(" = ") && !line.contains("word")) {
        let key = line.split(" = ").next().unwrap_or_default();
        let is_time = ["start", "end", "length"].contains(&key);
        let is_known = is_time || NO_TEXTS.iter().any(|(name, _)| *name == key);
        assert!(is_known, "no text is tried for `{key}`");
    }
}

/// Returns the page of a trip's day, or of the whole.
fn page(trip: &Trip, path: &str) -> String {
    let files = render(trip, "/");
    let file = files.into_iter().find(|file| file.path == path).expect("a page");
    String::from_utf8(file.bytes).expect("pages are UTF-8")
}

#[test]
fn a_conference_is_described_on_the_first_of_its_days() {
    let second = "date = 2025-03-02\ntitle = \"Second\"\nintro = \"On.\"\n";
    for (days, first, home) in [
        ("2025-03-01\nlast_day = 2025-03-02", true, true),
        ("2025-02-20\nlast_day = 2025-03-01", true, true),
        ("2025-03-03\nlast_day = 2025-03-04", false, true),
    ] {
        let event = format!("first_day = {days}\nabout = \"Described.\"");
        let trip = Written::small()
            .changed("trip.toml", "first_day = \"2025-03-01\"", &event)
            .changed("trip.toml", "\"day.toml\"", "\"day.toml\", \"second.toml\"")
            .changed("day.toml", "event = \"conf\"\n", "")
            .with("second.toml", second)
            .trip();
        let is_on = |path: &str| page(&trip, path).matches("Described.").count();
        assert_eq!(is_on("day/2025-03-01/index.html"), usize::from(first), "{days}");
        assert_eq!(is_on("day/2025-03-02/index.html"), 0, "{days}");
        assert_eq!(is_on("index.html"), usize::from(home), "{days}");
        let has_dates = page(&trip, "index.html").contains("<li>3–4 March 2025</li>");
        assert_eq!(has_dates, !first, "a conference of no day says when it was");
    }
}

#[test]
fn a_place_is_described_once() {
    let other = "[[place]]\nid = \"pier\"\nname = \"The pier\"\nurl = \"https://pier.example/\"\n\
                 address = \"1 Water St\"\nnote = \"Windy.\"\n\n[[event]]";
    let described = "<a href=\"https://pier.example/\" rel=\"noopener\">The pier</a>, \
                     1 Water St – Windy.";
    let small = || Written::small().changed("trip.toml", "[[event]]", other);
    let day = "day/2025-03-01/index.html";
    for (trip, is_on_day) in [
        (small().changed("day.toml", "[\"hall\"]", "[\"hall\", \"pier\"]"), true),
        (small().changed("day.toml", "id = \"lunch\"", "id = \"lunch\"\nplace = \"pier\""), true),
        (small().changed("undated.toml", "\"talk\"", "\"talk\"\nplace = \"pier\""), false),
        (small(), false),
    ] {
        let trip = trip.trip();
        assert_eq!(page(&trip, day).contains(described), is_on_day);
        let home = page(&trip, "index.html");
        assert_eq!(home.matches(described).count(), 1);
        assert_eq!(home.contains("id=\"trip_places\""), !is_on_day);
    }
}
