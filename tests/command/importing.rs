//! `recap import`.

use std::{fs, path::Path};

use crate::{complained, folder, process::repository, recap, said, text};

/// A sample of the tests of sources.
fn sample(name: &str) -> String {
    text(&repository("tests/sources/samples").join(name)).to_owned()
}

fn import(sources: &[&str], into: &Path, options: &[&str]) -> assert_cmd::Command {
    let mut command = recap(&["import"]);
    command.args(sources).args(["--into", text(into)]).args(options);
    command
}

#[test]
fn a_schedule_becomes_a_trip_without_anything_to_mend() {
    let folder = folder();
    let trip = folder.path().join("a/trip");
    let words =
        said(&mut import(&[&sample("pretalx.json")], &trip, &["--all", "--traveller", "Eva Lind"]));
    for line in [
        "took 3 talks, 1 moment on 2 days, by the clocks of Europe/Lisbon",
        "left out: it has no title",
        "recap serve",
    ] {
        assert!(words.contains(line), "{line} is missing in {words}");
    }
    let checked = said(&mut recap(&["check", text(&trip)]));
    assert!(checked.contains("3 talks on 2 days, nothing to mend"), "{checked}");
    let again = said(&mut import(&[&sample("pretalx.json")], &trip, &["--all"]));
    assert!(
        again.contains("recognised 4 entries") && again.contains("nothing was written"),
        "{again}"
    );
}

#[test]
fn only_what_is_asked_for_is_taken() {
    let folder = folder();
    let list = folder.path().join("talks.txt");
    fs::write(&list, "# mine\nhttps://tram.example/2026/talk/AAAAAA\n\nsleepers\n")
        .expect("a file");
    let trip = folder.path().join("trip");
    let words = said(&mut import(&[&sample("pretalx.json")], &trip, &["--only", text(&list)]));
    assert!(words.contains("took 2 talks on 1 day"), "{words}");
    let other = folder.path().join("other");
    let words = complained(
        &mut import(&[&sample("pretalx.json")], &other, &["--only", "Wheels that drink"]),
        1,
    );
    assert!(
        words.contains("no talk is “Wheels that drink”") && words.contains("“Brakes that think”?"),
        "{words}"
    );
    assert!(!other.exists());
}

#[test]
fn where_nobody_can_be_asked_the_options_are_named() {
    let folder = folder();
    let trip = folder.path().join("trip");
    let words = complained(&mut import(&[&sample("pretalx.json")], &trip, &[]), 2);
    assert!(
        words.contains("--all or --only must be given") && words.contains("Usage: recap import"),
        "{words}"
    );
    let words = complained(&mut import(&[&sample("sched.ics")], &trip, &["--all"]), 1);
    assert!(words.contains("names no time zone; say it with --zone"), "{words}");
    let words =
        complained(&mut import(&[&sample("sched.ics")], &trip, &["--all", "--as", "sched"]), 2);
    assert!(words.contains("write one of pretalx, schedule2"), "{words}");
    assert!(!trip.exists());
}

#[test]
fn a_dry_run_writes_nothing() {
    let folder = folder();
    let trip = folder.path().join("trip");
    let words = said(&mut import(&[&sample("pretalx.json")], &trip, &["--all", "--dry-run"]));
    assert!(words.contains("title = \"Brakes that think\"") && !trip.exists(), "{words}");
    said(&mut import(&[&sample("pretalx.json")], &trip, &["--only", "Sleepers"]));
    let day = trip.join("2026-05-12.toml");
    let before = fs::read_to_string(&day).expect("a day");
    let words = said(&mut import(&[&sample("pretalx.json")], &trip, &["--all", "--dry-run"]));
    assert!(
        words.contains("+title = \"Brakes that think\"") && words.contains("nothing was written"),
        "{words}"
    );
    assert_eq!(fs::read_to_string(&day).expect("a day"), before);
}

#[test]
fn what_is_there_is_not_written_over() {
    let folder = folder();
    fs::write(folder.path().join("notes.txt"), "mine").expect("a file");
    let words = complained(&mut import(&[&sample("pretalx.json")], folder.path(), &["--all"]), 1);
    assert!(words.contains("holds something that is no trip"), "{words}");
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
}

#[test]
fn sources_come_from_standard_input_and_not_from_nowhere() {
    let folder = folder();
    let trip = folder.path().join("trip");
    let schedule = fs::read(sample("pretalx.json")).expect("a sample");
    let mut command = import(&["-"], &trip, &["--all"]);
    let words = said(command.write_stdin(schedule));
    assert!(words.contains("read standard input: 4 entries"), "{words}");
    let other = folder.path().join("other");
    // Nobody listens on the first of all ports.
    let words =
        complained(&mut import(&["http://127.0.0.1:1/schedule.json"], &other, &["--all"]), 1);
    assert!(
        words.contains("cannot be reached") && words.contains("is there a network?"),
        "{words}"
    );
    let words = complained(&mut import(&["no-such-file.json"], &other, &["--all"]), 1);
    assert!(words.contains("no-such-file.json cannot be read"), "{words}");
}

#[test]
fn what_the_schedule_says_otherwise_is_listed_and_taken_over_when_asked() {
    let folder = folder();
    let trip = folder.path().join("trip");
    said(&mut import(&[&sample("pretalx.json")], &trip, &["--all"]));
    let schedule = fs::read_to_string(sample("pretalx.json")).expect("a sample");
    let moved = folder.path().join("moved.json");
    let start = "2026-05-12T10:00:00+01:00";
    assert!(schedule.contains(start));
    fs::write(&moved, schedule.replace(start, "2026-05-12T11:30:00+01:00")).expect("a file");
    let day = trip.join("2026-05-12.toml");
    let before = fs::read_to_string(&day).expect("a day");
    let words = said(&mut import(&[text(&moved)], &trip, &[]));
    let place = format!("{}:", text(&day));
    assert!(words.contains(&place), "{words}");
    assert!(words.contains("start is 10:00; the schedule now says 11:30"), "{words}");
    assert_eq!(fs::read_to_string(&day).expect("a day"), before);
    said(&mut import(&[text(&moved)], &trip, &["--update", "start,end"]));
    let expected = before.replacen("start = \"10:00\"", "start = \"11:30\"", 1).replacen(
        "end = \"10:35\"",
        "end = \"12:05\"",
        1,
    );
    assert_eq!(fs::read_to_string(&day).expect("a day"), expected);
    let words = complained(&mut import(&[text(&moved)], &trip, &["--update", "opinion"]), 2);
    assert!(words.contains("[possible values: start, end, room"), "{words}");
}

#[test]
fn a_post_without_days_is_a_trip_without_days() {
    let folder = folder();
    let post = folder.path().join("post.txt");
    let words = "# Trams\n\n**Brakes that think** by Ana Reis\n\nGood.\n";
    fs::write(&post, words).expect("a file");
    let trip = folder.path().join("trip");
    let words = complained(&mut import(&[text(&post)], &trip, &[]), 1);
    assert!(words.contains("names no time zone; say it with --zone"), "{words}");
    let options = ["--as", "markdown", "--zone", "Europe/Lisbon"];
    let words = said(&mut import(&[text(&post)], &trip, &options));
    assert!(words.contains("took 1 talk, by the clocks") && words.contains("1 file\n"), "{words}");
    let checked = said(&mut recap(&["check", text(&trip)]));
    assert!(checked.contains("1 talk, nothing to mend"), "{checked}");
}
