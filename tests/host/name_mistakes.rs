//! Ids that are given twice, and references to what is not there.

use crate::written::{assert_problems, problems_after};

#[test]
fn places_and_events_that_are_referred_to_exist() {
    assert_problems(
        "day.toml",
        &[
            (
                "[\"hall\"]",
                "[\"hall\", \"hal\"]",
                "day.toml:4:19: there is no place “hal”; write “hall”?",
            ),
            (
                "place = \"hall\"",
                "place = \"conf\"",
                "day.toml:14:9: there is no place “conf”; write one of hall",
            ),
            (
                "event = \"conf\"",
                "event = \"confs\"",
                "day.toml:10:9: there is no event “confs”; write “conf”?",
            ),
        ],
    );
}

#[test]
fn ids_are_given_once_former_ones_too() {
    let taken = |line, first| {
        format!(
            "day.toml:{line}: the entry id “first” is already used at day.toml:{first}; choose an id of its own"
        )
    };
    assert_eq!(problems_after("day.toml", "\"lunch\"", "\"first\""), [taken("19:6", "8:6")]);
    let aliases = "id = \"lunch\"\naliases = [\"noon\", \"first\"]";
    assert_eq!(problems_after("day.toml", "id = \"lunch\"", aliases), [taken("20:20", "8:6")]);
    // Places, events and entries have names of their own.
    assert_eq!(problems_after("day.toml", "\"lunch\"", "\"hall\""), [""; 0]);
}
