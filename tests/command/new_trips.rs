//! `recap new`.

use std::{fs, path::Path};

use crate::{complained, folder, recap, said, text};

/// What is said of a trip.
fn options<'a>(first: &'a str, last: &'a str, zone: &'a str) -> [&'a str; 10] {
    let (title, traveller) = ("Trains: a “week” in Köln", "Kari Nordmann");
    ["--title", title, "--traveller", traveller, "--first", first, "--last", last, "--zone", zone]
}

fn make(folder: &Path, first: &str, last: &str, zone: &str) -> String {
    said(recap(&["new", text(folder)]).args(options(first, last, zone)))
}

#[test]
fn what_it_writes_has_nothing_to_mend() {
    let folder = folder();
    let trip = folder.path().join("a/b");
    let words = make(&trip, "2026-03-28", "2026-03-30", "Europe/Berlin");
    assert!(words.contains("recap serve"), "{words}");
    let checked = said(&mut recap(&["check", text(&trip)]));
    assert!(checked.contains("0 talks on 3 days, nothing to mend"), "{checked}");
    let written = fs::read_to_string(trip.join("trip.toml")).expect("a file");
    for line in [
        "id = \"trains-a-week-in-koln-2026\"",
        "short_name = \"Nordmann\"",
        "label = \"CET (UTC+1), then CEST (UTC+2)\"",
        "days = [\"2026-03-28.toml\", \"2026-03-29.toml\", \"2026-03-30.toml\"]",
    ] {
        assert!(written.contains(line), "{line} is missing in {written}");
    }
    let day = fs::read_to_string(trip.join("2026-03-28.toml")).expect("a file");
    assert!(day.contains("title = \"Saturday\""), "{day}");
}

/// Takes the mark of a comment from every line that is TOML.
fn taken_up(commented: &str) -> String {
    let lines = commented.lines().map(|line| match line.strip_prefix("# ") {
        Some(line) if line.starts_with("[[") || line.contains(" = ") => line,
        _ => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn its_examples_are_right() {
    let folder = folder();
    let trip = folder.path().join("trip");
    make(&trip, "2026-03-23", "2026-03-23", "Europe/Oslo");
    let begun = fs::read_to_string(trip.join("trip.toml")).expect("a file");
    assert!(begun.contains("# last_day = 2026-03-23"), "{begun}");
    for file in ["trip.toml", "2026-03-23.toml"] {
        let path = trip.join(file);
        let commented = fs::read_to_string(&path).expect("a file");
        fs::write(&path, taken_up(&commented).replace("watch?v=…", "watch?v=vjKLbfEZ7MU"))
            .expect("a file");
    }
    let checked = said(&mut recap(&["check", text(&trip)]));
    assert!(checked.contains("1 talk on 1 day, nothing to mend"), "{checked}");
}

#[test]
fn a_trip_may_have_no_days() {
    let folder = folder();
    let trip = folder.path().join("trip");
    let [.., zone] = options("", "", "Europe/Oslo");
    let options = ["--title", "What I saw", "--traveller", "Liv", "--no-days", "--zone", zone];
    let words = said(recap(&["new", text(&trip)]).args(options));
    assert!(words.contains("trip.toml\nnext: edit it"), "{words}");
    let files = fs::read_dir(&trip).expect("a folder");
    assert_eq!(files.count(), 1);
    let checked = said(&mut recap(&["check", text(&trip)]));
    assert!(checked.contains("trip: 0 talks, nothing to mend\n"), "{checked}");
    let path = trip.join("trip.toml");
    let written = fs::read_to_string(&path).expect("a file");
    assert!(written.contains("id = \"what-i-saw\"\n"), "{written}");
    assert!(written.contains("label = \"Europe/Oslo\"\n"), "{written}");
    fs::write(&path, taken_up(&written).replace("watch?v=…", "watch?v=vjKLbfEZ7MU"))
        .expect("a file");
    let checked = said(&mut recap(&["check", text(&trip)]));
    assert!(checked.contains("trip: 1 talk, nothing to mend\n"), "{checked}");
    let site = folder.path().join("site");
    said(&mut recap(&["build", text(&trip), "--out", text(&site)]));
    let home = fs::read_to_string(site.join("index.html")).expect("a page");
    assert!(home.contains("id=\"waffles\""), "{home}");
}

#[test]
fn days_and_none_are_not_both_said() {
    let folder = folder();
    let trip = folder.path().join("trip");
    let mut command = recap(&["new", text(&trip), "--no-days", "--first", "2026-03-23"]);
    let words = complained(&mut command, 2);
    assert!(words.contains("cannot be used with '--first"), "{words}");
}

#[test]
fn zones_are_called_what_clocks_show() {
    for (zone, label) in [
        ("America/Detroit", "EDT (UTC−4)"),
        ("Asia/Kolkata", "IST (UTC+5:30)"),
        ("America/Sao_Paulo", "UTC−3"),
        ("Europe/London", "BST (UTC+1)"),
        ("UTC", "UTC"),
    ] {
        let folder = folder();
        let trip = folder.path().join("trip");
        make(&trip, "2026-10-01", "2026-10-02", zone);
        let written = fs::read_to_string(trip.join("trip.toml")).expect("a file");
        assert!(written.contains(&format!("label = \"{label}\"")), "{zone}: {written}");
        said(&mut recap(&["check", text(&trip)]));
    }
}

#[test]
fn nothing_that_is_there_is_written_over() {
    let folder = folder();
    fs::write(folder.path().join("notes.txt"), "mine").expect("a file");
    let mut command = recap(&["new", text(folder.path())]);
    let words = complained(command.args(options("2026-03-23", "2026-03-24", "Europe/Oslo")), 1);
    assert!(words.contains("holds something already"), "{words}");
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
}

#[test]
fn days_that_make_no_trip_are_refused() {
    for (first, last, word) in
        [("2026-03-24", "2026-03-23", "before"), ("2026-03-24", "2027-03-24", "too many")]
    {
        let folder = folder();
        let trip = folder.path().join("trip");
        let mut command = recap(&["new", text(&trip)]);
        let words = complained(command.args(options(first, last, "Europe/Oslo")), 1);
        assert!(words.contains(word) && !trip.exists(), "{words}");
    }
}

#[test]
fn where_nobody_can_be_asked_the_options_are_named() {
    let folder = folder();
    let trip = folder.path().join("trip");
    let words = complained(&mut recap(&["new", text(&trip), "--title", "Oslo"]), 2);
    assert!(words.contains("--traveller, --first, --last, --zone must be given"), "{words}");
    assert!(words.contains("Usage: recap new "), "{words}");
    assert!(!trip.exists());
    let words = complained(&mut recap(&["new", text(&trip), "--zone", "amsterdam"]), 2);
    assert!(words.contains("write Europe/Amsterdam?"), "{words}");
    let words = complained(&mut recap(&["new", text(&trip), "--first", "23.3.2026"]), 2);
    assert!(words.contains("write year, month and day, as in 2026-03-23"), "{words}");
}

#[test]
fn names_of_east_asia_are_not_cut() {
    let folder = folder();
    let trip = folder.path().join("trip");
    let mut options = options("2026-03-23", "2026-03-23", "Asia/Tokyo");
    options[3] = "佐藤 花子";
    said(recap(&["new", text(&trip)]).args(options));
    let written = fs::read_to_string(trip.join("trip.toml")).expect("a file");
    assert!(written.contains("short_name = \"佐藤 花子\""), "{written}");
}
