//! The talks as feeds, Atom and JSON.

use std::collections::{BTreeMap, BTreeSet};

use recap_site::exports::feeds::{are_written, atom, json_feed};
use recap_trip::Trip;
use roxmltree::{Document, Node};
use serde_json::Value;

use crate::{
    rendered::{render, sites},
    trips::{DETROIT, KYOTO, entry},
    written::Written,
};

const ATOM: &str = "http://www.w3.org/2005/Atom";

/// Both trips, each with a host.
fn trips() -> [Trip; 2] {
    let mut detroit = DETROIT.clone();
    detroit.site = Some("https://recap.example".to_owned());
    [detroit, KYOTO.clone()]
}

fn json(trip: &Trip) -> Value {
    json_feed(trip, "/").expect("a feed")
}

/// The date of each talk, by its address.
fn dates(trip: &Trip) -> BTreeMap<String, String> {
    let feed = json(trip);
    let items = feed["items"].as_array().expect("items").iter();
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    items.map(|item| (text(&item["url"]), text(&item["date_modified"]))).collect()
}

/// The text of the only child of that name.
fn child(node: Node<'_, '_>, name: &str) -> String {
    let children: Vec<_> = node.children().filter(|it| it.has_tag_name((ATOM, name))).collect();
    assert_eq!(children.len(), 1, "{name}");
    children[0].text().unwrap_or_default().to_owned()
}

fn links<'a>(node: Node<'a, '_>, rel: &str) -> Vec<&'a str> {
    let links = node.children().filter(|it| it.has_tag_name((ATOM, "link")));
    links
        .filter(|it| it.attribute("rel") == Some(rel))
        .filter_map(|it| it.attribute("href"))
        .collect()
}

fn is_timestamp(text: &str) -> bool {
    text.parse::<jiff::Timestamp>().is_ok()
}

#[test]
fn the_json_feed_has_what_its_version_asks_for() {
    for trip in trips() {
        let feed = json(&trip);
        assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
        assert_eq!(
            (feed["title"].as_str(), feed["language"].as_str()),
            (Some(&*trip.title), Some(&*trip.language))
        );
        let site = trip.site.as_deref().expect("a host");
        assert_eq!(feed["feed_url"], format!("{site}/feed.json"));
        assert_eq!(feed["home_page_url"], format!("{site}/"));
        let items = feed["items"].as_array().expect("items");
        assert_eq!(items.len(), trip.talks().count());
        let mut ids = BTreeSet::new();
        for item in items {
            let text = |key: &str| item[key].as_str().unwrap_or_else(|| panic!("{key} in {item}"));
            assert!(ids.insert(text("id")), "{item}");
            assert!(text("url").starts_with(&format!("{site}/talk/")), "{item}");
            assert!(!text("content_html").is_empty(), "{item}");
            assert!(
                is_timestamp(text("date_published")) && is_timestamp(text("date_modified")),
                "{item}"
            );
        }
    }
}

#[test]
fn the_atom_feed_has_what_the_standard_asks_for() {
    for trip in trips() {
        let xml = atom(&trip, "/").expect("a feed");
        let document = Document::parse(&xml).expect("well-formed XML");
        let feed = document.root_element();
        assert!(feed.has_tag_name((ATOM, "feed")));
        let site = trip.site.as_deref().expect("a host");
        assert_eq!(child(feed, "title"), trip.title);
        assert!(child(feed, "id").starts_with("urn:uuid:"));
        assert!(is_timestamp(&child(feed, "updated")));
        assert_eq!(links(feed, "self"), [format!("{site}/feed.xml")]);
        assert_eq!(links(feed, "alternate"), [format!("{site}/")]);
        let author =
            feed.children().find(|it| it.has_tag_name((ATOM, "author"))).expect("an author");
        assert_eq!(child(author, "name"), trip.traveller.name);
        let entries: Vec<_> =
            feed.children().filter(|it| it.has_tag_name((ATOM, "entry"))).collect();
        assert_eq!(entries.len(), trip.talks().count());
        // Both feeds say the same, in the same order.
        let feed = json(&trip);
        assert_eq!(feed["authors"][0]["url"].as_str(), trip.traveller.url.as_deref());
        for (entry, item) in entries.into_iter().zip(feed["items"].as_array().expect("items")) {
            for (element, key) in [
                ("id", "id"),
                ("title", "title"),
                ("published", "date_published"),
                ("updated", "date_modified"),
                ("content", "content_html"),
            ] {
                assert_eq!(item[key], child(entry, element), "{element}");
            }
            assert_eq!(links(entry, "alternate"), [item["url"].as_str().expect("an address")]);
        }
    }
}

