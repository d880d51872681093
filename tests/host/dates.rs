//! Dates and times of day.

use proptest::prelude::*;
use recap_trip::{
    Date, Time,
    dates::{self, clock, day_and_month, read_date, read_time},
};

use crate::trips::without_files;

fn date(text: &str) -> Date {
    read_date(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Returns the day after, worked out apart from the code under test.
fn successor((year, month, day): (i16, i8, i8)) -> (i16, i8, i8) {
    let leap = if year % 100 == 0 { year % 400 == 0 } else { year % 4 == 0 };
    let last = match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + i8::from(leap),
        _ => 31,
    };
    match (month, day) {
        (12, 31) => (year + 1, 1, 1),
        (_, day) if day == last => (year, month + 1, 1),
        _ => (year, month, day + 1),
    }
}

#[test]
fn weekdays_follow_one_another_for_eight_hundred_years() {
    const NAMES: [&str; 7] =
        ["Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
    // 1 January 1600 was a Saturday, as was 1 January 2000: the calendar repeats after 400 years.
    let mut day = (1600, 1, 1);
    for name in NAMES.iter().cycle().take(2 * 146_097) {
        let date = Date::new(day.0, day.1, day.2).expect("a day that exists");
        assert!(dates::long(date).starts_with(name), "{date}");
        day = successor(day);
    }
    assert_eq!(day, (2400, 1, 1));
}

#[test]
fn known_dates_have_their_weekdays() {
    let known = [
        ("2022-10-26", "Wednesday 26 October 2022", "Wed 26"),
        ("2000-02-29", "Tuesday 29 February 2000", "Tue 29"),
        ("1900-03-01", "Thursday 1 March 1900", "Thu 1"),
        ("1970-01-01", "Thursday 1 January 1970", "Thu 1"),
        ("2025-03-02", "Sunday 2 March 2025", "Sun 2"),
        ("9999-12-31", "Friday 31 December 9999", "Fri 31"),
        ("0000-01-01", "Saturday 1 January 0", "Sat 1"),
    ];
    for (text, long, short) in known {
        assert_eq!(dates::long(date(text)), long);
        assert_eq!(dates::short(date(text)), short);
    }
    assert_eq!(day_and_month(date("2022-10-26")), "26 October");
}

#[test]
fn days_that_do_not_exist_are_refused() {
    for text in ["2025-02-29", "1900-02-29", "2025-04-31", "2025-00-10", "2025-13-01", "2025-01-00"]
    {
        assert!(read_date(text).is_err(), "{text}");
    }
    assert!(Date::new(10_000, 1, 1).is_err());
    for text in ["24:00", "12:60", "99:99"] {
        assert!(read_time(text).is_err(), "{text}");
    }
    assert!(Time::new(24, 0, 0, 0).is_err());
    assert!(Time::new(0, 60, 0, 0).is_err());
}

#[test]
fn dates_and_times_in_other_forms_are_refused() {
    let dates = [
        "",
        "-",
        "--",
        "2022-10",
        "2022-1-1",
        "22-10-26",
        "2022-10-26T",
        " 2022-10-26",
        "+022-10-26",
        "2022-+1-26",
        "2022/10/26",
        "20221026",
        "2022-10-26-",
        "２０２２-10-26",
        "2022-10-2６",
        "é022-10-26",
    ];
    for text in dates {
        assert!(read_date(text).is_err(), "{text:?}");
    }
    for text in
        ["", ":", "9:00", "09:0", "09.00", "0900", "09:00:00", "+9:00", "09:+1", "０9:00", "09:00 "]
    {
        assert!(read_time(text).is_err(), "{text:?}");
    }
}

proptest! {
    #![proptest_config(without_files())]

    #[test]
    fn dates_are_read_as_they_are_written(year in 0..=9999_i16, month in 1..=12_i8, day in 1..=28_i8) {
        let date = Date::new(year, month, day).expect("every month has 28 days");
        prop_assert_eq!(date.to_string(), format!("{year:04}-{month:02}-{day:02}"));
        prop_assert_eq!(read_date(&date.to_string()), Ok(date));
    }

    #[test]
    fn dates_are_ordered_like_their_text(a in "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])", b in "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])") {
        prop_assert_eq!(date(&a).cmp(&date(&b)), a.cmp(&b));
    }

    #[test]
    fn times_are_read_as_they_are_written(hour in 0..24_i8, minute in 0..60_i8) {
        let time = Time::new(hour, minute, 0, 0).expect("a time of the day");
        prop_assert_eq!(clock(time), format!("{hour:02}:{minute:02}"));
        prop_assert_eq!(read_time(&clock(time)), Ok(time));
    }

    #[test]
    fn what_is_read_is_written_as_it_was(text in "[0-9]{3,5}-[0-9]{1,3}-[0-9]{1,3}|[0-9]{1,3}:[0-9]{1,3}") {
        if let Ok(date) = read_date(&text) {
            prop_assert_eq!(date.to_string(), text.clone());
        }
        if let Ok(time) = read_time(&text) {
            prop_assert_eq!(clock(time), text);
        }
    }

    #[test]
    fn nonsense_is_refused(text in "[^0-9]*|[0-9é：-]{0,9}|\\PC{0,4}") {
        prop_assert!(read_date(&text).is_err());
    }
}
