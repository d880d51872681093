//! `recap recordings`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    complained, folder,
    process::repository,
    recap, said, text,
    web::{head, host, whole},
};

/// A list of the made-up conference, with what stands in playlists besides.
const LIST: &str = "\
Trailer\thttps://www.youtube.com/watch?v=trailer0001\t1:05
TramConf 2026: Ana Reis - Brakes that think\thttps://youtu.be/brakes00001\t32:10
Quiet bells by Kari Nordmann\thttps://youtu.be/bells000001\t40:00
Wheels and the square by Eva Lind\thttps://youtu.be/wheelsother\t21:00
[Private video]\thttps://youtu.be/private0001
";

/// A folder with the trip, and the list.
fn trip() -> (tempfile::TempDir, PathBuf, PathBuf) {
    let folder = folder();
    let (trip, list) = (folder.path().join("trip"), folder.path().join("list.txt"));
    fs::create_dir(&trip).expect("a folder");
    for name in ["trip.toml", "2026-05-12.toml"] {
        fs::copy(repository("tests/sources/samples/trams").join(name), trip.join(name))
            .expect("a file");
    }
    fs::write(&list, LIST).expect("a file");
    (folder, trip, list)
}

fn recordings(list: &str, trip: &Path, options: &[&str]) -> assert_cmd::Command {
    let mut command = recap(&["recordings", list, text(trip)]);
    command.args(options);
    command
}

fn files(trip: &Path) -> Vec<(PathBuf, String)> {
    let entries = fs::read_dir(trip).expect("a folder").map(|entry| entry.expect("a file").path());
    let mut files: Vec<_> =
        entries.map(|path| (path.clone(), fs::read_to_string(path).expect("a text"))).collect();
    files.sort();
    files
}

#[test]
fn proposals_are_shown_and_nothing_is_written() {
    let (_folder, trip, list) = trip();
    let before = files(&trip);
    let words = said(&mut recordings(text(&list), &trip, &[]));
    for line in [
        &format!("read {}: 4 videos\n", text(&list)),
        "line 5: left out: it is private or deleted\n",
        "1.00  thinking-brakes: “Brakes that think”\n",
        "      “TramConf 2026: Ana Reis - Brakes that think”, 32:10\n",
        "      https://www.youtube.com/watch?v=brakes00001\n",
        "the title; Ana Reis\n",
        "  bells: “Quiet bells: a history",
        "wheels has https://www.youtube.com/watch?v=wheelsaaaaa already, which stays; \
         the list has https://www.youtube.com/watch?v=wheelsother\n",
        "without a recording: 1 talk\n  sleepers: “Sleepers”\n",
        "no talk's: 1 video\n  “Trailer” https://www.youtube.com/watch?v=trailer0001\n",
        "found 2 recordings with a score of 0.9 or more\n",
        "nothing was written to ",
        "say --write",
    ] {
        assert!(words.contains(line), "{line} is missing in {words}");
    }
    assert!(!words.contains("coffee"), "{words}");
    assert_eq!(files(&trip), before);
}

#[test]
fn what_is_found_is_written_once() {
    let (_folder, trip, list) = trip();
    let words = said(&mut recordings(text(&list), &trip, &["--write", "--added", "2026-11-27"]));
    assert!(words.contains("wrote 2 entries, in 1 file of "), "{words}");
    let day = fs::read_to_string(trip.join("2026-05-12.toml")).expect("a day");
    let lines = "]\nrecording = \"https://www.youtube.com/watch?v=brakes00001\"\nlength = \"32:10\"\n\
                 recording_added = \"2026-11-27\"\n";
    assert!(
        day.contains(lines)
            && day.contains("[[entry]]  # the first")
            && day.contains("# Where is it?"),
        "{day}"
    );
    assert!(day.contains("watch?v=wheelsaaaaa") && !day.contains("wheelsother"), "{day}");
    let checked = said(&mut recap(&["check", text(&trip)]));
    assert!(checked.contains("4 talks on 1 day, nothing to mend"), "{checked}");
    let before = files(&trip);
    let again = said(&mut recordings(text(&list), &trip, &["--write"]));
    assert!(again.contains("2 talks have the recording already"), "{again}");
    assert!(
        again.contains("found 0 recordings") && again.contains("nothing was written"),
        "{again}"
    );
    assert_eq!(files(&trip), before);
}

