//! Times of the night, each for itself: how they are written, and what is said of those that are not right.

use crate::written::Written;

/// What is said of a time after noon of the next day.
pub(crate) const NOON: &str = "is not before noon of the next day, where the night ends; \
                    write an earlier time: what is later belongs to the next day";

/// The small trip, whose lunch is from when to when.
pub(crate) fn lunch(start: &str, end: &str) -> Written {
    let end = if end.is_empty() { String::new() } else { format!("\nend = {end}") };
    Written::small().changed("day.toml", "\"12:00\"", &format!("{start}{end}"))
}

/// When it is told to have been.
fn told(start: &str, end: &str) -> String {
    let trip = lunch(start, end).trip();
    trip.days[0].entries[1].times().expect("times")
}

/// What is said of that.
fn said(start: &str, end: &str) -> Vec<String> {
    lunch(start, end).problems()
}

#[test]
fn an_end_in_the_morning_is_of_the_next_where_it_began_after_noon() {
    for (start, end) in [
        ("\"23:30\"", "\"00:30\""),
        ("\"18:00\"", "\"02:15\""),
        ("\"12:00\"", "\"11:59\""),
        ("18:00:00", "02:15:00"),
        ("\"18:00\"", "\"02:15+1\""),
        ("\"18:00\"", "{ inferred = \"02:15\", because = \"it was late\" }"),
        ("{ inferred = \"18:00\", because = \"it was dark\" }", "\"02:15+1\""),
    ] {
        let times = told(start, end);
        assert!(!times.contains("morning"), "{times}");
    }
    assert_eq!(told("\"23:30\"", "\"00:30\""), "23:30–00:30");
    assert_eq!(told("\"20:00\"", "\"24:00\""), "20:00–00:00");
    // Told where nobody would think of it.
    assert_eq!(told("\"10:00\"", "\"09:00+1\""), "10:00–09:00 next morning");
}

#[test]
fn a_start_may_be_of_the_next_morning() {
    assert_eq!(told("\"01:30+1\"", ""), "01:30 next morning");
    assert_eq!(told("\"01:30+1\"", "\"02:15+1\""), "01:30–02:15 next morning");
    assert_eq!(told("\"01:30+1\"", "\"02:15\""), "01:30–02:15 next morning");
    assert_eq!(told("\"24:00\"", "\"00:45\""), "00:00–00:45 next morning");
    assert_eq!(told("\"24:00:00\"", ""), "00:00 next morning");
    let inferred = "{ inferred = \"01:30+1\", because = \"after the band\" }";
    assert_eq!(told(inferred, "\"02:15\""), "01:30–02:15 next morning");
}

#[test]
fn an_end_that_is_not_later_is_a_mistake_with_two_ways_out() {
    for (start, end, instead) in [
        ("10:00", "09:00", "or `end = \"09:00+1\"` for the next morning"),
        ("11:59", "11:58", "or `end = \"11:58+1\"` for the next morning"),
        ("10:00", "10:00", "or `end = \"10:00+1\"` for the next morning"),
        ("14:30", "13:30", "or one of the next morning, as in `end = \"02:15+1\"`"),
        ("14:30", "14:30", "or one of the next morning, as in `end = \"02:15+1\"`"),
    ] {
        let expected = format!(
            "day.toml:23:7: the end, {end}, is not after the start, {start}; write a later end, {instead}"
        );
        assert_eq!(said(&format!("\"{start}\""), &format!("\"{end}\"")), [expected]);
    }
    for (start, end) in [("01:30+1", "01:00"), ("01:30+1", "01:30+1"), ("24:00", "24:00")] {
        let problems = said(&format!("\"{start}\""), &format!("\"{end}\""));
        let [problem] = &problems[..] else { panic!("{problems:?}") };
        assert!(problem.starts_with("day.toml:23:7: the end, 0"), "{problem}");
        assert!(problem.ends_with("; write a later end, or leave it out"), "{problem}");
    }
}

#[test]
fn a_night_ends_before_noon() {
    for time in ["12:00+1", "14:30+1", "23:59+1"] {
        let written = format!("\"{time}\"");
        assert_eq!(said(&written, ""), [format!("day.toml:22:9: `start` {NOON}")]);
        assert_eq!(said("\"20:00\"", &written), [format!("day.toml:23:7: `end` {NOON}")]);
    }
    // The end of what begins in the morning is of the same morning.
    let expected = format!("day.toml:23:7: `end` {NOON}");
    assert_eq!(said("\"11:30+1\"", "\"12:30\""), [expected]);
}

#[test]
fn a_time_that_is_certain_is_written_out() {
    for (time, right) in [
        ("25:30", "01:30+1"),
        ("24:30", "00:30+1"),
        ("25.30", "01:30+1"),
        ("2530", "01:30+1"),
        ("35:59", "11:59+1"),
        ("01:30 +1", "01:30+1"),
        ("1:30+1", "01:30+1"),
        ("01:30 + 1", "01:30+1"),
        ("01:30 (+1)", "01:30+1"),
        ("01:30⁺¹", "01:30+1"),
        ("01:30+1d", "01:30+1"),
        ("01:30 +1 day", "01:30+1"),
        ("1:30 AM +1", "01:30+1"),
        ("1:30am+1", "01:30+1"),
        ("01:30:00+1", "01:30+1"),
        ("01:30 next day", "01:30+1"),
        ("01:30 next morning", "01:30+1"),
    ] {
        let expected =
            format!("day.toml:22:9: `start` is not a time of the form 14:30; write \"{right}\"");
        assert_eq!(said(&format!("\"{time}\""), ""), [expected], "{time}");
    }
    for time in ["25:30", "01:30+1", "24:00"] {
        let right = if time == "25:30" { "01:30+1" } else { time };
        let expected =
            format!("day.toml:22:9: “{time}” is not written as TOML has it; write \"{right}\"");
        assert_eq!(said(time, ""), [expected]);
    }
}

#[test]
fn a_time_of_another_day_is_a_mistake() {
    let night = "write the morning after as in \"01:30+1\"; \
                 what is later than that belongs to the file of its own day";
    for time in
        ["01:30+2", "01:30 +2", "01:30+10", "24:00+1", "25:30+1", "01:30+", "22:00+2", "1+1"]
    {
        let expected = format!("day.toml:22:9: `start` is not a time of the form 14:30; {night}");
        assert_eq!(said(&format!("\"{time}\""), ""), [expected], "{time}");
    }
    for time in ["36:00", "47:30", "99:99", "24:60", "01:30+01:00", "01:30-1", "01:30+x"] {
        let problems = said(&format!("\"{time}\""), "");
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(!problems[0].contains(&time[..5]), "{problems:?}");
    }
}
