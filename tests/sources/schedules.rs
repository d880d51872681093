//! Schedules of every kind, each of the same talks: they are read alike.

use recap_sources::{Placed, Program, SessionKind, SourceKind};

use crate::written_trip::{checked, files, program, source, text};

const PRETALX: &str = include_str!("samples/pretalx.json");
const SCHEDULE2: &str = include_str!("samples/schedule2.json");
const FRAB: &str = include_str!("samples/frab.xml");
const PENTABARF: &str = include_str!("samples/pentabarf.xml");
const SCHED: &str = include_str!("samples/sched.ics");
const CALENDAR: &str = include_str!("samples/calendar.ics");
const SESSIONIZE_ALL: &str = include_str!("samples/sessionize-all.json");
const SESSIONIZE_GROUPS: &str = include_str!("samples/sessionize-groups.json");
const SESSIONIZE_GRID: &str = include_str!("samples/sessionize-grid.json");

/// Every sample, what it is, and the zone that it has to be asked for.
const SAMPLES: [(&str, &str, SourceKind, Option<&str>); 9] = [
    ("pretalx.json", PRETALX, SourceKind::Pretalx, None),
    ("schedule2.json", SCHEDULE2, SourceKind::Schedule2, None),
    ("frab.xml", FRAB, SourceKind::Frab, None),
    ("pentabarf.xml", PENTABARF, SourceKind::Frab, Some("Europe/Lisbon")),
    ("sched.ics", SCHED, SourceKind::Calendar, Some("Europe/Lisbon")),
    ("calendar.ics", CALENDAR, SourceKind::Calendar, None),
    ("all.json", SESSIONIZE_ALL, SourceKind::Sessionize, Some("Europe/Lisbon")),
    ("groups.json", SESSIONIZE_GROUPS, SourceKind::Sessionize, Some("Europe/Lisbon")),
    ("grid.json", SESSIONIZE_GRID, SourceKind::Sessionize, Some("Europe/Lisbon")),
];

/// What is written of a session: its day, when it starts and ends, where.
fn line(placed: &Placed) -> String {
    let day = placed.day.map(|day| day.to_string()).unwrap_or_default();
    let start = placed.start.map(|start| {
        let next = if start.after_midnight { "+1" } else { "" };
        format!("{}{next}", start.time.strftime("%H:%M"))
    });
    let end = placed.end.map(|end| end.time.strftime("%H:%M").to_string());
    let session = &placed.session;
    let names: Vec<&str> = session.speakers.iter().map(|it| it.name.as_str()).collect();
    let room = session.room.as_deref().unwrap_or("-");
    let (start, end) = (start.unwrap_or_default(), end.unwrap_or_default());
    format!("{day} {start}-{end} {room}: {} ({})", session.title, names.join(", "))
}

fn lines(program: &Program) -> Vec<String> {
    program.placed.iter().map(line).collect()
}

#[test]
fn each_is_recognised_by_what_it_holds() {
    for (name, text, kind, _) in SAMPLES {
        assert_eq!(SourceKind::of(text), Some(kind), "{name}");
        let word = kind.to_string();
        assert_eq!(word.parse(), Ok(kind), "{name}");
    }
}

#[test]
fn all_say_the_same_of_the_same_talks() {
    for (name, text, _, zone) in SAMPLES {
        let program = program(&[(name, text)], zone);
        assert_eq!(
            lines(&program),
            [
                "2026-05-12 10:00-10:35 Hall B: Brakes that think (Ana Reis)",
                "2026-05-12 23:30-00:30 Hall B: Quiet bells - a history (Kari Nordmann, Rui Gomes)",
                "2026-05-12 01:30+1-02:15 Hall A: Sleepers (Rui Gomes)",
                "2026-05-13 12:00-13:00 Foyer: Lunch ()",
            ],
            "{name}"
        );
        let kinds: Vec<SessionKind> = program.placed.iter().map(|it| it.session.kind).collect();
        let talk = SessionKind::Talk;
        assert_eq!(kinds, [talk, talk, talk, SessionKind::Moment], "{name}");
        assert_eq!(program.zone.name, "Europe/Lisbon", "{name}");
    }
}

#[test]
fn what_is_written_of_them_has_nothing_to_mend() {
    for (name, text, _, zone) in SAMPLES {
        let trip = checked(&files(&program(&[(name, text)], zone)));
        assert_eq!(trip.talks().count(), 3, "{name}");
        assert_eq!(trip.days.len(), 2, "{name}");
    }
}

#[test]
fn a_source_without_a_zone_asks_for_one() {
    for (name, text, _, zone) in SAMPLES {
        let united = recap_sources::unite(vec![source(name, text)]);
        let placed = recap_sources::place(united, None);
        assert_eq!(placed.is_ok(), zone.is_none(), "{name}");
        if let Err(error) = placed {
            let words = error.to_string();
            assert!(words.contains(name) && words.contains("--zone"), "{words}");
        }
    }
}

