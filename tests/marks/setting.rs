//! What a visitor does counts, whatever the clock says.

use proptest::prelude::*;
use recap_marks::{Marks, Register, Tick};

use crate::samples::{marks, merged, without_files};

proptest! {
    #![proptest_config(without_files())]

    /// Up to the largest whole number that JavaScript counts to.
    #[test]
    fn what_is_set_wins_over_what_it_replaces(
        old in any::<bool>(), new in any::<bool>(), set_at in 0..1_u64 << 53, now in 0..1_u64 << 53,
    ) {
        let mut before = Marks::default();
        before.set("keda", Tick::Watched, old, set_at);
        let mut after = before.clone();
        after.set("keda", Tick::Watched, new, now);
        prop_assert_eq!(after.is("keda", Tick::Watched), new);
        prop_assert_eq!(merged(&before, &after).is("keda", Tick::Watched), new);
        prop_assert_eq!(merged(&after, &before).is("keda", Tick::Watched), new);
    }

    #[test]
    fn a_note_wins_over_the_one_it_replaces(before in marks(), new in "[wz]?", now in 0..6_u64) {
        let mut after = before.clone();
        after.set_note("a", new.clone(), now);
        prop_assert_eq!(after.note("a"), &new);
        let both = merged(&before, &after);
        prop_assert_eq!(both.note("a"), &new);
    }

    #[test]
    fn setting_leaves_all_else(before in marks(), new in any::<bool>(), now in 0..6_u64) {
        let mut after = before.clone();
        after.set("a", Tick::Saved, new, now);
        prop_assert_eq!(after.is("a", Tick::Saved), new);
        after.talk_mut("a").saved = before.talk("a").and_then(|talk| talk.saved.clone());
        if before.talk("a").is_none() {
            after.remove("a");
        }
        prop_assert_eq!(after, before);
    }
}

#[test]
fn a_clock_that_runs_ahead_does_not_win() {
    let mut marks = Marks::default();
    marks.set("keda", Tick::Watched, true, 4_000_000_000_000);
    marks.set("keda", Tick::Watched, false, 1_666_800_000_000);
    let register = marks.talk("keda").and_then(|talk| talk.watched.clone());
    assert_eq!(register, Some(Register { set_at: 4_000_000_000_001, value: false }));
}

#[test]
fn setting_one_talk_leaves_the_others() {
    let mut marks = Marks::default();
    marks.set("keda", Tick::Watched, true, 1);
    marks.set("bees", Tick::Watched, true, 2);
    marks.set("keda", Tick::Watched, false, 3);
    assert!(!marks.is("keda", Tick::Watched));
    assert!(marks.is("bees", Tick::Watched));
    assert!(!marks.is("bees", Tick::Saved));
    assert!(!marks.is("never-heard-of", Tick::Watched));
    assert_eq!(marks.note("never-heard-of"), "");
    assert_eq!(marks.talk("never-heard-of"), None);
}

#[test]
fn what_is_shown_is_a_tick_or_a_note() {
    let mut marks = Marks::default();
    for tick in Tick::ALL {
        marks.set("keda", tick, true, 1);
        assert!(marks.talk("keda").is_some_and(recap_marks::TalkMarks::is_shown), "{tick:?}");
        marks.set("keda", tick, false, 2);
        assert!(!marks.talk("keda").is_some_and(recap_marks::TalkMarks::is_shown), "{tick:?}");
    }
    marks.set_note("keda", "Again!".to_owned(), 3);
    assert!(marks.talk("keda").is_some_and(recap_marks::TalkMarks::is_shown));
    marks.set_note("keda", String::new(), 4);
    assert!(!marks.talk("keda").is_some_and(recap_marks::TalkMarks::is_shown));
}
