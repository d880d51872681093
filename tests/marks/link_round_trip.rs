//! What a link carries arrives.

use proptest::prelude::*;
use recap_marks::{Changes, Marks, Millis, TalkMarks, Tick, link};

use crate::{
    samples::{KNOWN, LATEST, any_marks, merged, registers, with_times, without_files},
    talks::{Chance, DAY, ids},
};

/// The units that times are rounded down to.
const UNITS: [Millis; 4] = [1_000, 60_000, 3_600_000, DAY];

fn arrived(marks: &Marks, known: &[&str]) -> Marks {
    link::decode(&link::encode(marks, known), known).expect("what was just written can be read")
}

fn rounded(marks: &Marks, unit: Millis) -> Marks {
    with_times(marks, |time| time.min(LATEST) / unit * unit)
}

proptest! {
    #![proptest_config(without_files())]

    #[test]
    fn short_lists_arrive_to_the_second(marks in any_marks()) {
        prop_assert_eq!(arrived(&marks, &KNOWN), rounded(&marks, 1_000));
    }

    #[test]
    fn talks_arrive_whole_where_the_trip_has_none(marks in any_marks()) {
        prop_assert_eq!(arrived(&marks, &[]), rounded(&marks, 1_000));
    }

    #[test]
    fn links_arrive_the_same_again(marks in any_marks()) {
        let once = arrived(&marks, &KNOWN);
        prop_assert_eq!(arrived(&once, &KNOWN), once);
    }

    #[test]
    fn ones_own_link_changes_nothing(marks in any_marks()) {
        let link = arrived(&marks, &KNOWN);
        prop_assert_eq!(merged(&marks, &link), marks.clone());
        prop_assert!(Changes::of_merging(&marks, &link).is_empty());
    }

    #[test]
    fn links_are_of_characters_that_no_program_changes(marks in any_marks()) {
        let link = link::encode(&marks, &KNOWN);
        let is_safe = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        prop_assert!(link.bytes().all(is_safe), "{}", link);
        // What chat programs take for punctuation after a link.
        prop_assert!(link.ends_with(|last: char| last.is_ascii_alphanumeric()), "{}", link);
    }
}

proptest! {
    // Fewer of them, each of many talks.
    #![proptest_config(ProptestConfig { cases: 64, ..without_files() })]

    #[test]
    fn long_lists_arrive_to_the_day(seed in any::<u64>(), count in 1..1_500_u64) {
        let (known, mut chance) = (ids(500), Chance::new(seed));
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        let mut marks = Marks::default();
        for _ in 0..count {
            let talk = known[usize::try_from(chance.below(500)).expect("it is an index")];
            let tick = Tick::ALL[usize::from(chance.below(3) == 0)];
            marks.set(talk, tick, chance.below(8) > 0, 1_666_699_200_000 + chance.below(90 * DAY));
        }
        let arrived = arrived(&marks, &known);
        let unit = UNITS.into_iter().find(|unit| arrived == rounded(&marks, *unit));
        prop_assert!(unit.is_some(), "of {} talks", marks.len());
        for ((_, before), (_, after)) in registers(&marks).into_iter().zip(registers(&arrived)) {
            prop_assert!(after.set_at <= before.set_at && before.set_at - after.set_at < DAY);
        }
    }
}

#[test]
fn the_order_of_the_trip_does_not_matter() {
    let mut marks = Marks::default();
    for (talk, time) in KNOWN.iter().zip(1_666_699_200_000..) {
        marks.set(talk, Tick::Watched, true, time);
    }
    let mut reversed = KNOWN;
    reversed.reverse();
    assert_eq!(link::encode(&marks, &KNOWN), link::encode(&marks, &reversed));
}

#[test]
fn no_marks_arrive_as_none() {
    assert_eq!(arrived(&Marks::default(), &KNOWN), Marks::default());
    // A talk of which nothing is kept is none.
    let mut marks = Marks::default();
    *marks.talk_mut("keda") = TalkMarks::default();
    assert_eq!(arrived(&marks, &KNOWN), Marks::default());
}

#[test]
fn times_that_no_clock_shows_arrive_as_the_latest_that_is_read() {
    let mut marks = Marks::default();
    for (talk, time) in KNOWN.iter().zip([0, 1, LATEST, LATEST + 1, u64::MAX]) {
        marks.set(talk, Tick::Saved, true, time);
        marks.set(talk, Tick::Watched, false, u64::MAX - time);
    }
    assert_eq!(arrived(&marks, &KNOWN), rounded(&marks, 1_000));
}
