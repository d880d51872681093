//! Links fit where links are pasted: long lists of large trips, and how long they come out.

use recap_marks::{Marks, Millis, Tick, link};

use crate::talks::{Chance, DAY, ids, some_of};

/// What stands in front of the marks.
const ADDRESS: &str = "https://example.org/trips/detroit/#marks=";

/// What every program lets through.
const LONGEST: usize = 2_000;

/// Sizes of trips. The list is of 300 talks each time.
const TRIPS: [usize; 3] = [300, 1_000, 5_000];

const LIST: usize = 300;

/// Noon of a day in October 2022.
const START: Millis = 1_666_699_200_000;

/// Returns the length of the whole link, and makes sure that it can be read.
fn length(marks: &Marks, known: &[String]) -> usize {
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let text = link::encode(marks, &known);
    let read = link::decode(&text, &known).expect("what was just written can be read");
    assert_eq!(read.len(), LIST);
    ADDRESS.len() + text.len()
}

#[test]
fn three_hundred_talks_watched_within_a_week_fit() {
    for size in TRIPS {
        let (known, mut chance) = (ids(size), Chance::new(size as u64));
        let mut marks = Marks::default();
        for talk in some_of(&known, LIST, &mut chance) {
            marks.set(talk, Tick::Watched, true, START + chance.below(7 * DAY));
        }
        let length = length(&marks, &known);
        println!("watched within a week, of {size} talks: {length} characters");
        assert!(length < LONGEST, "{length} characters for a trip of {size} talks");
    }
}

#[test]
fn three_hundred_talks_saved_and_watched_over_a_year_fit() {
    for size in TRIPS {
        let (known, mut chance) = (ids(size), Chance::new(size as u64));
        let mut marks = Marks::default();
        for talk in some_of(&known, LIST, &mut chance) {
            let saved = chance.below(365 * DAY);
            let watched = saved + chance.below(365 * DAY - saved);
            marks.set(talk, Tick::Saved, true, START + saved);
            marks.set(talk, Tick::Watched, true, START + watched);
        }
        let length = length(&marks, &known);
        println!("saved and watched over a year, of {size} talks: {length} characters");
        assert!(length < LONGEST, "{length} characters for a trip of {size} talks");
    }
}
