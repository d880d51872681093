//! Registers that only a newer release knows are carried along.

use recap_marks::{
    Changes, Marks, Register, StoredMarks, Tick, Unreadable,
    json::{read_file, read_journal, read_stored},
    link,
};

use crate::{
    parsed::Parsed,
    samples::{KNOWN, merged},
};

/// Every kind of value that JSON has.
const VALUES: [&str; 7] =
    ["5", "-0.25", "null", "true", r#""\"five\"""#, r#"[5,[],{"a":1}]"#, r#"{"stars":5,"of":[]}"#];

fn with_rating(value: &str, set_at: u64) -> Marks {
    let mut marks = Marks::default();
    let register = Register { value: value.to_owned(), set_at };
    marks.talk_mut("keda").others.merge_one("rating", register);
    marks
}

fn rating(marks: &Marks) -> Option<(&str, u64)> {
    let (name, register) = marks.talk("keda")?.others.iter().next()?;
    (name == "rating").then_some((register.value.as_str(), register.set_at))
}

#[test]
fn they_are_read_from_storage_journal_and_file() {
    for value in VALUES {
        let talks = format!(r#"{{"keda":{{"rating":[{value},1666800000000]}}}}"#);
        let expected = with_rating(value, 1_666_800_000_000);
        let stored = Parsed::from(format!(r#"{{"version":1,"talks":{talks}}}"#).as_str());
        assert_eq!(read_stored(&stored), Ok(StoredMarks { since: 0, marks: expected.clone() }));
        assert_eq!(read_journal(&Parsed::from(talks.as_str())), expected);
        let file = format!(r#"{{"version":1,"trip":"kyoto","talks":{talks}}}"#);
        assert_eq!(read_file(&Parsed::from(file.as_str()), "kyoto"), Ok(expected));
    }
}

#[test]
fn the_later_one_counts() {
    let (older, newer) = (with_rating("5", 1), with_rating("[3]", 2));
    for both in [merged(&older, &newer), merged(&newer, &older)] {
        assert_eq!(rating(&both), Some(("[3]", 2)));
    }
}

#[test]
fn merging_them_is_a_change() {
    let changes = Changes::of_merging(&Marks::default(), &with_rating("5", 1));
    assert!(changes.others == 1 && !changes.is_empty());
    assert!(Changes::of_merging(&with_rating("5", 1), &with_rating("5", 1)).is_empty());
    assert!(Changes::of_merging(&with_rating("5", 2), &with_rating("4", 1)).is_empty());
}

#[test]
fn they_are_cleared_and_taken_back_like_the_others() {
    let before = StoredMarks { since: 0, marks: with_rating("5", 9) };
    let mut cleared = before.clone();
    cleared.replace(Marks::default(), 3);
    let mut from_another_tab = cleared.clone();
    from_another_tab.merge(before.clone());
    assert_eq!(from_another_tab.marks, Marks::default());
    let mut marks = cleared.marks.clone();
    marks.set("bees", Tick::Saved, true, 12);
    marks.take_back(&before.marks, &cleared.marks);
    assert_eq!(rating(&marks), Some(("5", 9)));
    assert!(marks.is("bees", Tick::Saved));
    // One that was set again since stays.
    let mut again = with_rating("1", 20);
    again.take_back(&before.marks, &with_rating("2", 15));
    assert_eq!(rating(&again), Some(("1", 20)));
}

#[test]
fn a_link_does_without_them() {
    let mut marks = with_rating("5", 1_666_800_000_000);
    let read = |marks: &Marks| link::decode(&link::encode(marks, &KNOWN), &KNOWN);
    assert_eq!(read(&marks), Ok(Marks::default()));
    marks.set("keda", Tick::Watched, true, 1_666_800_000_000);
    let mut ticks = Marks::default();
    ticks.set("keda", Tick::Watched, true, 1_666_800_000_000);
    assert_eq!(read(&marks), Ok(ticks));
}

#[test]
fn files_bring_them_in_bounds() {
    let read = |members: &str| {
        let file = format!(r#"{{"version":1,"trip":"kyoto","talks":{{"keda":{{{members}}}}}}}"#);
        read_file(&Parsed::from(file.as_str()), "kyoto").map(|marks| marks.len())
    };
    let some = |count: usize| {
        let members: Vec<_> =
            (0..count).map(|number| format!(r#""kind-{number}":[5,1]"#)).collect();
        members.join(",")
    };
    assert_eq!(read(&some(16)), Ok(1));
    assert_eq!(read(&some(17)), Err(Unreadable::TooMuch));
    // With its quotation marks.
    let long = |length: usize| format!(r#""review":["{}",1]"#, "a".repeat(length - 2));
    assert_eq!(read(&long(12_000)), Ok(1));
    assert_eq!(read(&long(12_001)), Err(Unreadable::TooMuch));
    let named = |length: usize| format!(r#""{}":[5,1]"#, "a".repeat(length));
    assert_eq!(read(&named(200)), Ok(1));
    assert_eq!(read(&named(201)), Err(Unreadable::TooMuch));
}

#[test]
fn what_is_no_register_is_left_out() {
    for member in ["5", "null", "\"five\"", "{}", "[]", "[5]", "[5,\"1\"]", "[5,null]"] {
        let talks = format!(r#"{{"keda":{{"watched":[true,3],"rating":{member}}}}}"#);
        let mut expected = Marks::default();
        expected.set("keda", Tick::Watched, true, 3);
        assert_eq!(read_journal(&Parsed::from(talks.as_str())), expected, "{member}");
    }
}
