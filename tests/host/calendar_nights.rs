//! The calendar of nights, and of those in which clocks are changed.

use icalendar::parser::{read_calendar, unfold};
use jiff::civil::DateTime;
use recap_site::exports::calendar::write;
use recap_trip::Trip;

use crate::{
    trips::NIGHT,
    written::{DAY, TRIP, Written},
};

/// What a calendar has of a trip.
struct Calendar {
    /// Start and end of each event, by the clocks of the trip.
    events: Vec<[String; 2]>,
    /// What was observed: `kind onset from to`, in order.
    observances: Vec<[String; 4]>,
}

impl Calendar {
    fn of(trip: &Trip) -> Self {
        let text = unfold(&write(trip, "/").expect("a calendar"));
        let calendar = read_calendar(&text).expect("a calendar that can be read");
        let value = |component: &icalendar::parser::Component<'_>, name: &str| {
            let mut found = component.properties.iter().filter(|property| property.name == name);
            found.next().map(|property| property.val.to_string()).unwrap_or_default()
        };
        let of = |name: &str| {
            let all = calendar.components.iter();
            all.filter(|component| component.name == name).collect::<Vec<_>>()
        };
        let times = |event: &&_| ["DTSTART", "DTEND"].map(|name| value(event, name));
        let rules = of("VTIMEZONE").into_iter().flat_map(|zone| &zone.components);
        let rules = rules.map(|rule| {
            let [onset, from, to] =
                ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"].map(|name| value(rule, name));
            [rule.name.to_string(), onset, from, to]
        });
        Self { events: of("VEVENT").iter().map(times).collect(), observances: rules.collect() }
    }

    /// How many minutes each event with an end takes, worked out from the calendar alone, as RFC 5545 says: a
    /// time that clocks show twice is the first, one that they skip is counted by the distance before.
    fn minutes(&self) -> Vec<i64> {
        let utc = |local: &str| {
            let at: DateTime = local.parse().expect("a time");
            let of = |[_, onset, from, to]: &[String; 4]| {
                (onset.parse::<DateTime>().expect("a time"), offset(from), offset(to))
            };
            // By the clocks until then: those that are put back show an hour again before the onset, which
            // belongs to what was observed before.
            let current = self.observances.iter().map(of).rfind(|(onset, from, to)| {
                let skipped = (to - from).max(0);
                at >= onset.saturating_add(jiff::Span::new().minutes(skipped))
            });
            let (_, _, offset) = current.expect("an observance");
            let minutes = (at - jiff::civil::date(2000, 1, 1).at(0, 0, 0, 0))
                .total((jiff::Unit::Minute, jiff::civil::date(2000, 1, 1)));
            #[expect(clippy::cast_possible_truncation, reason = "minutes of this century")]
            let minutes = minutes.expect("minutes") as i64;
            minutes - offset
        };
        let ended = self.events.iter().filter(|[_, end]| !end.is_empty());
        ended.map(|[start, end]| utc(end) - utc(start)).collect()
    }
}

/// A distance from UTC in minutes.
fn offset(text: &str) -> i64 {
    let (hours, minutes) = text[1..].split_at(2);
    let number = |text: &str| text.parse::<i64>().expect("a number");
    let distance = number(hours) * 60 + number(minutes);
    if text.starts_with('-') { -distance } else { distance }
}

/// A trip of one day, whose talks take from when to when.
fn night(zone: &str, date: &str, talks: &[(&str, &str)]) -> Written {
    let head = DAY.find("\n[[entry]]").expect("entries");
    let talk = |(number, (start, end)): (usize, &(&str, &str))| {
        format!(
            "\n[[entry]]\nkind = \"talk\"\nid = \"talk-{number}\"\ntitle = \"Talk {number}\"\n\
             attendance = \"saw\"\nstart = \"{start}\"\nend = \"{end}\"\n"
        )
    };
    let talks: String = talks.iter().enumerate().map(talk).collect();
    let day = DAY[..head].replace("2025-03-01", date) + &talks;
    let trip = TRIP.replace("Etc/UTC", zone);
    Written::empty()
        .with("trip.toml", trip)
        .with("day.toml", day)
        .with("undated.toml", crate::written::UNDATED)
}

