//! Importing into a trip that is written.

use crate::written_trip::{checked, files, imported, program, text};

const PRETALX: &str = include_str!("samples/pretalx.json");

type Files = Vec<(String, String)>;

/// The trip as its author has changed it.
fn written() -> Files {
    let mut written = files(&program(&[("pretalx.json", PRETALX)], None));
    let day = &mut written[1].1;
    for (old, new) in [
        (
            "[[entry]]\nkind = \"talk\"\nid = \"brakes-think\"",
            "# Mine.\n[[entry]] # first\nkind = \"talk\"\nid = \"brakes\"",
        ),
        ("room = \"Hall B\"\ntrack", "opinion = \"The *talk* of the day.\"\ntrack"),
        ("speakers = [{ name = \"Ana Reis\", affiliation = \"Tram 28\" }]\n", ""),
        (
            "attendance = \"not-said\"\nstart = \"10:00\"",
            "attendance = 'saw'\nstart   =   \"10:00\"  # by my watch",
        ),
    ] {
        assert!(day.contains(old), "{old} is not in {day}");
        *day = day.replacen(old, new, 1);
    }
    written
}

fn after(written: &Files, changed: &Files) -> Files {
    let changed_of = |name: &String| changed.iter().find(|(other, _)| other == name).cloned();
    let new = changed.iter().filter(|(name, _)| !written.iter().any(|(other, _)| other == name));
    let old = written.iter().map(|file| changed_of(&file.0).unwrap_or_else(|| file.clone()));
    old.chain(new.cloned()).collect()
}

#[test]
fn what_is_there_is_left_as_it_is() {
    let program = program(&[("pretalx.json", PRETALX)], None);
    let written = files(&program);
    let again = imported(&program, &written, true, &[]);
    assert_eq!((again.files, again.differences, again.added), (vec![], vec![], vec![]));
    assert_eq!((again.recognised, again.gone, again.refused), (4, vec![], vec![]));
}

#[test]
fn only_absent_keys_are_added_and_nothing_else_is_touched() {
    let program = program(&[("pretalx.json", PRETALX)], None);
    let written = written();
    let again = imported(&program, &written, false, &[]);
    assert_eq!(again.added, ["trip/2026-05-12.toml:7: room, speakers was added"]);
    let before = text(&written, "2026-05-12.toml");
    let now = text(&again.files, "2026-05-12.toml");
    let (room, speakers) = (
        "room = \"Hall B\"\n",
        "speakers = [{ name = \"Ana Reis\", affiliation = \"Tram 28\" }]\n",
    );
    assert_eq!(now.replacen(room, "", 1).replacen(speakers, "", 1), before);
    assert!(now.contains(&format!("place = \"congress-centre\"\n{room}")), "{now}");
    checked(&after(&written, &again.files));
    let more = imported(&program, &after(&written, &again.files), false, &[]);
    assert_eq!(more.files, []);
}

#[test]
fn differences_are_said_with_their_line_and_taken_over_when_asked() {
    let moved = PRETALX.replace("2026-05-12T10:00:00+01:00", "2026-05-12T11:30:00+01:00");
    let moved = moved.replace("\"public_name\": \"Rui Gomes\"", "\"public_name\": \"Ana Reis\"");
    let moved = program(&[("pretalx.json", &moved)], None);
    let written = written();
    let again = imported(&moved, &written, false, &[]);
    let said = [
        "trip/2026-05-12.toml:14: start is 10:00; the schedule now says 11:30",
        "trip/2026-05-12.toml:15: end is 10:35; the schedule now says 12:05",
        "trip/2026-05-12.toml:53: speakers is Rui Gomes; the schedule now says Ana Reis",
    ];
    assert_eq!(again.differences, said);
    let again = imported(&moved, &written, false, &["start", "end"]);
    let now = text(&again.files, "2026-05-12.toml");
    assert!(now.contains("start   =   \"11:30\"  # by my watch\nend = \"12:05\"\n"), "{now}");
    assert!(now.contains("speakers = [{ name = \"Rui Gomes\" }]"), "{now}");
    checked(&after(&written, &again.files));
}

#[test]
fn a_start_that_would_leave_the_order_is_not_taken_over() {
    let moved = PRETALX.replace("2026-05-12T10:00:00+01:00", "2026-05-12T23:45:00+01:00");
    let again = imported(&program(&[("p.json", &moved)], None), &written(), false, &["start"]);
    assert!(again.differences[0].ends_with("(move the entry to its place by hand)"), "{again:?}");
    checked(&after(&written(), &again.files));
}

#[test]
fn a_talk_that_left_is_said_and_stays() {
    let less = PRETALX.replace("talk/AAAAAA/", "talk/BBBBBB/");
    let less = less
        .replace("11111111-1111-1111-1111-111111111111", "22222222-1111-1111-1111-111111111111");
    let less = program(&[("p.json", &less.replace("Brakes that think", "Other trams"))], None);
    let again = imported(&less, &written(), false, &[]);
    let left = "trip/2026-05-12.toml:7: “Brakes that think” is in the schedule no more; it was left as it is";
    assert_eq!(again.gone, [left]);
    assert_eq!(again.files, []);
}

#[test]
fn a_talk_is_known_by_its_guid_and_by_its_title() {
    let elsewhere = PRETALX.replace("talk/AAAAAA/", "session/1/");
    let by_guid = program(&[("p.json", &elsewhere.replace("Brakes that think", "Brakes"))], None);
    let again = imported(&by_guid, &written(), false, &[]);
    assert_eq!(again.differences.len(), 2, "{again:?}");
    let nameless = elsewhere.replace("11111111-1111-1111-1111-111111111111", "");
    let by_title = imported(&program(&[("p.json", &nameless)], None), &written(), false, &[]);
    assert_eq!(by_title.differences.len(), 1, "{by_title:?}");
    assert!(by_title.differences[0].contains("schedule is https://tram.example/2026/talk/AAAAAA/"));
}

#[test]
fn new_talks_come_in_their_place_and_new_days_into_the_list() {
    let program = program(&[("pretalx.json", PRETALX)], None);
    let whole = files(&program);
    let mut written = whole.clone();
    written.remove(2);
    written[0].1 = written[0].1.replace(", \"2026-05-13.toml\"", "");
    let day = written[1].1.clone();
    let start = day.find("\n[[entry]]\nkind = \"talk\"\nid = \"quiet-bells\"").expect("an entry");
    let end = day.find("\n[[entry]]\nkind = \"talk\"\nid = \"sleepers\"").expect("an entry");
    written[1].1 = format!("{}{}", &day[..start], &day[end..]);
    checked(&written);
    let again = imported(&program, &written, true, &[]);
    let now = after(&written, &again.files);
    assert_eq!(text(&now, "2026-05-12.toml"), day);
    assert_eq!(text(&now, "trip.toml"), text(&whole, "trip.toml"));
    assert_eq!(checked(&now).days.len(), 2);
}
