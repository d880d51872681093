//! A trip with many mistakes: all are found in one reading, each in its place.

use recap::read_trip;

use crate::trips::repository;

#[test]
fn every_mistake_of_a_trip_is_reported_in_its_place() {
    let folder = repository("tests/trips/broken");
    let problems = read_trip(&folder).expect_err("the trip is full of mistakes");
    let folder = format!("{}/", folder.display());
    let problems: Vec<String> = problems
        .iter()
        .map(|problem| {
            let problem = problem.to_string();
            problem.strip_prefix(&folder).expect("the file, with its folder").replace(&folder, "")
        })
        .collect();
    let expected = [
        "first.toml:1:8: 2025-03-01 does not come after 2025-03-02, the day listed before it; \
         list the days in order, each date once",
        "first.toml:4:19: there is no place “hal”; write “hall”?",
        "first.toml:8:6: the entry id “twice” is already used at second.toml:7:6; \
         choose an id of its own",
        "first.toml:9:9: this text is 201 characters long; use at most 200",
        "first.toml:18:14: “watched” is none of the words for `attendance`; \
         write one of saw, saw-part, gave, wants, missed, took-part, not-said",
        "first.toml:20:7: the end, 10:30, is not after the start, 11:00; \
         write a later end, or `end = \"10:30+1\"` for the next morning",
        // Counted in characters: in bytes, this is column 38.
        "first.toml:21:30: the key `affilation` is unknown here; write “affiliation”?",
        "second.toml:9:9: The Conference was not on 2025-03-02; \
         name another event, or correct its first and last day",
        "second.toml:11:14: there is HTML in the text: <b>; write **words**",
        "syntax.toml:6:14: “saw it” is a text without quotes; write \"saw it\"",
        "trip.toml:6:11: this text is empty; write something, or leave the key out",
        "trip.toml:10:1: `short_name` is missing; add `short_name = …`",
        "trip.toml:16:8: `date` is not a date of the form 2022-10-26; \
         write the date of a day that exists, as in \"2022-10-26\"",
        "trip.toml:25:7: “javascript:alert(1)” is not a web address; begin it with https://",
    ];
    assert_eq!(problems, expected);
}
