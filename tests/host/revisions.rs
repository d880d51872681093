//! What the author changed later: how calendars and feeds are told, and that it never goes back.

use icalendar::parser::{read_calendar, unfold};
use proptest::prelude::*;
use recap_site::exports::{calendar, feeds};
use serde_json::Value;

use crate::{
    trips::{DETROIT, KYOTO, without_files},
    written::{Written, assert_problems},
};

/// What an event says of its revision: SEQUENCE, LAST-MODIFIED, DTSTAMP.
type Stamps = (u32, String, String);

/// What each event of a trip's calendar says of its revision.
fn stamps(trip: &recap_trip::Trip) -> Vec<Stamps> {
    let text = unfold(&calendar::write(trip, "/").expect("a calendar"));
    let calendar = read_calendar(&text).expect("a calendar that can be read");
    let events = calendar.components.iter().filter(|component| component.name == "VEVENT");
    let stamps = events.map(|event| {
        let value = |name: &str| {
            let mut values = event.properties.iter().filter(|property| property.name == name);
            let value = values.next().unwrap_or_else(|| panic!("no {name}")).val.to_string();
            assert!(values.next().is_none(), "{name} twice");
            value
        };
        let sequence = value("SEQUENCE").parse().expect("a number");
        (sequence, value("LAST-MODIFIED"), value("DTSTAMP"))
    });
    stamps.collect()
}

fn stamped(date: &str) -> Stamps {
    let date = date.replace('-', "");
    (date.parse().expect("a number"), format!("{date}T000000Z"), format!("{date}T000000Z"))
}

/// The small trip on a host, revised as a whole and in its first talk.
fn revised(whole: Option<&str>, first: Option<&str>) -> Written {
    let line =
        |date: Option<&str>| date.map(|date| format!("revised = {date}\n")).unwrap_or_default();
    let site = format!("site = \"https://small.example\"\n{}days", line(whole));
    Written::small().changed("trip.toml", "days", &site).changed(
        "day.toml",
        "about = ",
        &format!("{}about = ", line(first)),
    )
}

/// When the feed was updated, and each of its items, in order.
fn updated(written: &Written) -> (String, Vec<(String, String)>) {
    let trip = written.trip();
    let atom = feeds::atom(&trip, "/").expect("a feed");
    let (_, rest) = atom.split_once("<updated>").expect("a date");
    let json = feeds::json_feed(&trip, "/").expect("a feed");
    let items = json["items"].as_array().expect("items").iter().map(|item| {
        let text = |key: &str| item[key].as_str().unwrap_or_default().to_owned();
        (text("title"), text("date_modified")[..10].to_owned())
    });
    (rest[..10].to_owned(), items.collect())
}

fn items(first: &str, other: &str) -> Vec<(String, String)> {
    let item = |title: &str, date: &str| (title.to_owned(), date.to_owned());
    vec![item("The first talk", first), item("Some day", other)]
}

#[test]
fn what_was_never_revised_goes_by_the_day_of_the_account() {
    assert_eq!(stamps(&revised(None, None).trip()), [stamped("2025-03-05"), stamped("2025-03-05")]);
    assert!(stamps(&DETROIT).iter().all(|stamps| *stamps == stamped("2022-11-01")));
    // By the last day, where there is no account.
    let mut trip = KYOTO.clone();
    trip.source = None;
    assert_eq!(stamps(&trip)[0], stamped("2025-03-02"));
    // A recording that was added is a revision.
    assert_eq!(stamps(&KYOTO)[1], stamped("2025-03-20"));
}

#[test]
fn an_entry_that_was_revised_is_newer() {
    let written = revised(None, Some("2025-04-01"));
    assert_eq!(stamps(&written.trip()), [stamped("2025-04-01"), stamped("2025-03-05")]);
    let feed = ("2025-04-01".to_owned(), items("2025-04-01", "2025-03-05"));
    assert_eq!(updated(&written), feed);
    // The later of the two.
    for (added, expected) in [("2025-03-20", "2025-04-01"), ("2025-05-01", "2025-05-01")] {
        let recording = format!(
            "recording = \"https://example.org/first\"\nrecording_added = {added}\nrevised = "
        );
        let written =
            revised(None, Some("2025-04-01")).changed("day.toml", "revised = ", &recording);
        assert_eq!(stamps(&written.trip())[0], stamped(expected));
    }
}

