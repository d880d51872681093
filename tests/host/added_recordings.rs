//! What the application is told of recordings that were added.

use recap_app::outline::Asset;
use recap_site::{
    Site,
    markup::{keepsake, marks_panel, write},
};
use recap_trip::dates::{read_date, since_1970};

use crate::trips::{ADDED, BERGEN, DETROIT, KYOTO};

/// What only a trip has in “Your marks” to which recordings were added.
const SECTION: &str = "data-part=\"added\"";

#[test]
fn each_is_a_line_with_all_ids_of_its_talk() {
    let added = |trip| write(Site { trip, base: "/" }, &Asset::default(), "", "").0.added;
    let lines = "alpha=20209\nbeta=20209\ngamma=20249\ndelta=20259 delta-talk=20259";
    assert_eq!(added(&ADDED).as_deref(), Some(lines));
    assert_eq!(added(&KYOTO).as_deref(), Some("script-title=20167"));
    assert_eq!(added(&BERGEN).as_deref(), Some("deep-water=20270"));
    assert_eq!(added(&DETROIT).as_deref(), Some(""));
}

#[test]
fn nothing_is_added_to_a_keepsake() {
    assert_eq!(keepsake(&ADDED, None, "").0.added, None);
}

#[test]
fn the_panel_has_a_place_for_them_where_there_are_any() {
    let panel = |trip| marks_panel(Site { trip, base: "/" }, "");
    assert!(panel(&ADDED).contains(SECTION) && panel(&BERGEN).contains(SECTION));
    assert!(!panel(&DETROIT).contains(SECTION));
    assert!(!marks_panel(recap_site::markup::keepsake_site(&ADDED), "").contains(SECTION));
}

#[test]
fn days_are_counted_from_the_first_of_1970() {
    let days = ["1970-01-01", "1970-01-02", "2025-05-01", "2000-03-01", "1969-12-31", "0001-01-01"];
    let counted = days.map(|day| since_1970(read_date(day).expect("it is a date")));
    assert_eq!(counted, [0, 1, 20_209, 11_017, 0, 0]);
}
