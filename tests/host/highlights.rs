//! What the page of the whole trip says to begin with.

use crate::{
    overview::{all, days, home, texts},
    trips::DETROIT,
    written::Written,
};

#[test]
fn the_author_says_what_to_begin_with() {
    let highlight = |written: Written| {
        written.changed(
            "day.toml",
            "attendance = \"saw\"",
            "attendance = \"saw\"\nhighlight = true",
        )
    };
    let trip = highlight(Written::small()).trip();
    let home_of_one = home(&trip);
    assert_eq!(texts(&home_of_one, ".highlights h2"), ["Start with this one"]);
    assert_eq!(texts(&home_of_one, ".highlights li a"), ["The first talk"]);
    assert_eq!(all(&home_of_one, ".highlights a[href='/talk/first/']").len(), 1);
    let lunch = highlight(Written::small())
        .changed("day.toml", "\"took-part\"", "\"took-part\"\nhighlight = true")
        .trip();
    let home_of_two = home(&lunch);
    assert_eq!(texts(&home_of_two, ".highlights h2"), ["Start with these two"]);
    assert_eq!(all(&home_of_two, ".highlights a[href='/day/2025-03-01/#lunch']").len(), 1);
    assert_eq!(texts(&home(&DETROIT), ".highlights h2"), ["Start with these three"]);
}

#[test]
fn else_it_is_what_the_traveller_says_most_of() {
    let home = home(&days(2));
    assert_eq!(texts(&home, ".highlights > p"), ["The talks that Ann has most to say of."]);
    assert_eq!(texts(&home, ".highlights li > a"), ["Talk 1.7", "Talk 1.8", "Talk 2.8"]);
    assert!(texts(&home, ".highlights li > p")[1].starts_with("Said: word"));
}

#[test]
fn nothing_is_proposed_where_nothing_is_known() {
    let mut trip = days(2);
    for entry in trip.days.iter_mut().flat_map(|day| &mut day.entries).skip(3) {
        entry.opinion = None;
    }
    // Of three talks, none is said more of than others would be.
    assert_eq!(all(&home(&trip), ".highlights").len(), 0);
    assert_eq!(all(&home(&Written::small().trip()), ".highlights").len(), 0);
}