#[test]
fn a_trip_that_was_revised_is_newer_in_calendars_and_floods_no_feed() {
    let written = revised(Some("\"2025-04-01\""), None);
    assert_eq!(stamps(&written.trip()), [stamped("2025-04-01"), stamped("2025-04-01")]);
    let feed = ("2025-04-01".to_owned(), items("2025-03-05", "2025-03-05"));
    assert_eq!(updated(&written), feed);
    let written = revised(Some("2025-04-01"), Some("2025-04-02"));
    assert_eq!(stamps(&written.trip()), [stamped("2025-04-02"), stamped("2025-04-01")]);
}

#[test]
fn other_programs_read_when_it_was_revised() {
    let trip = revised(Some("2025-04-01"), Some("2025-04-02")).trip();
    let json: Value = recap_site::exports::trip_json::write(&trip, "/");
    assert_eq!(json["revised"], "2025-04-01");
    assert_eq!(json["days"][0]["entries"][0]["revised"], "2025-04-02");
    assert_eq!(json["days"][0]["entries"][1]["revised"], Value::Null);
}

#[test]
fn a_revision_has_a_date_that_moves_something() {
    let form = "`revised` is not a date of the form 2022-10-26";
    let site = "days = ";
    for (written, instead) in [
        ("\"1 April 2025\"", "write \"2025-04-01\""),
        ("\"soon\"", "write the date of a day that exists, as in \"2022-10-26\""),
    ] {
        let to = format!("revised = {written}\n{site}");
        let expected = format!("trip.toml:5:11: {form}; {instead}");
        assert_problems("trip.toml", &[(site, &to, &expected)]);
    }
    let expected = "day.toml:15:1: the key `updated` is unknown here; write “revised”?";
    let about = "about = ";
    assert_problems("day.toml", &[(about, &format!("updated = 2025-04-01\n{about}"), expected)]);
    // Nobody would be told.
    let wrong =
        "this is not after 2025-03-05, the day that the recap goes by, and so moves nothing";
    for date in ["2025-03-05", "2024-04-01"] {
        let warnings = revised(Some(date), Some(date)).warnings();
        let instead = "write the day that you changed it";
        assert_eq!(
            warnings,
            [
                format!("day.toml:15:11: warning: {wrong}; {instead}"),
                format!("trip.toml:6:11: warning: {wrong}; {instead}"),
            ]
        );
        let trip = revised(Some(date), Some(date)).trip();
        assert_eq!(stamps(&trip), [stamped("2025-03-05"), stamped("2025-03-05")]);
    }
    assert_eq!(revised(Some("2025-03-06"), Some("2025-03-06")).warnings(), [""; 0]);
}

/// A date from the start of 2025 on, as a key has it.
fn date() -> impl Strategy<Value = Option<(i16, i8, i8)>> {
    proptest::option::of((2025..=2031_i16, 1..=12_i8, 1..=28_i8))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..without_files() })]

    /// Whatever is written later, of the whole or of the entry: a client that has the event takes the newer
    /// one, by whichever of the three it goes.
    #[test]
    fn a_later_date_never_makes_an_event_older(
        whole in date(), first in date(), later in date(), of_whole in any::<bool>(),
    ) {
        let text = |date: Option<(i16, i8, i8)>| {
            date.map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"))
        };
        let trip = |whole, first| {
            let (whole, first) = (text(whole), text(first));
            revised(whole.as_deref(), first.as_deref()).trip()
        };
        let before = stamps(&trip(whole, first));
        let after = if of_whole {
            trip(whole.max(later), first)
        } else {
            trip(whole, first.max(later))
        };
        let after = stamps(&after);
        for (before, after) in before.iter().zip(&after) {
            prop_assert!(before.0 <= after.0);
            // All three go on together, or none.
            let moved = [before.0 < after.0, before.1 < after.1, before.2 < after.2];
            prop_assert!(moved == [moved[0]; 3], "{before:?} {after:?}");
        }
        prop_assert_eq!(&before, &stamps(&trip(whole, first)), "the same text");
    }
}
