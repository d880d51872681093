//! Values that have little room: a short title, and what is so or not.

use crate::written::{Written, problems_after};

#[test]
fn a_short_title_has_a_limit_of_its_own() {
    let with = |title: &str| {
        let written = format!("title = \"A small trip\"\nshort_title = {title}");
        Written::small().changed("trip.toml", "title = \"A small trip\"", &written)
    };
    assert_eq!(with("\"Detroit 2022\"").trip().short_title.as_deref(), Some("Detroit 2022"));
    let problem = "trip.toml:4:15: this text is 13 characters long; use at most 12";
    assert_eq!(with("\"Detroit, 2022\"").problems(), [problem]);
}

#[test]
fn what_is_so_or_not_is_no_text() {
    let highlight = |value: &str| {
        let written = format!("about = \"About it.\"\nhighlight = {value}");
        problems_after("day.toml", "about = \"About it.\"", &written)
    };
    assert_eq!([highlight("true"), highlight("false")], [[""; 0]; 2]);
    let problem =
        "day.toml:16:13: this is of the type string; write `highlight = true`, or leave it out";
    assert_eq!(highlight("\"yes\""), [problem]);
}
