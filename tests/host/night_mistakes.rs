//! Times of the night among others: of the entries above, of a day that nobody knows, of events, of changes of
//! clocks.

use recap_trip::Trip;

use crate::{
    night_times::{NOON, lunch},
    written::{Written, assert_problems, problems_after},
};

/// A moment for the end of the day's file.
fn moment(id: &str, start: &str) -> String {
    format!(
        "\n[[entry]]\nkind = \"moment\"\nid = \"{id}\"\ntitle = \"{id}\"\n\
         attendance = \"took-part\"\nstart = \"{start}\"\n"
    )
}

/// What is said of moments behind lunch, which begins when that says.
fn moments(lunch: &str, starts: &[&str]) -> Vec<String> {
    let more = starts.iter().enumerate();
    let more: String = more.map(|(number, start)| moment(&format!("m{number}"), start)).collect();
    let written = Written::small().changed("day.toml", "\"12:00\"\n", &format!("{lunch}\n{more}"));
    written.problems()
}

#[test]
fn what_stands_behind_a_late_hour_is_of_the_night() {
    let night = |number: usize, line: usize, right: &str| {
        format!(
            "day.toml:{line}:9: “m{number}” starts before the entry above it; \
             write \"{right}\" if it was the next morning"
        )
    };
    assert_eq!(moments("\"23:00\"", &["01:30"]), [night(0, 29, "01:30+1")]);
    assert_eq!(moments("\"23:00\"", &["00:00"]), [night(0, 29, "00:00+1")]);
    // Each of them.
    assert_eq!(
        moments("\"23:00\"", &["01:30", "02:00"]),
        [night(0, 29, "01:30+1"), night(1, 36, "02:00+1")]
    );
    assert_eq!(moments("\"01:30+1\"", &["02:00"]), [night(0, 29, "02:00+1")]);
    // What went on into the night is late as well.
    assert_eq!(moments("\"16:00\"\nend = \"01:00\"", &["01:30"]), [night(0, 30, "01:30+1")]);
    for starts in [["01:30+1", "02:00+1"], ["24:00", "00:00+1"]] {
        assert_eq!(moments("\"23:00\"", &starts), [""; 0]);
    }
}

#[test]
fn what_stands_behind_an_hour_of_the_day_is_out_of_order() {
    let order = "starts before the entry above it; put the entries in the order of their starts";
    for (lunch, start) in
        [("\"14:00\"", "01:30"), ("\"23:00\"", "18:00"), ("\"02:00+1\"", "01:30+1")]
    {
        let problems = moments(lunch, &[start]);
        assert_eq!(problems, [format!("day.toml:29:9: “m0” {order}")], "{lunch} {start}");
    }
    // In the morning both may be.
    let both =
        format!("day.toml:29:9: “m0” {order}, or write \"08:00+1\" if it was the next morning");
    assert_eq!(moments("\"22:00\"", &["08:00"]), [both]);
}

#[test]
fn what_has_no_day_has_no_next_morning() {
    let with = |times: &str| {
        Written::small().changed("undated.toml", "\"wants\"", &format!("\"wants\"\n{times}"))
    };
    let wrong = "this entry has no day, and so no next morning";
    let start = |right: &str| format!("undated.toml:6:9: {wrong}; write \"{right}\"");
    let end = |right: &str| format!("undated.toml:7:7: {wrong}; write \"{right}\"");
    assert_eq!(with("start = \"01:30+1\"").problems(), [start("01:30")]);
    assert_eq!(with("start = \"24:00\"").problems(), [start("00:00")]);
    assert_eq!(with("start = \"01:30+1\"\nend = \"02:15\"").problems(), [start("01:30")]);
    assert_eq!(
        with("start = \"01:30+1\"\nend = \"02:15+1\"").problems(),
        [start("01:30"), end("02:15")]
    );
    // An end is of the morning after whatever day that was.
    let times = |trip: Trip| trip.undated[0].times();
    for end in ["00:30", "00:30+1"] {
        let trip = with(&format!("start = \"23:30\"\nend = \"{end}\"")).trip();
        assert_eq!(trip.undated[0].minutes().map(|minutes| minutes.count), Some(60));
        assert_eq!(times(trip).as_deref(), Some("23:30–00:30"));
    }
    let after = "\n[[after]]\nkind = \"moment\"\nid = \"later\"\ntitle = \"Later\"\n\
                 attendance = \"took-part\"\nstart = \"01:30+1\"\n";
    let place = "place = \"hall\"\n";
    let problems = problems_after("trip.toml", place, &format!("{place}{after}"));
    assert_eq!(problems, [format!("trip.toml:37:9: {wrong}; write \"01:30\"")]);
}

