//! Dates and times that are not what they should be.

use crate::written::{Written, assert_problems};

#[test]
fn dates_are_days_that_exist() {
    for date in ["\"2025-02-29\"", "\"5 March\"", "\"\"", "\"03/05/2025\"", "10:00:00"] {
        let expected = "trip.toml:15:8: `date` is not a date of the form 2022-10-26; \
                        write the date of a day that exists, as in \"2022-10-26\"";
        assert_problems("trip.toml", &[("\"2025-03-05\"", date, expected)]);
    }
    let trip = Written::small().changed("trip.toml", "\"2025-03-05\"", "2025-03-06").trip();
    assert_eq!(trip.source.map(|source| source.date.to_string()).as_deref(), Some("2025-03-06"));
}

#[test]
fn times_are_hours_and_minutes() {
    for time in ["\"49:00\"", "\"noon\"", "\"13 pm\"", "09:00:30", "2025-03-01"] {
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
fn a_date_that_is_certain_is_written_out() {
    for date in [
        "\"2025-3-5\"",
        "2025-03-05T10:00:00Z",
        "2025-03-05T09:00:00",
        "\"5.3.2025\"",
        "\"05. 03. 2025\"",
        "\"2025/03/05\"",
        "\"20250305\"",
        "20250305",
        "\"5 March 2025\"",
        "\"March 5th, 2025\"",
        "\"Wednesday, 5 Mar 2025\"",
    ] {
        let expected = "trip.toml:15:8: `date` is not a date of the form 2022-10-26; \
                        write \"2025-03-05\"";
        assert_problems("trip.toml", &[("\"2025-03-05\"", date, expected)]);
    }
    let expected =
        "trip.toml:15:8: `date` is not a date of the form 2022-10-26; write \"2025-03-25\"";
    assert_problems("trip.toml", &[("\"2025-03-05\"", "\"3/25/2025\"", expected)]);
}

#[test]
fn a_time_that_is_certain_is_written_out() {
    for (time, right) in [
        ("\"9:30\"", "09:30"),
        ("\"9.30\"", "09:30"),
        ("9.30", "09:30"),
        ("\"09.30\"", "09:30"),
        ("\"0930\"", "09:30"),
        ("930", "09:30"),
        ("\"9h30\"", "09:30"),
        ("\"9:30 AM\"", "09:30"),
        ("\"9:30am\"", "09:30"),
        ("\"9 a.m.\"", "09:00"),
        ("\"12:15 AM\"", "00:15"),
        ("\"2:15 pm\"", "14:15"),
        ("\"14.30 Uhr\"", "14:30"),
    ] {
        let expected =
            format!("day.toml:22:9: `start` is not a time of the form 14:30; write \"{right}\"");
        assert_problems("day.toml", &[("\"12:00\"", time, &expected)]);
    }
}

#[test]
fn dates_and_times_that_are_no_toml_are_written_out_too() {
    let cases = [
        ("9:30", "“9:30” is not written as TOML has it; write \"09:30\""),
        ("0930", "“0930” is not written as TOML has it; write \"09:30\""),
        ("9:30 AM", "“9:30 AM” is not written as TOML has it; write \"09:30\""),
        ("noon", "“noon” is a text without quotes; write hours and minutes, as in \"14:30\""),
    ];
    for (time, expected) in cases {
        assert_problems("day.toml", &[("\"12:00\"", time, &format!("day.toml:22:9: {expected}"))]);
    }
    let exists = "write the date of a day that exists, as in \"2022-10-26\"";
    for (date, expected) in [
        ("2022-13-01", format!("“2022-13-01” is not written as TOML has it; {exists}")),
        (
            "26.10.2022",
            "“26.10.2022” is not written as TOML has it; write \"2022-10-26\"".to_owned(),
        ),
        (
            "26 October 2022",
            "“26 October 2022” is not written as TOML has it; write \"2022-10-26\"".to_owned(),
        ),
    ] {
        let expected = format!("trip.toml:15:8: {expected}");
        assert_problems("trip.toml", &[("\"2025-03-05\"", date, &expected)]);
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
