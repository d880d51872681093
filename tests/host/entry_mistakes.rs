//! Entries that contradict themselves or leave out what is needed.

use recap_trip::{Attendance, Kind, LinkKind};

use crate::written::{Written, assert_problems, problems_after};

#[test]
fn kinds_and_attendances_are_words_of_a_list() {
    assert_problems(
        "day.toml",
        &[
            (
                "\"talk\"",
                "\"talc\"",
                "day.toml:7:8: “talc” is none of the words for `kind`; write “talk”?",
            ),
            (
                "\"talk\"",
                "\"xyz\"",
                "day.toml:7:8: “xyz” is none of the words for `kind`; write one of talk, session, moment",
            ),
            (
                "\"saw\"",
                "\"seen\"",
                "day.toml:11:14: “seen” is none of the words for `attendance`; write one of saw, saw-part, gave, wants, missed, took-part, not-said",
            ),
        ],
    );
}

#[test]
fn what_an_entry_must_have_is_asked_for_where_the_entry_begins() {
    assert_problems(
        "day.toml",
        &[
            ("kind = \"talk\"\n", "", "day.toml:6:1: `kind` is missing; add `kind = …`"),
            ("id = \"first\"\n", "", "day.toml:6:1: `id` is missing; add `id = …`"),
            ("title = \"Lunch\"\n", "", "day.toml:17:1: `title` is missing; add `title = …`"),
            (
                "attendance = \"saw\"\n",
                "",
                "day.toml:6:1: `attendance` is missing; add `attendance = …`",
            ),
        ],
    );
}

#[test]
fn a_part_that_was_seen_is_named() {
    assert_problems(
        "day.toml",
        &[
            ("\"saw\"", "\"saw-part\"", "day.toml:6:1: `part` is missing; add `part = …`"),
            (
                "\"saw\"",
                "\"saw\"\npart = \"the end\"",
                "day.toml:12:8: only “saw-part” has a part; write attendance = \"saw-part\", or leave `part` out",
            ),
        ],
    );
    let trip =
        Written::small().changed("day.toml", "\"saw\"", "\"saw-part\"\npart = \"the end\"").trip();
    assert_eq!(trip.days[0].entries[0].attendance, Some(Attendance::SawPart("the end".to_owned())));
}

#[test]
fn an_end_comes_after_its_start() {
    let end = |end: &str| format!("write a later end, or `end = \"{end}+1\"` for the next morning");
    assert_problems(
        "day.toml",
        &[
            (
                "\"10:30\"",
                "\"10:00\"",
                &format!(
                    "day.toml:13:7: the end, 10:00, is not after the start, 10:00; {}",
                    end("10:00")
                ),
            ),
            (
                "\"10:30\"",
                "\"09:59\"",
                &format!(
                    "day.toml:13:7: the end, 09:59, is not after the start, 10:00; {}",
                    end("09:59")
                ),
            ),
            (
                "start = \"10:00\"\n",
                "",
                "day.toml:12:7: there is an end but no start; add `start`, or leave `end` out",
            ),
        ],
    );
}

#[test]
fn speakers_and_links_are_whole() {
    let about = "about = \"About it.\"";
    assert_problems(
        "day.toml",
        &[
            (
                about,
                "speakers = [{ note = \"x\" }]",
                "day.toml:15:13: `name` is missing; add `name = …`",
            ),
            (
                about,
                "speakers = [{ name = \"例 花子\", affilation = \"石\" }]",
                "day.toml:15:30: the key `affilation` is unknown here; write “affiliation”?",
            ),
            (
                about,
                "links = [{ url = \"https://example.org/\" }]",
                "day.toml:15:10: `label` is missing; add `label = …`",
            ),
            (
                about,
                "links = [{ label = \"x\" }]",
                "day.toml:15:10: `url` is missing; add `url = …`",
            ),
            (
                about,
                "links = [{ label = \"x\", url = \"javascript:x\" }]",
                "day.toml:15:31: “javascript:x” is not a web address; begin it with https://",
            ),
        ],
    );
}

#[test]
fn only_what_is_closed_has_a_line_to_be_closed_with() {
    let lunch = "id = \"lunch\"";
    let pull = format!("{lunch}\npull = \"Soup.\"");
    let expected = "day.toml:20:8: only the card of a talk is closed; write it into `opinion`";
    assert_problems("day.toml", &[(lunch, &pull, expected)]);
}

#[test]
fn links_keep_their_order_and_say_what_they_are() {
    let links = "links = [{ label = \"More\", url = \"https://example.org/4\" }]\n\
                 schedule = \"https://example.org/3\"\n\
                 slides = \"https://example.org/2\"\n\
                 recording = \"https://example.org/1\"";
    let trip = Written::small().changed("day.toml", "about = \"About it.\"", links).trip();
    let links = trip.days[0].entries[0].links.iter();
    let links: Vec<_> =
        links.map(|link| (link.kind, link.label.as_str(), link.url.as_str())).collect();
    let expected = [
        (LinkKind::Recording, "Recording", "https://example.org/1"),
        (LinkKind::Slides, "Slides", "https://example.org/2"),
        (LinkKind::Schedule, "Schedule", "https://example.org/3"),
        (LinkKind::More, "More", "https://example.org/4"),
    ];
    assert_eq!(links, expected);
}

#[test]
fn what_has_no_day_does_not_say_how_its_day_was_found() {
    let wants = "attendance = \"wants\"";
    let expected = "undated.toml:6:16: this entry has no day; leave `day_inferred` out";
    assert_problems(
        "undated.toml",
        &[(wants, &format!("{wants}\nday_inferred = \"x\""), expected)],
    );
}

#[test]
fn a_talk_has_its_day_or_none_but_not_the_whole_trip() {
    let zone = "[zone]";
    for list in ["before", "after"] {
        let around = |kind: &str| {
            format!(
                "[[{list}]]\nkind = \"{kind}\"\nid = \"x\"\ntitle = \"X\"\nattendance = \"saw\"\n\n[zone]"
            )
        };
        let expected = "trip.toml:18:8: a talk cannot belong to the whole trip; \
                        move it to its day, or to the undated entries";
        assert_problems("trip.toml", &[(zone, &around("talk"), expected)]);
        let trip = Written::small().changed("trip.toml", zone, &around("session")).trip();
        let (entry, day) = trip.entries().find(|(entry, _)| entry.id == "x").expect("the session");
        assert_eq!((entry.kind, day), (Kind::Session, None));
    }
}

#[test]
fn one_mistake_is_not_reported_as_two() {
    let start = problems_after("day.toml", "\"10:00\"", "\"25:00\"");
    assert_eq!(start.len(), 1, "the start is there, if wrong: {start:?}");
    let recording = "recording = \"www.example.org\"\nlength = \"10:00\"";
    let recording = problems_after("day.toml", "about = \"About it.\"", recording);
    assert_eq!(recording.len(), 1, "the recording is there, if wrong: {recording:?}");
}
