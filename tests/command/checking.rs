//! `recap check`.

use std::fs;

use serde_json::Value;

use crate::{
    complained, folder,
    process::{copy_of, repository},
    recap, said, text,
};

#[test]
fn every_mistake_has_a_line_for_editors() {
    let words = complained(&mut recap(&["check", "tests/trips/broken"]), 1);
    let lines: Vec<&str> = words.lines().collect();
    assert_eq!(lines.last(), Some(&"14 problems to mend in tests/trips/broken"));
    assert_eq!(lines.len(), 15);
    assert!(lines[0].starts_with("tests/trips/broken/first.toml:1:8: "), "{}", lines[0]);
    assert!(!words.contains('\x1b'), "{words}");
}

#[test]
fn programs_get_a_list() {
    let mut check = recap(&["check", "tests/trips/broken", "--json"]);
    let output = check.assert().code(1).get_output().clone();
    assert_eq!(output.stderr, b"");
    let problems: Vec<Value> = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(problems.len(), 14);
    let first = &problems[0];
    assert_eq!(first["file"], "tests/trips/broken/first.toml");
    assert_eq!((first["line"].as_u64(), first["column"].as_u64()), (Some(1), Some(8)));
    assert_eq!(first["severity"], "error");
    assert!(first["wrong"].is_string() && first["instead"].is_string());
    assert_eq!(said(&mut recap(&["check", "trip", "--json"])), "[]\n");
}

#[test]
fn warnings_fail_nothing() {
    let trip = copy_of("trip");
    let path = trip.path().join("2022-10-26.toml");
    let day = fs::read_to_string(&path).expect("a day").replace("\"crds-fuzz\"", "\"ads\"");
    fs::write(&path, day).expect("a file");
    let mut check = recap(&["check", text(trip.path())]);
    let output = check.assert().success().get_output().clone();
    let (out, err) = (String::from_utf8(output.stdout), String::from_utf8(output.stderr));
    let out = out.expect("text");
    assert!(out.ends_with(": 16 talks on 6 days, nothing to mend, 1 warning\n"), "{out}");
    let err = err.expect("text");
    assert_eq!(err.lines().count(), 1, "{err}");
    assert!(err.contains("2022-10-26.toml:") && err.contains(": warning: "), "{err}");
    let list = said(&mut recap(&["check", text(trip.path()), "--json"]));
    let list: Vec<Value> = serde_json::from_str(&list).expect("JSON");
    assert_eq!((list.len(), &list[0]["severity"]), (1, &Value::from("warning")));
    let out = folder();
    let mut build = recap(&["build", text(trip.path()), "--out", text(out.path())]);
    let output = build.assert().success().get_output().clone();
    let err = String::from_utf8(output.stderr).expect("text");
    assert!(err.contains(": warning: content blockers may hide"), "{err}");
}

#[test]
fn a_trip_without_mistakes_is_summed_up() {
    assert_eq!(said(&mut recap(&["check", "trip"])), "trip: 16 talks on 6 days, nothing to mend\n");
    let mut here = recap(&["check"]);
    here.current_dir(repository("trip"));
    assert_eq!(said(&mut here), ".: 16 talks on 6 days, nothing to mend\n");
}

#[test]
fn what_is_no_trip_is_said() {
    let empty = folder();
    let words = complained(&mut recap(&["check", text(empty.path())]), 1);
    assert!(words.contains("trip.toml:1:1: the file is missing"), "{words}");
    let words = complained(&mut recap(&["check", "no/such/folder"]), 1);
    assert!(words.contains("no/such/folder:1:1: the folder cannot be read"), "{words}");
    let trip = copy_of("trip");
    fs::write(trip.path().join("2022-10-26.toml"), b"title = \"\xff\"").expect("a file");
    let words = complained(&mut recap(&["check", text(trip.path())]), 1);
    assert!(words.contains("2022-10-26.toml:") && !words.contains("panicked"), "{words}");
}
