//! The trip as JSON, and its documentation.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use recap_site::exports::trip_json;
use serde_json::Value;

use crate::{
    photographs,
    rendered::sites,
    trips::{DETROIT, KYOTO, LIGHTS, NIGHT, repository},
};

/// Every key within a value.
fn keys(value: &Value) -> BTreeSet<&str> {
    match value {
        Value::Object(fields) => {
            let own = fields.keys().map(String::as_str);
            own.chain(fields.values().flat_map(keys)).collect()
        }
        Value::Array(items) => items.iter().flat_map(keys).collect(),
        _ => BTreeSet::new(),
    }
}

/// What each site has, by trip and base path.
fn written() -> BTreeMap<(&'static str, &'static str), Value> {
    let json = |bytes: &[u8]| serde_json::from_slice(bytes).expect("JSON");
    let of = sites()
        .iter()
        .chain([&*photographs::SITE])
        .map(|site| ((site.trip.id.as_str(), site.base), json(&site.files["trip.json"])));
    of.collect()
}

/// The keys that the documentation's tables name.
fn documented() -> BTreeSet<String> {
    let text = fs::read_to_string(repository("docs/trip-json.md")).expect("the documentation");
    let cells = text.lines().filter_map(|line| line.strip_prefix("| `")?.split(" |").next());
    let keys = cells.flat_map(|cell| cell.split(", ")).map(|key| key.trim_matches('`').to_owned());
    keys.collect()
}

#[test]
fn every_key_is_documented_and_every_documented_key_is_written() {
    let written = written();
    let mut found: BTreeSet<String> = BTreeSet::new();
    // What only few trips have.
    let mut night = NIGHT.clone();
    night.days[0].entries[0].pull = Some("In a line.".to_owned());
    night.revised = night.days.first().map(|day| day.date);
    let few = [&night, &*LIGHTS].map(|trip| trip_json::write(trip, "/"));
    for trip in written.values().chain(&few) {
        found.extend(keys(trip).into_iter().map(str::to_owned));
    }
    assert!(found.len() > 40, "{found:?}");
    assert_eq!(found, documented());
}

#[test]
fn dates_times_and_words_are_those_of_the_manuscript() {
    let written = written();
    let kyoto = &written[&("kyoto-2025", "/")];
    let entries = &kyoto["days"][0]["entries"];
    assert_eq!(kyoto["format"], 1);
    assert_eq!(kyoto["days"][0]["date"], "2025-03-01");
    assert_eq!((&entries[0]["start"], &entries[0]["end"]), (&"09:30".into(), &"10:00".into()));
    assert_eq!(entries[0]["end_inferred"], "次の講演が 10:00 に始まる <推定> & \"確か\"");
    assert_eq!(entries[0]["start_inferred"], Value::Null);
    assert_eq!((&entries[0]["kind"], &entries[1]["kind"]), (&"session".into(), &"talk".into()));
    assert_eq!(entries[1]["length"]["seconds"], 3723);
    assert_eq!(entries[1]["recording_added"], "2025-03-20");
    assert_eq!(entries[1]["page"], "https://kyoto.example/talk/script-title/");
    let garden = &kyoto["days"][1]["entries"][0];
    assert_eq!(
        (&garden["attendance"], &garden["part"]),
        (&"saw-part".into(), &"最初の十分".into())
    );
    let detroit = &written[&("detroit-2022", "/trips/detroit/")];
    assert_eq!(detroit["undated"][0]["page"], "/trips/detroit/talk/community-act/");
}

#[test]
fn nothing_is_missing() {
    let written = written();
    for trip in [&*DETROIT, &*KYOTO] {
        let json = &written[&(trip.id.as_str(), "/")];
        let lists = ["before", "undated", "after"].map(|list| &json[list]);
        let days = json["days"].as_array().expect("days").iter().map(|day| &day["entries"]);
        let entries =
            lists.into_iter().chain(days).flat_map(|list| list.as_array().expect("a list"));
        let mut ids: Vec<&str> = entries.filter_map(|entry| entry["id"].as_str()).collect();
        let mut expected: Vec<&str> = trip.entries().map(|(entry, _)| entry.id.as_str()).collect();
        ids.sort_unstable();
        expected.sort_unstable();
        assert_eq!(ids, expected);
    }
}
