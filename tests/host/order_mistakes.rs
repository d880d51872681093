//! Time: what must come after what, and what clashes.

use crate::written::{DAY, Written, assert_problems, problems_after};

/// A talk for the end of the day's file.
fn talk(id: &str, start: &str, end: &str) -> String {
    let end = if end.is_empty() { String::new() } else { format!("end = \"{end}\"\n") };
    format!(
        "\n[[entry]]\nkind = \"talk\"\nid = \"{id}\"\ntitle = \"{id}\"\nattendance = \"saw\"\nstart = \"{start}\"\n{end}"
    )
}

/// Which of the talks of a day clash with the first, which runs from 10:00 to 10:30.
fn clashes_of_first(talks: &[String]) -> Vec<String> {
    let lunch = DAY.find("\n[[entry]]\nkind = \"moment\"").expect("the moment");
    let day = format!("{}{}", &DAY[..lunch], talks.concat());
    let trip = Written::small().with("day.toml", day).trip();
    let entries = &trip.days[0].entries;
    for entry in entries {
        let mutual = entries.iter().filter(|other| other.clashes.contains(&entry.id));
        let mutual: Vec<&String> = mutual.map(|other| &other.id).collect();
        assert_eq!(entry.clashes.iter().collect::<Vec<_>>(), mutual, "clashes of {}", entry.id);
    }
    entries[0].clashes.clone()
}

#[test]
fn entries_stand_in_the_order_of_their_starts() {
    let expected = "day.toml:22:9: “Lunch” starts before the entry above it; \
                    put the entries in the order of their starts";
    assert_problems("day.toml", &[("\"12:00\"", "\"09:59\"", expected)]);
    assert_eq!(problems_after("day.toml", "\"12:00\"", "\"10:00\""), [""; 0]);
}

#[test]
fn days_stand_in_order_each_once() {
    let second = |date: &str| {
        let day = format!("date = \"{date}\"\ntitle = \"Another\"\nintro = \"It went on.\"\n");
        Written::small()
            .with("second.toml", day)
            .changed("trip.toml", "[\"day.toml\"]", "[\"day.toml\", \"second.toml\"]")
            .problems()
    };
    assert_eq!(second("2025-03-02"), [""; 0]);
    for date in ["2025-03-01", "2024-12-31"] {
        let expected = format!(
            "second.toml:1:8: {date} does not come after 2025-03-01, the day listed before it; \
             list the days in order, each date once"
        );
        assert_eq!(second(date), [expected]);
    }
}

#[test]
fn an_event_ends_when_or_after_it_began() {
    let first = "first_day = \"2025-03-01\"";
    let with = |more: &str| format!("{first}\n{more}");
    let end = |line: usize, end: &str| {
        format!(
            "trip.toml:{line}:7: the end, {end}, is not after the start, 10:00; \
             write a later end, or `end = \"{end}+1\"` for the next morning"
        )
    };
    assert_problems(
        "trip.toml",
        &[
            (first, &with("start = \"10:00\"\nend = \"10:00\""), &end(31, "10:00")),
            (first, &with("end = \"09:00\"\nstart = \"10:00\""), &end(30, "09:00")),
        ],
    );
    assert_eq!(problems_after("trip.toml", first, &with("end = \"10:00\"")), [""; 0]);
    let problems = problems_after("trip.toml", first, &with("last_day = \"2025-02-28\""));
    let expected = "trip.toml:30:12: the last day comes before the first; swap the two";
    assert!(problems.iter().any(|problem| problem == expected), "{problems:?}");
}

#[test]
fn an_entry_belongs_to_an_event_of_its_day() {
    let expected = "day.toml:10:9: The Conference was not on 2025-03-01; \
                    name another event, or correct its first and last day";
    for day in ["2025-03-02", "2025-02-28"] {
        assert_problems("trip.toml", &[("\"2025-03-01\"", &format!("\"{day}\""), expected)]);
    }
    let days = "\"2025-02-28\"\nlast_day = \"2025-03-01\"";
    assert_eq!(problems_after("trip.toml", "\"2025-03-01\"", days), [""; 0]);
}

#[test]
fn talks_that_overlap_clash() {
    assert_eq!(clashes_of_first(&[talk("inside", "10:10", "10:20")]), ["inside"]);
    assert_eq!(clashes_of_first(&[talk("same", "10:00", "10:30")]), ["same"]);
    assert_eq!(
        clashes_of_first(&[talk("later", "10:29", "11:00"), talk("last", "10:29", "")]),
        ["later", "last"]
    );
    assert_eq!(clashes_of_first(&[talk("endless", "10:00", "")]), ["endless"]);
}

#[test]
fn talks_that_touch_or_follow_do_not_clash() {
    assert_eq!(clashes_of_first(&[talk("next", "10:30", "11:00")]), [""; 0]);
    assert_eq!(clashes_of_first(&[talk("endless", "10:30", "")]), [""; 0]);
    // What is no talk cannot be missed for one.
    let session = talk("session", "10:10", "10:20").replace("\"talk\"", "\"session\"");
    assert_eq!(clashes_of_first(&[session]), [""; 0]);
}