#[test]
fn an_event_may_end_in_the_night() {
    let first = "first_day = \"2025-03-01\"";
    let with =
        |more: &str| Written::small().changed("trip.toml", first, &format!("{first}\n{more}"));
    for end in ["03:00", "03:00+1"] {
        let trip = with(&format!("start = \"20:00\"\nend = \"{end}\"")).trip();
        let told = trip.events[0].end.map(|end| end.to_string());
        assert_eq!(told.as_deref(), Some("03:00+1"));
    }
    let expected = "the end, 09:00, is not after the start, 10:00; \
                    write a later end, or `end = \"09:00+1\"` for the next morning";
    let more = format!("{first}\nstart = \"10:00\"\nend = \"09:00\"");
    assert_problems("trip.toml", &[(first, &more, &format!("trip.toml:31:7: {expected}"))]);
    let later = with("end = \"14:00+1\"").problems();
    assert_eq!(later, [format!("trip.toml:30:7: `end` {NOON}")]);
}

#[test]
fn what_was_in_the_night_of_an_event_belongs_to_its_day() {
    let day = |day: &str| {
        let hours = format!("first_day = \"{day}\"\nstart = \"20:00\"\nend = \"03:00\"");
        problems_after("trip.toml", "first_day = \"2025-03-01\"", &hours)
    };
    let wrong = "day.toml:10:9: The Conference was not on 2025-03-01";
    let night = "write what was in its night into the file of 2025-02-28, as in \"01:30+1\"";
    assert_eq!(day("2025-02-28"), [format!("{wrong}; {night}")]);
    let other = "name another event, or correct its first and last day";
    assert_eq!(day("2025-02-27"), [format!("{wrong}; {other}")]);
    assert_eq!(day("2025-03-01"), [""; 0]);
}

#[test]
fn a_time_that_clocks_skipped_is_warned_of() {
    let spring = |start: &str, end: &str| {
        lunch(start, end)
            .changed("trip.toml", "Etc/UTC", "Europe/Amsterdam")
            .changed("trip.toml", "first_day = \"2025-03-01\"", "first_day = \"2025-03-29\"")
            .changed("day.toml", "date = \"2025-03-01\"", "date = \"2025-03-29\"")
    };
    let skipped = "clocks in Europe/Amsterdam skipped 02:30 on 2025-03-30";
    let written = spring("\"02:30+1\"", "\"03:30\"");
    let expected = format!("day.toml:22:9: warning: {skipped}; write “03:30+1”?");
    assert_eq!(written.warnings(), [expected]);
    let written = spring("\"20:00\"", "{ inferred = \"02:30\", because = \"it was dark\" }");
    let expected = format!("day.toml:23:7: warning: {skipped}; write “03:30+1”?");
    assert_eq!(written.warnings(), [expected]);
    for (start, end) in [("\"01:59+1\"", "\"03:00\""), ("\"23:00\"", "\"02:00+1\"")] {
        let skipped = usize::from(end.contains("02:00"));
        assert_eq!(spring(start, end).warnings().len(), skipped, "{start} {end}");
    }
}