#[test]
fn adding_a_recording_moves_the_date_of_its_talk_alone() {
    let [trip, _] = trips();
    let before = dates(&trip);
    assert!(before.values().all(|date| date == "2022-11-01T00:00:00-04:00"), "{before:?}");
    let mut added = trip.clone();
    let talk = added.undated.iter_mut().find(|entry| entry.id == "dogfood-wasm");
    talk.expect("a talk").recording_added = "2023-01-15".parse().ok();
    let mut expected = before;
    let moved = "2023-01-15T00:00:00-05:00".to_owned();
    expected.insert("https://recap.example/talk/dogfood-wasm/".to_owned(), moved.clone());
    assert_eq!(dates(&added), expected);
    // It comes first, and the feed as a whole is as new; what was published stays published.
    let feed = json(&added);
    assert_eq!(feed["items"][0]["url"], "https://recap.example/talk/dogfood-wasm/");
    assert_eq!(feed["items"][0]["date_published"], "2022-11-01T00:00:00-04:00");
    let xml = atom(&added, "/").expect("a feed");
    let document = Document::parse(&xml).expect("well-formed XML");
    assert_eq!(child(document.root_element(), "updated"), moved);
    // Before the account was published is no later date.
    let talk = added.undated.iter_mut().find(|entry| entry.id == "dogfood-wasm");
    talk.expect("a talk").recording_added = "2022-10-30".parse().ok();
    assert_eq!(dates(&added), dates(&trip));
}

#[test]
fn without_an_account_talks_go_by_the_last_day() {
    let mut trip = KYOTO.clone();
    trip.source = None;
    let dates = dates(&trip);
    assert_eq!(dates["https://kyoto.example/talk/tea-clusters/"], "2025-03-02T00:00:00+09:00");
    trip.days.clear();
    assert!(!are_written(&trip) && atom(&trip, "/").is_none(), "no date is made up");
}

#[test]
fn names_stay_wherever_the_feed_stands() {
    let ids = |trip: &Trip, base: &str| {
        let feed = json_feed(trip, base).expect("a feed");
        let items = feed["items"].as_array().expect("items").clone();
        items.into_iter().map(|item| item["id"].clone()).collect::<Vec<_>>()
    };
    let [mut trip, _] = trips();
    let before = ids(&trip, "/");
    trip.site = Some("https://elsewhere.example".to_owned());
    trip.title = "Renamed".to_owned();
    assert_eq!(ids(&trip, "/trips/detroit/"), before);
}

#[test]
fn titles_and_texts_are_no_markup_of_the_feed() {
    let hostile = entry(&KYOTO, "script-title").title.as_str();
    let mut trip = KYOTO.clone();
    trip.title = "]]> \u{FFFE}& <b>".to_owned();
    let xml = atom(&trip, "/").expect("a feed");
    let document = Document::parse(&xml).expect("well-formed XML");
    assert_eq!(child(document.root_element(), "title"), "]]> & <b>");
    let titles = document.descendants().filter(|it| it.has_tag_name((ATOM, "title")));
    assert!(titles.filter_map(|it| it.text()).any(|title| title == hostile), "{xml}");
    // What a reader will run as HTML has no script either.
    for item in json(&KYOTO)["items"].as_array().expect("items") {
        assert!(
            !item["content_html"].as_str().is_some_and(|html| html.contains("<script")),
            "{item}"
        );
    }
}

#[test]
fn there_are_feeds_where_the_host_is_known() {
    for site in sites() {
        for file in ["feed.xml", "feed.json"] {
            let written = site.files.contains_key(file);
            assert_eq!(written, site.trip.site.is_some(), "{file} of {}", site.trip.id);
        }
    }
    let files = render(&Written::small().trip(), "/");
    assert!(!files.iter().any(|file| file.path.starts_with("feed.")));
}