#[test]
fn an_entry_is_formatted_as_a_person_would_write_it() {
    let files = files(&program(&[("pretalx.json", PRETALX)], None));
    let day = text(&files, "2026-05-12.toml");
    let expected = r#"[[entry]]
kind = "talk"
id = "brakes-think"
title = "Brakes that think"
topics = ["Brakes"]
event = "tramconf"
attendance = "not-said"
start = "10:00"
end = "10:35"
place = "congress-centre"
room = "Hall B"
track = "Hills"
speakers = [{ name = "Ana Reis", affiliation = "Tram 28" }]
schedule = "https://tram.example/2026/talk/AAAAAA/"
recording = "https://www.youtube.com/watch?v=vjKLbfEZ7MU"
slides = "https://tram.example/media/brakes.pdf"
# guid: 11111111-1111-1111-1111-111111111111
# The schedule says:
# How a tram brakes.
#
# On a wet hill, & downwards.
"#;
    assert!(day.contains(expected), "{day}");
    let trip = text(&files, "trip.toml");
    for line in [
        "label = \"WEST (UTC+1)\"",
        "days = [\"2026-05-12.toml\", \"2026-05-13.toml\"]",
        "short_title = \"TramConf\"",
        "first_day = 2026-05-12",
        "last_day = 2026-05-13",
        "name = \"Congress Centre\"",
    ] {
        assert!(trip.contains(line), "{line} is missing in {trip}");
    }
}

#[test]
fn companies_and_speakers_are_told_from_titles_of_sched() {
    let program = program(&[("sched.ics", SCHED)], Some("Europe/Lisbon"));
    let of = |place: usize| &program.placed[place].session;
    let companies = of(1).speakers.iter().map(|it| it.affiliation.as_deref());
    assert_eq!(companies.collect::<Vec<_>>(), [Some("Rails, Inc & Sons"), None]);
    assert_eq!(
        of(0).schedule.as_deref(),
        Some("http://tram2026.sched.com/event/0123456789abcdef0123456789abcdef")
    );
    assert_eq!(of(0).track.as_deref(), Some("HILLS"));
}

#[test]
fn what_is_left_out_is_said_with_its_place() {
    for (name, text, place) in [
        ("pretalx.json", PRETALX, "day 2, Foyer, talk 2"),
        ("frab.xml", FRAB, "line "),
        ("calendar.ics", CALENDAR, "line "),
        ("all.json", SESSIONIZE_ALL, "sessions[4]"),
    ] {
        let source = source(name, text);
        let words: Vec<String> = source.remarks.iter().map(ToString::to_string).collect();
        let is_said = words
            .iter()
            .any(|it| it.starts_with(&format!("{name}, {place}")) && it.contains("left out"));
        assert!(is_said, "{words:?}");
    }
}

#[test]
fn a_break_that_is_there_twice_is_two() {
    let json = r#"[{"date": "2026-05-12T00:00:00", "rooms": [{"id": 1, "name": "Depot", "sessions": [
        {"id": "tea", "title": "Tea", "startsAt": "2026-05-12T10:00:00", "isServiceSession": true},
        {"id": "tea", "title": "Tea", "startsAt": "2026-05-12T15:00:00", "isServiceSession": true},
        {"id": "12", "title": "Brakes", "startsAt": "2026-05-12T11:00:00", "isPlenumSession": true}]},
        {"id": 2, "name": "Foyer", "sessions": [
        {"id": "12", "title": "Brakes", "startsAt": "2026-05-12T11:00:00", "isPlenumSession": true}]}]}]"#;
    let day =
        text(&files(&program(&[("grid.json", json)], Some("Europe/Lisbon"))), "2026-05-12.toml")
            .to_owned();
    assert_eq!(day.matches("title = \"Tea\"").count(), 2, "{day}");
    assert_eq!(day.matches("title = \"Brakes\"").count(), 1, "{day}");
}

#[test]
fn a_talk_of_pretalxs_api_has_its_time_in_its_slot() {
    let json = r#"{"conference": {"title": "Trams", "days": [{"date": "2026-05-12", "rooms": {"": [
        {"code": "AB", "title": "Brakes", "speakers": [{"code": "X", "name": "Ana Reis"}], "duration": 30, "slot":
         {"room": {"en": "Depot"}, "start": "2026-05-12T11:00:00+01:00", "end": "2026-05-12T11:30:00+01:00"}}]}}]}}"#;
    let day =
        text(&files(&program(&[("talks.json", json)], Some("Europe/Lisbon"))), "2026-05-12.toml")
            .to_owned();
    for line in ["start = \"11:00\"", "end = \"11:30\"", "room = \"Depot\""] {
        assert!(day.contains(line), "{line}: {day}");
    }
}
