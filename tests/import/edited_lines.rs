//! Keys that are added to an entry, or have another value.

use recap_import::edit::{
    Change, Edit,
    Outcome::{Added, Kept, Replaced},
};

/// Two entries as a person writes them: comments, blanks, tables of their own, a lone quote.
const TEXT: &str = r#"# My day.
date = "2026-05-12"

[[entry]]   # the first
kind = "talk"
id = 'keda'  # short
title   =   "KEDA = \"easy\""
attendance = "saw"
speakers = [
    { name = "Ann Example" }, # id = "bees"
]
schedule = "https://example.org/keda" # theirs
about = """
id = "bees"
[[entry]]
"""

  [[entry]]
  id = "bees"
  kind = "talk"
  [[entry.speakers]]
  name = "Bo Example"
"#;

fn edited(text: &str, id: &str, changes: &[Change]) -> String {
    let mut edit = Edit::of(text).expect("TOML");
    edit.change(id, changes).expect("an entry");
    edit.finish().expect("a text")
}

fn recording() -> [Change; 3] {
    [
        Change::add("length", "45:44"),
        Change::add("recording_added", "2026-11-27"),
        Change::add("recording", "https://example.org/v"),
    ]
}

const RECORDING: &str =
    "recording = \"https://example.org/v\"\nlength = \"45:44\"\nrecording_added = \"2026-11-27\"\n";

#[test]
fn keys_stand_where_a_person_writes_them_and_the_rest_stays() {
    let below = "schedule = \"https://example.org/keda\" # theirs\n";
    let expected = TEXT.replace(below, &format!("{below}{RECORDING}"));
    assert_eq!(edited(TEXT, "keda", &recording()), expected);
}

#[test]
fn keys_stay_above_the_tables_of_their_entry() {
    let below = "  kind = \"talk\"\n  [[entry.speakers]]";
    let lines: Vec<String> = RECORDING.lines().map(|line| format!("  {line}\n")).collect();
    let lines = lines.concat();
    let expected = TEXT.replace("  id = \"bees\"\n", &format!("  id = \"bees\"\n{lines}"));
    assert!(TEXT.contains(below));
    assert_eq!(edited(TEXT, "bees", &recording()), expected);
}

#[test]
fn windows_lines_and_the_mark_at_the_start_stay() {
    let text = format!("\u{FEFF}{}", TEXT.replace('\n', "\r\n"));
    let new =
        edited(&text, "keda", &[&recording()[..], &[Change::add("since", "a\nb\n")]].concat());
    let with_lines = edited(TEXT, "keda", &recording());
    let prose = "[[entry]]\n\"\"\"\n";
    let with_prose = with_lines.replace(prose, &format!("{prose}since = \"\"\"\na\nb\n\"\"\"\n"));
    assert_eq!(new, format!("\u{FEFF}{}", with_prose.replace('\n', "\r\n")));
}

#[test]
fn a_text_may_end_without_a_line_break() {
    let text = "[[after]]\nid = \"end\"";
    assert_eq!(edited(text, "end", &[Change::add("room", "R")]), format!("{text}\nroom = \"R\""));
    let windows = "[[after]]\r\nid = \"end\"";
    let new = edited(windows, "end", &[Change::add("room", "R"), Change::add("track", "T")]);
    assert_eq!(new, format!("{windows}\r\nroom = \"R\"\r\ntrack = \"T\""));
}

#[test]
fn what_is_there_is_kept_unless_it_is_to_be_replaced() {
    let mut edit = Edit::of(TEXT).expect("TOML");
    let changes = [
        Change::add("title", "Other"),
        Change::set("attendance", "saw"),
        Change::set("schedule", "https://example.org/\"new\""),
        Change::set("speakers", "nobody"),
        Change::set("room", "One"),
        Change::add("room", "Two"),
    ];
    let outcomes = edit.change("keda", &changes).expect("an entry");
    assert_eq!(outcomes, [Kept, Kept, Replaced, Replaced, Added, Kept]);
    let again = edit.change("keda", &[Change::set("room", "Three")]).expect("an entry");
    assert_eq!(again, [Kept]);
    let expected = TEXT
        .replace("\"https://example.org/keda\"", "'https://example.org/\"new\"'")
        .replace("[\n    { name = \"Ann Example\" }, # id = \"bees\"\n]", "\"nobody\"")
        .replace("attendance = \"saw\"\n", "attendance = \"saw\"\nroom = \"One\"\n");
    assert_eq!(edit.finish().expect("a text"), expected);
}

#[test]
fn without_a_change_the_text_is_the_same() {
    for text in [TEXT, "", "\u{FEFF}", "\u{FEFF}a = 1\r\n\n\r\nb = 2"] {
        assert_eq!(Edit::of(text).expect("TOML").finish().expect("a text"), text);
    }
    assert_eq!(edited(TEXT, "keda", &[Change::add("id", "other")]), TEXT);
}

#[test]
fn entries_are_changed_in_any_order() {
    let mut edit = Edit::of(TEXT).expect("TOML");
    edit.change("bees", &[Change::add("room", "B")]).expect("an entry");
    edit.change("keda", &[Change::add("room", "\u{7}\n\"\"\"'''")]).expect("an entry");
    let new = edit.finish().expect("a text");
    assert_eq!(new.matches("\n  room = \"B\"\n").count(), 1, "{new}");
    assert_eq!(new.matches("attendance = \"saw\"\nroom = ").count(), 1, "{new}");
}
