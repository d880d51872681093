//! What a visitor keeps: merging loses nothing, in any order, and what was done last counts.

use std::collections::BTreeSet;

use proptest::{collection::btree_map, option, prelude::*};
use recap::marks::{Marks, Register, TalkMarks};

use crate::trips::without_files;

/// Few ids and few moments, so that the same ones meet.
fn marks() -> impl Strategy<Value = Marks> {
    let talks = btree_map(
        "[abc]",
        (register(any::<bool>()), register(any::<bool>()), register("[xy]?")),
        0..4,
    );
    talks.prop_map(|talks| {
        let mut marks = Marks::default();
        for (id, (watched, saved, note)) in talks {
            *marks.talk_mut(&id) = TalkMarks { watched, saved, note };
        }
        marks
    })
}

fn register<T: std::fmt::Debug>(
    value: impl Strategy<Value = T>,
) -> impl Strategy<Value = Option<Register<T>>> {
    option::of((value, 0..3_u64).prop_map(|(value, set_at)| Register { set_at, value }))
}

fn merged(a: &Marks, b: &Marks) -> Marks {
    let mut merged = a.clone();
    merged.merge(b.clone());
    merged
}

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

    /// Up to the largest whole number that JavaScript counts to.
    #[test]
    fn what_is_set_wins_over_what_it_replaces(
        old in any::<bool>(), new in any::<bool>(), set_at in 0..1_u64 << 53, now in 0..1_u64 << 53,
    ) {
        let mut before = Marks::default();
        before.set_watched("keda", old, set_at);
        let mut after = before.clone();
        after.set_watched("keda", new, now);
        prop_assert_eq!(after.is_watched("keda"), new);
        prop_assert_eq!(merged(&before, &after).is_watched("keda"), new);
        prop_assert_eq!(merged(&after, &before).is_watched("keda"), new);
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
}

#[test]
fn a_clock_that_runs_ahead_does_not_win() {
    let mut marks = Marks::default();
    marks.set_watched("keda", true, 4_000_000_000_000);
    marks.set_watched("keda", false, 1_666_800_000_000);
    let register = marks.talk("keda").and_then(|talk| talk.watched.clone());
    assert_eq!(register, Some(Register { set_at: 4_000_000_000_001, value: false }));
}

#[test]
fn setting_one_talk_leaves_the_others() {
    let mut marks = Marks::default();
    marks.set_watched("keda", true, 1);
    marks.set_watched("bees", true, 2);
    marks.set_watched("keda", false, 3);
    assert!(!marks.is_watched("keda"));
    assert!(marks.is_watched("bees"));
    assert!(!marks.is_watched("never-heard-of"));
    assert_eq!(marks.talk("never-heard-of"), None);
}
