//! Merging loses nothing, in any order, and what was done last counts.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use recap_marks::{Marks, Register, StoredMarks, TalkMarks};

use crate::samples::{marks, merged, merged_stored, registers, stored, without_files};

fn ids(marks: &Marks) -> BTreeSet<String> {
    marks.talks().map(|(id, _)| id.to_owned()).collect()
}

/// The later of two states, worked out apart from the code under test; among the values of one
/// moment, which of the two does not matter here.
fn assert_later<T: Clone + PartialEq + std::fmt::Debug>(
    merged: Option<&Register<T>>,
    ours: Option<&Register<T>>,
    theirs: Option<&Register<T>>,
) {
    let latest = [ours, theirs].into_iter().flatten().map(|register| register.set_at).max();
    assert_eq!(merged.map(|register| register.set_at), latest);
    assert!(merged.is_none() || merged == ours || merged == theirs, "{merged:?} came from nowhere");
}

/// What must be left when the marks of one tab are merged, worked out apart from the code under
/// test: all that was set after the other tab's marks were replaced.
fn assert_nothing_lost(both: &StoredMarks, ours: &StoredMarks, theirs: &StoredMarks) {
    let left: BTreeMap<_, _> = registers(&both.marks).into_iter().collect();
    for (name, register) in registers(&ours.marks) {
        if register.set_at > theirs.since || ours.since >= theirs.since {
            let kept = left.get(&name).map(|kept| kept.set_at);
            assert!(kept >= Some(register.set_at), "{name:?} was {register:?}, is {kept:?}");
        }
    }
}

proptest! {
    #![proptest_config(without_files())]

    #[test]
    fn merging_commutes(a in marks(), b in marks()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
    }

    #[test]
    fn merging_associates(a in marks(), b in marks(), c in marks()) {
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
    }

    #[test]
    fn merging_again_changes_nothing(a in marks(), b in marks()) {
        prop_assert_eq!(merged(&a, &a), a.clone());
        let once = merged(&a, &b);
        prop_assert_eq!(merged(&once, &b), once.clone());
        prop_assert_eq!(merged(&once, &a), once);
    }

    #[test]
    fn merging_keeps_the_later_of_each_register(a in marks(), b in marks()) {
        let both = merged(&a, &b);
        prop_assert_eq!(ids(&both), &ids(&a) | &ids(&b));
        let none = TalkMarks::default();
        for (id, kept) in both.talks() {
            let (ours, theirs) = (a.talk(id).unwrap_or(&none), b.talk(id).unwrap_or(&none));
            assert_later(kept.watched.as_ref(), ours.watched.as_ref(), theirs.watched.as_ref());
            assert_later(kept.saved.as_ref(), ours.saved.as_ref(), theirs.saved.as_ref());
            assert_later(kept.note.as_ref(), ours.note.as_ref(), theirs.note.as_ref());
        }
    }

    #[test]
    fn merging_what_tabs_keep_commutes(a in stored(), b in stored()) {
        prop_assert_eq!(merged_stored(&a, &b), merged_stored(&b, &a));
    }

    #[test]
    fn merging_what_tabs_keep_associates(a in stored(), b in stored(), c in stored()) {
        let left = merged_stored(&merged_stored(&a, &b), &c);
        prop_assert_eq!(left, merged_stored(&a, &merged_stored(&b, &c)));
    }

    #[test]
    fn merging_what_tabs_keep_again_changes_nothing(a in stored(), b in stored()) {
        prop_assert_eq!(merged_stored(&a, &a), a.clone());
        let once = merged_stored(&a, &b);
        prop_assert_eq!(merged_stored(&once, &b), once.clone());
        prop_assert_eq!(merged_stored(&once, &a), once);
    }

    #[test]
    fn merging_what_tabs_keep_loses_only_what_was_replaced(a in stored(), b in stored()) {
        let both = merged_stored(&a, &b);
        prop_assert_eq!(both.since, a.since.max(b.since));
        assert_nothing_lost(&both, &a, &b);
        assert_nothing_lost(&both, &b, &a);
        // And invents nothing.
        let before: BTreeSet<_> = [&a, &b].iter().flat_map(|kept| named(&kept.marks)).collect();
        prop_assert!(before.is_superset(&named(&both.marks)));
    }

    #[test]
    fn carrying_over_keeps_the_former_id(marks in marks()) {
        let mut carried = marks.clone();
        carried.carry_over("a", "b");
        prop_assert_eq!(carried.talk("a"), marks.talk("a"));
        prop_assert_eq!(carried.talk("c"), marks.talk("c"));
        // The talk has what merging two visitors' marks would give it.
        let mut renamed = Marks::default();
        if let Some(former) = marks.talk("a") {
            *renamed.talk_mut("b") = former.clone();
        }
        let expected = merged(&marks, &renamed);
        prop_assert_eq!(carried.talk("b"), expected.talk("b"));
    }

    #[test]
    fn marks_without_notes_are_the_rest(marks in marks()) {
        let bare = named(&marks.without_notes());
        let mut expected = named(&marks);
        expected.retain(|((_, name), _)| name != "note");
        prop_assert_eq!(bare, expected);
        // No talk is left of which nothing is kept.
        prop_assert!(marks.without_notes().talks().all(|(_, talk)| *talk != TalkMarks::default()));
    }
}

fn named(marks: &Marks) -> BTreeSet<((String, String), Register<String>)> {
    registers(marks).into_iter().collect()
}

#[test]
fn talks_are_sorted_whatever_the_order_they_came_in() {
    let mut marks = Marks::default();
    for talk in ["keda", "bees", "statue", "cel", "keda"] {
        marks.talk_mut(talk);
    }
    let talks: Vec<&str> = marks.talks().map(|(talk, _)| talk).collect();
    assert_eq!(talks, ["bees", "cel", "keda", "statue"]);
    assert_eq!(marks.len(), 4);
    marks.remove("cel");
    marks.remove("never-heard-of");
    assert_eq!(marks.talk("cel"), None);
    assert_eq!(marks.len(), 3);
}
