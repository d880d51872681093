//! Time zones: what clocks showed, and names that no zone has.

use recap_trip::{
    Date,
    dates::{read_date, read_time},
    zone_rules::{Observance, ZoneRules},
};

use crate::written::{Written, assert_problems};

fn date(text: &str) -> Date {
    read_date(text).expect("a date")
}

fn offset(zone: &str, day: &str, time: &str) -> String {
    let time = read_time(time).expect("a time");
    let rules = ZoneRules::named(zone).expect("a zone");
    let offset = rules.offset(date(day), time);
    assert_eq!(format!("{offset:#}"), offset.to_string().replace(':', ""));
    offset.to_string()
}

/// What was observed, as `kind onset from to name`.
fn observed(zone: &str, first: &str, last: &str) -> Vec<String> {
    let rules = ZoneRules::named(zone).expect("a zone");
    let line = |it: Observance| {
        let kind = if it.daylight { "daylight" } else { "standard" };
        format!("{kind} {} {} {} {}", it.onset, it.from, it.to, it.name)
    };
    let observances = rules.observances(date(first), date(last)).expect("observances");
    observances.into_iter().map(line).collect()
}

#[test]
fn clocks_are_so_far_from_utc() {
    for (zone, day, time, expected) in [
        ("America/Detroit", "2022-10-26", "14:30", "-04:00"),
        ("America/Detroit", "2022-12-26", "14:30", "-05:00"),
        ("Asia/Tokyo", "2025-03-01", "00:00", "+09:00"),
        ("Asia/Kathmandu", "2025-03-01", "12:00", "+05:45"),
        ("Etc/UTC", "2025-03-01", "12:00", "+00:00"),
        // Before and after the change of that night.
        ("Europe/Berlin", "2024-10-27", "01:59", "+02:00"),
        ("Europe/Berlin", "2024-10-27", "03:00", "+01:00"),
        // Shown twice: the first. Skipped: as before.
        ("Europe/Berlin", "2024-10-27", "02:30", "+02:00"),
        ("Europe/Berlin", "2024-03-31", "02:30", "+01:00"),
        // By rules, far beyond every list of changes.
        ("Europe/Berlin", "2093-07-01", "12:00", "+02:00"),
    ] {
        assert_eq!(offset(zone, day, time), expected, "{zone} {day} {time}");
    }
}

#[test]
fn what_is_observed_covers_the_days_and_what_comes_next() {
    assert_eq!(
        observed("America/Detroit", "2022-10-23", "2022-10-28"),
        [
            "daylight 20220313T020000 -05:00 -04:00 EDT",
            "standard 20221106T020000 -04:00 -05:00 EST"
        ]
    );
    // The change lies within.
    assert_eq!(
        observed("Europe/Berlin", "2024-10-26", "2024-10-28"),
        [
            "daylight 20240331T020000 +01:00 +02:00 CEST",
            "standard 20241027T030000 +02:00 +01:00 CET",
            "daylight 20250330T020000 +01:00 +02:00 CEST",
        ]
    );
    // Nothing to come, and nothing ever.
    assert_eq!(
        observed("Asia/Tokyo", "2025-03-01", "2025-03-02"),
        ["standard 19510909T010000 +10:00 +09:00 JST"]
    );
    assert_eq!(
        observed("Etc/UTC", "2025-03-01", "2025-03-02"),
        ["standard 19700101T000000 +00:00 +00:00 UTC"]
    );
}

#[test]
fn a_change_at_midnight_belongs_to_the_day_that_it_begins() {
    // In Chile clocks go from Saturday's 24:00 to Sunday's 1:00.
    assert_eq!(
        observed("America/Santiago", "2024-09-08", "2024-09-08"),
        [
            "daylight 20240908T000000 -04:00 -03:00 -03",
            "standard 20250406T000000 -03:00 -04:00 -04"
        ]
    );
}

#[test]
fn every_zone_has_rules() {
    let names = ZoneRules::names();
    assert!(names.len() > 500, "{} zones", names.len());
    for name in names {
        let rules = ZoneRules::named(&name).unwrap_or_else(|| panic!("{name} has no rules"));
        let observances = rules.observances(date("2025-03-01"), date("2025-12-31"));
        assert!(observances.is_some_and(|observances| !observances.is_empty()), "{name}");
    }
}

#[test]
fn a_zone_is_one_of_the_database() {
    for (written, instead) in [
        ("America/Detriot", "write “America/Detroit”?"),
        ("america/detroit", "write “America/Detroit”?"),
        ("Detroit", "write “America/Detroit”?"),
        ("New York", "write “America/New_York”?"),
        ("America/Salt_Lake_City", "write “America/Denver”?"),
        ("San Francisco, CA", "write “America/Los_Angeles”?"),
        ("Europe/Munich", "write “Europe/Berlin”?"),
        ("Asia/Bangalore", "write “Asia/Kolkata”?"),
        ("Germany", "write “Europe/Berlin”?"),
        ("Europe/Netherlands", "write “Europe/Amsterdam”?"),
        ("Eastern Standard Time", "write “America/New_York”?"),
        ("PDT", "write “America/Los_Angeles”?"),
        (
            "USA",
            "it has several: write that of the town, as in “America/New_York”, \
                 “America/Chicago”, “America/Los_Angeles”",
        ),
        ("Europe/Springfield", "write one as in \"Europe/Oslo\""),
        ("UTC+2", "write that of the town whose clocks you followed, as in “Europe/Oslo”"),
        ("GMT+1", "write that of the town whose clocks you followed, as in “Europe/Oslo”"),
        ("CEST", "it has several: write that of the town, as in “Europe/Berlin”, “Europe/Paris”"),
        ("Europe/berlin", "write “Europe/Berlin”?"),
        ("São Paulo", "write “America/Sao_Paulo”?"),
        ("Berlin, Germany", "write “Europe/Berlin”?"),
        ("42", "write one as in \"Europe/Oslo\""),
    ] {
        let expected =
            format!("trip.toml:18:8: “{written}” is no time zone of the IANA database; {instead}");
        assert_problems("trip.toml", &[("\"Etc/UTC\"", &format!("\"{written}\""), &expected)]);
    }
    let trip = Written::small().changed("trip.toml", "Etc/UTC", "Asia/Tokyo").trip();
    assert_eq!(trip.zone.iana, "Asia/Tokyo");
}