#[test]
fn what_is_of_the_night_is_of_the_next_date() {
    let calendar = Calendar::of(&NIGHT);
    let at = |day: u32, time: &str| format!("202610{day}T{time}00");
    let expected = [
        [at(23, "2330"), at(24, "0030")],
        [at(24, "0015"), at(24, "0045")],
        [at(24, "2000"), at(25, "0000")],
        [at(24, "2330"), at(25, "0030")],
        [at(25, "0000"), at(25, "0045")],
        [at(25, "0230"), at(25, "0330")],
        [at(25, "0930"), String::new()],
    ];
    assert_eq!(calendar.events, expected);
    assert_eq!(calendar.minutes(), [60, 30, 240, 60, 45, 120]);
}

#[test]
fn the_zone_covers_the_last_night() {
    // The clocks are put back after the last day of the trip, in its night.
    let observed: Vec<String> =
        Calendar::of(&NIGHT).observances.iter().map(|it| it.join(" ")).collect();
    assert_eq!(
        observed,
        [
            "DAYLIGHT 20260329T020000 +0100 +0200",
            "STANDARD 20261025T030000 +0200 +0100",
            "DAYLIGHT 20270328T020000 +0100 +0200",
        ]
    );
}

#[test]
fn a_night_that_loses_an_hour_is_shorter() {
    let talks = [("23:30", "00:30"), ("01:30+1", "03:30"), ("02:30+1", "04:00")];
    let trip = night("Europe/Amsterdam", "2026-03-28", &talks).trip();
    let calendar = Calendar::of(&trip);
    let at = |day: u32, time: &str| format!("202603{day}T{time}00");
    let expected = [
        [at(28, "2330"), at(29, "0030")],
        [at(29, "0130"), at(29, "0330")],
        [at(29, "0230"), at(29, "0400")],
    ];
    assert_eq!(calendar.events, expected);
    // There was no 02:30: by the clocks before, that was 03:30.
    assert_eq!(calendar.minutes(), [60, 60, 30]);
    let minutes = trip.talks().map(|(talk, _)| talk.minutes().map(|minutes| minutes.count));
    assert_eq!(minutes.collect::<Vec<_>>(), [Some(60), Some(60), Some(30), None]);
}

#[test]
fn no_event_ends_before_it_begins() {
    // By the clocks before, 02:30 was 03:30, and so this ends as it begins: an end that no calendar may have.
    let trip = night("Europe/Amsterdam", "2026-03-28", &[("02:30+1", "03:15")]).trip();
    let calendar = Calendar::of(&trip);
    assert_eq!(calendar.events, [["20260329T023000".to_owned(), String::new()]]);
    assert_eq!(trip.talks().next().and_then(|(talk, _)| talk.minutes()), None);
}

#[test]
fn a_night_may_be_the_last_of_all() {
    // Where a zone changes at midnight, at the end of a year, and at the end of what dates there are.
    let talks = [("23:30", "00:30"), ("01:30+1", "02:00")];
    let santiago = Calendar::of(&night("America/Santiago", "2024-09-07", &talks).trip());
    assert_eq!(santiago.events[0], ["20240907T233000", "20240908T003000"]);
    assert_eq!(santiago.minutes(), [60, 30], "from 24:00 to 01:00 there was nothing");
    let year = Calendar::of(&night("Asia/Tokyo", "2026-12-31", &talks).trip());
    assert_eq!(year.events[1], ["20270101T013000", "20270101T020000"]);
    let leap = Calendar::of(&night("Asia/Tokyo", "2028-02-28", &talks).trip());
    assert_eq!(leap.events[1], ["20280229T013000", "20280229T020000"]);
}