#[test]
fn without_a_day_it_is_added_today() {
    let (_folder, trip, list) = trip();
    said(&mut recordings(text(&list), &trip, &["--write"]));
    let day = fs::read_to_string(trip.join("2026-05-12.toml")).expect("a day");
    let added = day.lines().find_map(|line| line.strip_prefix("recording_added = "));
    let added =
        added.expect("a day").trim_matches('"').parse::<jiff::civil::Date>().expect("a date");
    let today = jiff::tz::TimeZone::UTC.to_datetime(jiff::Timestamp::now()).date();
    assert!((added - today).get_days().abs() <= 1, "{added}");
}

#[test]
fn a_lower_score_finds_more_and_nothing_found_is_no_failure() {
    let (_folder, trip, list) = trip();
    fs::write(&list, "Sleepers\thttps://vimeo.com/1\n").expect("a file");
    let words = said(&mut recordings(text(&list), &trip, &["--write"]));
    assert!(
        words.contains("found 0 recordings") && words.contains("nearest, with 0.85"),
        "{words}"
    );
    let words = said(&mut recordings(text(&list), &trip, &["--least", "0.8"]));
    assert!(words.contains("0.85  sleepers: “Sleepers”"), "{words}");
}

#[test]
fn several_lists_come_from_files_from_the_web_and_from_standard_input() {
    let (_folder, trip, list) = trip();
    let feed = fs::read(repository("tests/fuzz/corpus/videos-feed/youtube")).expect("a feed");
    let address = host(move |visitor| whole(visitor, &feed));
    let mut command = recap(&["recordings", "-", &address, text(&list), text(&trip)]);
    let words = said(command.write_stdin("Sleepers by Łucja Wróbel\thttps://vimeo.com/1\n"));
    assert!(words.contains("read standard input: 1 video\n"), "{words}");
    assert!(words.contains(&format!("read {address}: 2 videos\n")), "{words}");
    assert!(words.contains("found 3 recordings"), "{words}");
}

#[test]
fn what_cannot_be_had_is_one_message_and_leaves_the_folder_as_it_was() {
    let (folder, trip, list) = trip();
    let before = files(&trip);
    let page = folder.path().join("page.html");
    fs::write(&page, "<!doctype html><title>A playlist</title>").expect("a file");
    let refused = host(|visitor| head(visitor, "403 Forbidden", Some(0)));
    for (list, expected) in [
        ("http://127.0.0.1:1/feed", "cannot be reached"),
        (&*refused, "is answered with status 403"),
        ("no-such-file", "no-such-file cannot be read"),
        (text(&page), "page.html: it is no list of videos that is known; make one with: yt-dlp"),
        (text(folder.path()), "cannot be read"),
    ] {
        let words = complained(&mut recordings(list, &trip, &["--write"]), 1);
        assert!(words.contains(expected) && words.lines().count() == 1, "{list}: {words}");
    }
    assert_eq!(files(&trip), before);
    let words = complained(&mut recordings(text(&list), &folder.path().join("nowhere"), &[]), 1);
    assert!(words.contains("nowhere"), "{words}");
    let words = complained(&mut recordings(text(&list), &trip, &["--as", "page"]), 2);
    assert!(words.contains("write one of yt-dlp, youtube-api"), "{words}");
    let words = complained(&mut recordings(text(&list), &trip, &["--least", "nan"]), 2);
    assert!(words.contains("write a number from 0 to 1"), "{words}");
}
