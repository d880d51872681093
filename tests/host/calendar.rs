//! The trip as a calendar, read by a stranger's reader.

use std::collections::BTreeSet;

use icalendar::parser::{Component, read_calendar, unfold};
use recap_site::exports::calendar::{TALK, write};
use recap_trip::{Date, Entry, Kind, Trip};

use crate::{
    trips::{DETROIT, KYOTO, all},
    written::Written,
};

/// Reads the calendar of a trip, and hands its events over with the entries that they are of.
fn each_event(trip: &Trip, base: &str, mut see: impl FnMut(&Component<'_>, &Entry, Date)) {
    let text = unfold(&write(trip, base).expect("a calendar"));
    let calendar = read_calendar(&text).expect("a calendar that can be read");
    let events = calendar.components.iter().filter(|component| component.name == "VEVENT");
    let events: Vec<_> = events.collect();
    let dated = trip.entries().filter_map(|(entry, day)| Some((entry, day?.date)));
    let dated: Vec<_> = dated.collect();
    assert_eq!(events.len(), dated.len());
    for (event, (entry, date)) in events.into_iter().zip(dated) {
        see(event, entry, date);
    }
}

/// The value of a property, and its parameters, as `NAME=value`.
fn property(component: &Component<'_>, name: &str) -> Option<(String, Vec<String>)> {
    let mut of_name = component.properties.iter().filter(|property| property.name == name);
    let property = of_name.next()?;
    assert!(of_name.next().is_none(), "{name} twice");
    let parameter = |it: &icalendar::parser::Parameter<'_>| {
        format!("{}={}", it.key, it.val.as_ref().map(AsRef::as_ref).unwrap_or_default())
    };
    Some((property.val.to_string(), property.params.iter().map(parameter).collect()))
}

fn value(component: &Component<'_>, name: &str) -> Option<String> {
    property(component, name).map(|(value, _)| value)
}

#[test]
fn every_entry_with_a_day_is_an_event() {
    for trip in all() {
        let mut ids = BTreeSet::new();
        each_event(trip, "/", |event, entry, _| {
            assert_eq!(value(event, "SUMMARY").unwrap_or_default(), entry.title);
            let talk = (entry.kind == Kind::Talk).then(|| entry.id.clone());
            assert_eq!(value(event, TALK), talk, "{}", entry.id);
            let id = value(event, "UID").expect("a name");
            assert!(ids.insert(id.clone()), "{id} twice");
            let place = entry.place.as_ref().and_then(|id| trip.place(id));
            for part in place.iter().map(|place| &place.name).chain(&entry.room) {
                assert!(
                    value(event, "LOCATION").unwrap_or_default().contains(part),
                    "{part} of {}",
                    entry.id
                );
            }
        });
    }
}

#[test]
fn times_are_those_of_the_trip() {
    for trip in all() {
        each_event(trip, "/", |event, entry, date| {
            let day = date.to_string().replace('-', "");
            let zone = format!("TZID={}", trip.zone.iana);
            let at = |time: String| {
                Some((format!("{day}T{}00", time.replace(':', "")), vec![zone.clone()]))
            };
            let start = entry.start.as_ref().map(|start| start.value.clock());
            let expected = start.map_or(Some((day.clone(), vec!["VALUE=DATE".to_owned()])), at);
            assert_eq!(property(event, "DTSTART"), expected, "{}", entry.id);
            let end = entry.end.as_ref().and_then(|end| at(end.value.clock()));
            assert_eq!(property(event, "DTEND"), end, "{}", entry.id);
            // No end is made up in another way.
            assert_eq!(value(event, "DURATION"), None);
        });
    }
}

#[test]
fn what_was_inferred_says_so_and_why() {
    let mut inferred = 0;
    for trip in all() {
        each_event(trip, "/", |event, entry, _| {
            let description = value(event, "DESCRIPTION").unwrap_or_default();
            let times = [&entry.start, &entry.end].into_iter().flatten();
            let times = times.filter_map(|time| time.because.as_ref());
            let reasons: Vec<_> = entry.day_because.iter().chain(times).collect();
            for reason in &reasons {
                assert!(description.contains(&format!(" is inferred: {reason}")), "{description}");
            }
            assert_eq!(description.matches("is inferred").count(), reasons.len(), "{description}");
            inferred += reasons.len();
        });
    }
    assert!(inferred > 10, "{inferred}");
}

