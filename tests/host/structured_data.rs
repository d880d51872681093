//! What pages tell search engines, held against what the author wrote.

use std::{collections::BTreeMap, fs};

use recap_site::{exports::structured_data, route::Route};
use recap_trip::TripTime;
use serde_json::Value;
use toml::Table;

use crate::{
    rendered::{Page, pages},
    trips::{DETROIT, KYOTO, repository},
};

/// The data of a page, and a text for messages.
pub(crate) fn data(page: &Page) -> Option<Value> {
    let script = page.all("body > script[type='application/ld+json']");
    let text: String = script.first()?.text().collect();
    assert!(!text.contains('<'), "{text}");
    Some(serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", page.name())))
}

/// Every object within, itself included.
pub(crate) fn objects(value: &Value) -> Vec<&Value> {
    let within: Vec<&Value> = match value {
        Value::Object(fields) => fields.values().collect(),
        Value::Array(items) => items.iter().collect(),
        _ => Vec::new(),
    };
    let itself = value.is_object().then_some(value);
    itself.into_iter().chain(within.into_iter().flat_map(objects)).collect()
}

/// The tables of all files of a trip, as TOML alone reads them.
fn tables(folder: &str) -> Vec<Table> {
    let files = fs::read_dir(repository(folder)).expect("a folder");
    let paths = files.map(|file| file.expect("a file").path());
    let toml = paths.filter(|path| path.extension().is_some_and(|it| it == "toml"));
    toml.map(|path| fs::read_to_string(path).expect("text").parse().expect("TOML")).collect()
}

fn text(table: &Table, key: &str) -> Option<String> {
    let value = table.get(key)?;
    // Dates and times need no quotes.
    let written = value.as_datetime().map(ToString::to_string);
    written.or_else(|| value.as_str().map(str::to_owned))
}

/// Start and end of every talk, as they are found in the files: a table is no fact, nor is anything
/// of a talk whose day was inferred.
fn talks_as_written(folder: &str, offset: &str) -> BTreeMap<String, [Option<String>; 2]> {
    let mut talks = BTreeMap::new();
    for table in tables(folder) {
        let date = text(&table, "date");
        for entry in table.get("entry").and_then(toml::Value::as_array).into_iter().flatten() {
            let entry = entry.as_table().expect("a table");
            let date = date.clone().filter(|_| !entry.contains_key("day_inferred"));
            let at = |key| Some(format!("{}T{}:00{offset}", date.clone()?, text(entry, key)?));
            let times = [at("start").or(date.clone()), at("end")];
            talks.insert(text(entry, "id").expect("an id"), times);
        }
    }
    talks
}

fn times(node: &Value) -> [Option<String>; 2] {
    ["startDate", "endDate"].map(|key| node[key].as_str().map(str::to_owned))
}

#[test]
fn talks_have_the_dates_that_were_found_and_no_others() {
    let written =
        [("detroit-2022", "trip", "-04:00"), ("kyoto-2025", "tests/trips/kyoto", "+09:00")]
            .map(|(trip, folder, offset)| (trip, talks_as_written(folder, offset)));
    let written = BTreeMap::from(written);
    let mut seen = 0;
    for page in pages() {
        let Some(data) = data(&page) else { continue };
        for node in objects(&data) {
            let address = node["url"].as_str().unwrap_or_default();
            let Some(id) = address.split("/talk/").nth(1) else { continue };
            let id = id.trim_end_matches('/');
            let [start, end] = written[page.site.trip.id.as_str()][id].clone();
            // Among others it has its start alone.
            let end = end.filter(|_| matches!(page.route, Route::Talk(_)));
            assert_eq!(times(node), [start, end], "{id} in {}", page.name());
            seen += 1;
        }
    }
    assert!(seen > 100, "only {seen} talks");
}

#[test]
fn conferences_have_their_own_dates() {
    let mut seen = 0;
    for page in pages() {
        let Some(data) = data(&page) else { continue };
        for event in &page.site.trip.events {
            let offset = if page.site.trip.id == DETROIT.id { "-04:00" } else { "+09:00" };
            let at = |date: String, time: Option<String>| {
                Some(time.map_or(date.clone(), |time| format!("{date}T{time}:00{offset}")))
            };
            let expected = [
                at(event.first_day.to_string(), event.start.map(TripTime::clock)),
                at(event.last_day.to_string(), event.end.map(TripTime::clock)),
            ];
            let found = objects(&data).into_iter().filter(|node| node["name"] == event.title);
            for node in found {
                assert_eq!(times(node), expected, "{} in {}", event.title, page.name());
                seen += 1;
            }
        }
    }
    assert!(seen > 40, "only {seen}");
}

#[test]
fn pages_are_about_what_stands_on_them() {
    for page in pages() {
        let data = data(&page);
        if matches!(page.route, Route::Find | Route::NotFound) {
            assert_eq!(data, None, "{}", page.name());
            continue;
        }
        let data = data.unwrap_or_else(|| panic!("{} is about nothing", page.name()));
        assert_eq!(data["@context"], "https://schema.org");
        let of_talks = objects(&data).into_iter().filter_map(|node| {
            let page = node["url"].as_str()?.split("/talk/").nth(1)?;
            Some(page.trim_end_matches('/').to_owned())
        });
        let mut talks: Vec<String> = of_talks.collect();
        let mut expected = page.talks();
        talks.sort();
        expected.sort_unstable();
        assert_eq!(talks, expected, "{}", page.name());
        if page.route == Route::Trip {
            let days = &page.site.trip.days;
            let dates = [days.first(), days.last()].map(|day| day.map(|day| day.date.to_string()));
            assert_eq!(times(&data["@graph"][0]["about"]), dates, "{}", page.name());
        }
    }
}

#[test]
fn addresses_are_in_full_where_the_host_is_known() {
    for page in pages().filter(|page| matches!(page.route, Route::Talk(_))) {
        let data = data(&page).expect("a talk");
        let href = page.route.href(page.site.base);
        let expected = page.route.url(page.site.trip, page.site.base).unwrap_or(href);
        assert_eq!(data["@graph"][0]["url"], expected, "{}", page.name());
    }
}

fn talk(id: &str) -> Value {
    let route = Route::Talk(id.to_owned());
    let trip = if DETROIT.talk(id).is_some() { &DETROIT } else { &KYOTO };
    let text = structured_data::write(trip, "/", &route, None).expect("a talk");
    let document: Value = serde_json::from_str(&text).expect("JSON");
    document["@graph"][0].clone()
}

#[test]
fn a_talk_says_who_gave_it_where_and_where_it_is_recorded() {
    let cgroup = talk("cgroupv2");
    assert_eq!(cgroup["performer"][1]["name"], "Mrunal Patel");
    assert_eq!(cgroup["performer"][1]["affiliation"]["name"], "Red Hat");
    assert_eq!(cgroup["location"]["address"], "1 Washington Blvd, Detroit, MI 48226");
    let recording = &cgroup["recordedIn"][0];
    assert_eq!(recording["url"], "https://www.youtube.com/watch?v=sgyFCp1CRhA");
    assert_eq!(talk("saving-us")["recordedIn"], Value::Null);
    // Who was listed and did not come is not simply one of those who gave it.
    let listed = &talk("bees")["performer"][0];
    assert_eq!((&listed["@type"], &listed["name"]), (&"Role".into(), &Value::Null));
    assert_eq!(listed["roleName"], "listed, but fell ill before travelling");
    assert_eq!(talk("rejekts-inception")["location"]["name"], "Hunt Street Station, Side Room");
}

#[test]
fn a_hostile_title_ends_no_script() {
    let title = "</script><script>alert(1)</script><!--";
    let mut trip = KYOTO.clone();
    trip.title = title.to_owned();
    trip.events[0].title = title.to_owned();
    for route in Route::all(&trip) {
        let Some(text) = structured_data::write(&trip, "/", &route, None) else { continue };
        assert!(!text.contains('<'), "{text}");
        let document: Value = serde_json::from_str(&text).expect("JSON");
        assert!(
            objects(&document)
                .iter()
                .any(|node| node["name"] == title || node["headline"] == title),
            "{text}"
        );
    }
}
