//! Files that are missing, not listed, or not what their names say.

use std::path::Path;

use proptest::prelude::*;
use recap::read_trip;

use crate::{
    trips::without_files,
    written::{DAY, TRIP, Written, assert_problems, problems_after},
};

#[test]
fn a_missing_folder_is_named() {
    let problems = read_trip(Path::new("/nowhere/at/all")).expect_err("no such folder");
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(
        problems[0].starts_with("/nowhere/at/all:1:1: the folder cannot be read ("),
        "{problems:?}"
    );
    assert!(problems[0].ends_with("; name a folder that holds trip.toml"), "{problems:?}");
}

#[test]
fn a_folder_without_a_trip_file_is_no_trip() {
    let expected = "trip.toml:1:1: the file is missing; write it; `recap new` begins one";
    assert_eq!(Written::empty().problems(), [expected]);
    assert_eq!(Written::small().without("trip.toml").problems(), [expected]);
}

#[test]
fn files_are_listed_and_listed_files_are_there() {
    let missing = |file, place| {
        format!(
            "trip.toml:{place}: there is no file “{file}” beside this one; write that file, or take it off the list"
        )
    };
    assert_eq!(Written::small().without("day.toml").problems(), [missing("day.toml", "5:9")]);
    assert_eq!(
        Written::small().without("undated.toml").problems(),
        [missing("undated.toml", "6:11")]
    );
    let twice = "trip.toml:5:21: the file “day.toml” is already listed; list each file once";
    let list = "[\"day.toml\", \"day.toml\"]";
    assert_eq!(problems_after("trip.toml", "[\"day.toml\"]", list), [twice]);
    let stray = "stray.toml:1:1: trip.toml does not list this file; add it to `days` in trip.toml, or delete it";
    assert_eq!(Written::small().with("stray.toml", DAY).problems(), [stray]);
    // Only TOML files are the trip's.
    assert_eq!(Written::small().with("notes.txt", "…").problems(), [""; 0]);
}

#[test]
fn a_trip_needs_no_undated_entries() {
    let trip = Written::small()
        .without("undated.toml")
        .changed("trip.toml", "undated = \"undated.toml\"\n", "")
        .trip();
    assert_eq!(trip.undated, []);
}

#[test]
fn files_are_utf_8() {
    let mut bytes = DAY.replace("The day", "Día").into_bytes();
    let wrong = bytes.windows(3).position(|three| three == b"beg").expect("the word “began”");
    bytes[wrong] = 0xFF;
    let problems = Written::small().with("day.toml", bytes).problems();
    assert_eq!(problems, ["day.toml:3:13: this is not UTF-8 text; save the file as UTF-8"]);
}

#[test]
fn a_mistake_of_syntax_is_found_behind_other_scripts() {
    let problems = problems_after("day.toml", "title = \"The day\"", "title = \"見て\" = 3");
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].starts_with("day.toml:2:14: "), "{problems:?}");
    assert!(problems[0].ends_with("; write it as https://toml.io shows"), "{problems:?}");
}

#[test]
fn what_a_trip_must_have_is_asked_for() {
    for key in ["id", "language", "title", "summary"] {
        let line = TRIP.lines().find(|line| line.starts_with(key)).expect("the key");
        let expected = format!("trip.toml:1:1: `{key}` is missing; add `{key} = …`");
        assert_problems("trip.toml", &[(&format!("{line}\n"), "", &expected)]);
    }
    let zone = "[zone]\niana = \"Etc/UTC\"\nlabel = \"UTC\"\n";
    assert_problems(
        "trip.toml",
        &[
            (zone, "", "trip.toml:1:1: `zone` is missing; add `zone = …`"),
            ("iana = \"Etc/UTC\"\n", "", "trip.toml:17:1: `iana` is missing; add `iana = …`"),
            (
                "short_name = \"Ann\"\n",
                "",
                "trip.toml:8:1: `short_name` is missing; add `short_name = …`",
            ),
            ("name = \"The hall\"\n", "", "trip.toml:21:1: `name` is missing; add `name = …`"),
            (
                "short_title = \"Conf\"\n",
                "",
                "trip.toml:25:1: `short_title` is missing; add `short_title = …`",
            ),
            (
                "url = \"https://example.org/notes\"\n",
                "",
                "trip.toml:12:1: `url` is missing; add `url = …`",
            ),
            (
                "name = \"Ann Ex",
                "nmae = \"x\"\nname = \"Ann Ex",
                "trip.toml:9:1: the key `nmae` is unknown here; write “name”?",
            ),
            (
                "\"en\"",
                "\"en_US\"",
                "trip.toml:2:12: “en_US” is not a language tag; write \"en-US\"",
            ),
            (
                "\"en\"",
                "\"en\\\"><script>\"",
                "trip.toml:2:12: “en\"><script>” is not a language tag; write one as in \"en\" or \"pt-BR\"",
            ),
        ],
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..without_files() })]

    #[test]
    fn no_trip_file_is_too_much(text in "(\\PC|[\n\\[\\]={}\"'#.]){0,80}") {
        // Whatever it says, it is no trip: the mistakes are reported.
        prop_assert_ne!(Written::small().with("trip.toml", text).problems(), [""; 0]);
    }

    #[test]
    fn no_bytes_are_too_much(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
        prop_assert_ne!(Written::small().with("trip.toml", bytes).problems(), [""; 0]);
    }

    #[test]
    fn no_cut_is_too_deep(cut in 0..DAY.len(), inserted in "[\\]\\[{}\"'=\n,é#0-9a ]{0,4}") {
        let day = format!("{}{inserted}{}", &DAY[..cut], &DAY[cut..]);
        // Either the day is still right, or somebody is told about it in that file.
        for problem in Written::small().with("day.toml", day).problems() {
            prop_assert!(problem.starts_with("day.toml:"), "{}", problem);
        }
    }
}
