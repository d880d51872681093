//! Values that are not what they should be: texts, ids, addresses, dates, times.

use crate::written::{Written, assert_problems, problems_after};

#[test]
fn the_small_trip_has_no_mistakes() {
    assert_eq!(Written::small().problems(), [""; 0]);
}

#[test]
fn texts_must_say_something_on_one_line() {
    let break_in_it = "has a line break or a control character; write it on one line";
    assert_problems(
        "day.toml",
        &[
            (
                "\"The day\"",
                "\"\"",
                "day.toml:2:9: this text is empty; write something, or leave the key out",
            ),
            (
                "\"The day\"",
                "\" \\n\\t \"",
                "day.toml:2:9: this text is empty; write something, or leave the key out",
            ),
            (
                "\"It began.\"",
                "\"\\n \\n\"",
                "day.toml:3:9: this text is empty; write something, or leave the key out",
            ),
            ("\"The day\"", "\"The\\nday\"", &format!("day.toml:2:9: this text {break_in_it}")),
            (
                "\"The day\"",
                "\"The \\u0000 day\"",
                &format!("day.toml:2:9: this text {break_in_it}"),
            ),
        ],
    );
}

#[test]
fn texts_have_a_limit_in_characters() {
    let title = |length| format!("\"{}\"", "題".repeat(length));
    assert_eq!(problems_after("day.toml", "\"The day\"", &title(200)), [""; 0]);
    assert_problems(
        "day.toml",
        &[(
            "\"The day\"",
            &title(201),
            "day.toml:2:9: this text is 201 characters long; use at most 200",
        )],
    );
    assert_eq!(problems_after("trip.toml", "\"The hall\"", &title(1_000)), [""; 0]);
    assert_problems(
        "trip.toml",
        &[(
            "\"The hall\"",
            &title(1_001),
            "trip.toml:23:8: this text is 1001 characters long; use at most 1000",
        )],
    );
}

#[test]
fn space_around_a_text_is_left_out() {
    let trip = Written::small().changed("day.toml", "\"The day\"", "\"  The day \"").trip();
    assert_eq!(trip.days[0].title, "The day");
}

#[test]
fn ids_are_short_slugs() {
    let long = "a".repeat(61);
    for id in [
        "",
        "Lunch",
        "lunch ",
        "lunch--break",
        "-lunch",
        "lunch-",
        "lunch_break",
        "déjeuner",
        "../lunch",
        &long,
    ] {
        let expected = format!(
            "day.toml:18:6: “{id}” cannot be an id; use lower-case letters a to z and digits, with single hyphens between, at most 60 in all"
        );
        assert_problems("day.toml", &[("\"lunch\"", &format!("\"{id}\""), &expected)]);
    }
    for id in ["l", "2", "lunch-2-go", &long[1..]] {
        assert_eq!(problems_after("day.toml", "\"lunch\"", &format!("\"{id}\"")), [""; 0]);
    }
}

#[test]
fn ids_that_pages_use_themselves_are_refused() {
    for id in ["content", "recap", "undated", "day-2025-03-01"] {
        let problems = problems_after("day.toml", "\"lunch\"", &format!("\"{id}\""));
        assert_eq!(problems.len(), 1, "{id} would stand twice on a page: {problems:?}");
    }
}

#[test]
fn addresses_are_web_addresses() {
    let addresses = [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "ftp://example.org/",
        "mailto:ann@example.org",
        "example.org/notes",
        "//example.org/notes",
        "/notes",
        "https://",
        "",
    ];
    for address in addresses {
        let expected =
            format!("trip.toml:14:7: “{address}” is not a web address; begin it with https://");
        assert_problems(
            "trip.toml",
            &[("\"https://example.org/notes\"", &format!("\"{address}\""), &expected)],
        );
    }
    for address in ["http://example.org", "https://例え.example/見て?q=1#f"] {
        assert_eq!(
            problems_after("trip.toml", "\"https://example.org/notes\"", &format!("\"{address}\"")),
            [""; 0]
        );
    }
}

#[test]
fn dates_are_days_that_exist() {
    for date in [
        "\"2025-02-29\"",
        "\"5 March\"",
        "\"\"",
        "\"2025-3-5\"",
        "2025-03-05T10:00:00Z",
        "10:00:00",
    ] {
        let expected = "trip.toml:15:8: `date` is not a date of the form 2022-10-26; \
                        write the date of a day that exists, as in \"2022-10-26\"";
        assert_problems("trip.toml", &[("\"2025-03-05\"", date, expected)]);
    }
    let trip = Written::small().changed("trip.toml", "\"2025-03-05\"", "2025-03-06").trip();
    assert_eq!(trip.source.map(|source| source.date.to_string()).as_deref(), Some("2025-03-06"));
}

#[test]
fn times_are_hours_and_minutes() {
    for time in ["\"25:00\"", "\"9:00\"", "\"noon\"", "09:00:30", "2025-03-01"] {
        let expected = "day.toml:22:9: `start` is not a time of the form 14:30; \
                        write hours and minutes, as in \"14:30\"";
        assert_problems("day.toml", &[("\"12:00\"", time, expected)]);
    }
    for time in ["\"13:15\"", "\"13:15:00\"", "13:15:00"] {
        let trip = Written::small().changed("day.toml", "\"12:00\"", time).trip();
        let start = trip.days[0].entries[1].start.clone().expect("a start");
        assert_eq!((start.value.to_string().as_str(), start.because), ("13:15", None));
    }
}

#[test]
fn inferred_times_give_a_reason() {
    assert_problems(
        "day.toml",
        &[
            (
                "\"10:30\"",
                "{ inferred = \"10:30\" }",
                "day.toml:13:7: `because` is missing; add `because = …`",
            ),
            (
                "\"10:30\"",
                "{ because = \"so it is\" }",
                "day.toml:13:7: `inferred` is missing; add `inferred = …`",
            ),
            (
                "\"10:30\"",
                "{ inferred = \"10:30\", because = \"\" }",
                "day.toml:13:39: this text is empty; write something, or leave the key out",
            ),
            (
                "\"10:30\"",
                "{ inferred = \"10:30\", becuase = \"x\", because = \"x\" }",
                "day.toml:13:29: the key `becuase` is unknown here; write “because”?",
            ),
        ],
    );
}

#[test]
fn values_have_types() {
    let text = "write text in quotes: `\"…\"`";
    assert_problems(
        "day.toml",
        &[
            ("\"The day\"", "5", &format!("day.toml:2:9: this is of the type integer; {text}")),
            (
                "\"It began.\"",
                "[\"It\"]",
                &format!("day.toml:3:9: this is of the type array; {text}"),
            ),
            (
                "[\"hall\"]",
                "\"hall\"",
                "day.toml:4:10: this is of the type string; write an array: `[…, …]`",
            ),
            (
                "[\"hall\"]",
                "[\"hall\", true]",
                &format!("day.toml:4:19: this is of the type boolean; {text}"),
            ),
            (
                "\"About it.\"",
                "\"A\"\nspeakers = [\"x\"]",
                "day.toml:16:13: this is of the type string; write a table: `{ key = … }`",
            ),
        ],
    );
}