#[test]
fn the_zone_comes_with_its_rules() {
    let text = unfold(&write(&DETROIT, "/").expect("a calendar"));
    let calendar = read_calendar(&text).expect("a calendar that can be read");
    let zone = &calendar.components[0];
    assert_eq!(
        (zone.name.as_ref(), value(zone, "TZID").as_deref()),
        ("VTIMEZONE", Some("America/Detroit"))
    );
    let rules: Vec<String> = zone
        .components
        .iter()
        .map(|rule| {
            let of = |name| value(rule, name).unwrap_or_default();
            format!("{} {} {} {}", rule.name, of("DTSTART"), of("TZOFFSETFROM"), of("TZOFFSETTO"))
        })
        .collect();
    assert_eq!(
        rules,
        ["DAYLIGHT 20220313T020000 -0500 -0400", "STANDARD 20221106T020000 -0400 -0500"]
    );
}

#[test]
fn names_stay_wherever_the_recap_stands_and_whatever_an_entry_is_called() {
    let ids = |trip: &Trip, base: &str| {
        let mut ids = Vec::new();
        each_event(trip, base, |event, _, _| ids.push(value(event, "UID").expect("a name")));
        ids
    };
    let mut moved = DETROIT.clone();
    moved.site = Some("https://recap.example".to_owned());
    moved.title = "Elsewhere".to_owned();
    let talk = moved.days[3].entries.iter_mut().find(|entry| entry.id == "keda");
    let talk = talk.expect("a talk");
    talk.title = "Renamed".to_owned();
    // It has another id now, and knows the one that it had.
    talk.aliases = vec![talk.id.clone()];
    talk.id = "keda-scaling".to_owned();
    assert_eq!(ids(&DETROIT, "/"), ids(&moved, "/trips/detroit/"));
    // For good: whoever has the calendar would have every event twice.
    assert_eq!(ids(&DETROIT, "/")[0], "b3b17c46-f701-81df-9dda-734dac6a4102");
    let other = ids(&KYOTO, "/");
    assert!(other.iter().all(|id| !ids(&DETROIT, "/").contains(id)));
}

#[test]
fn pages_are_named_only_where_their_host_is_known() {
    each_event(&DETROIT, "/", |event, _, _| assert_eq!(value(event, "URL"), None));
    each_event(&KYOTO, "/trips/", |event, entry, date| {
        let page = match entry.kind {
            Kind::Talk => format!("talk/{}/", entry.id),
            Kind::Session | Kind::Moment => format!("day/{date}/#{}", entry.id),
        };
        assert_eq!(value(event, "URL"), Some(format!("https://kyoto.example/trips/{page}")));
    });
}

#[test]
fn an_event_is_stamped_with_the_day_that_its_recording_was_added() {
    let mut trip = KYOTO.clone();
    let before = stamps(&trip);
    assert_eq!(before[1], "20250320T000000Z", "as the trip says");
    let tea = trip.days[0].entries.iter_mut().find(|entry| entry.id == "tea-clusters");
    tea.expect("a talk").recording_added = "2025-06-01".parse().ok();
    let mut expected = before;
    expected[2] = "20250601T000000Z".to_owned();
    assert_eq!(stamps(&trip), expected);
}

fn stamps(trip: &Trip) -> Vec<String> {
    let mut stamps = Vec::new();
    each_event(trip, "/", |event, _, _| stamps.push(value(event, "DTSTAMP").expect("a stamp")));
    stamps
}

#[test]
fn a_trip_without_dated_entries_has_no_calendar() {
    let mut trip = Written::small().trip();
    assert!(write(&trip, "/").is_some());
    trip.days[0].entries.clear();
    assert_eq!(write(&trip, "/"), None);
}
