//! Marks that were replaced as a whole do not come back from another tab.

use proptest::prelude::*;
use recap_marks::{Marks, StoredMarks, Tick};

use crate::samples::{marks, merged_stored, registers, stored, without_files};

proptest! {
    #![proptest_config(without_files())]

    #[test]
    fn replaced_marks_do_not_come_back(before in stored(), new in marks(), now in 0..6_u64) {
        let mut after = before.clone();
        after.replace(new.clone(), now);
        prop_assert_eq!(&after.marks, &new);
        prop_assert!(after.since > before.since && after.since >= now);
        prop_assert_eq!(merged_stored(&before, &after), after.clone());
        prop_assert_eq!(merged_stored(&after, &before), after);
    }

    /// As above, of any tab that has nothing newer than the moment of replacing.
    #[test]
    fn replaced_marks_win_over_older_tabs(mine in stored(), new in marks(), other in stored()) {
        let mut after = mine;
        let newest = registers(&other.marks).iter().map(|(_, register)| register.set_at).max();
        after.replace(new, newest.unwrap_or_default().max(other.since + 1));
        prop_assert_eq!(merged_stored(&other, &after), after);
    }

    #[test]
    fn a_mark_of_a_tab_that_has_not_heard_of_it_survives(
        before in stored(), new in marks(), now in 0..6_u64, later in 1..4_u64,
        value in any::<bool>(),
    ) {
        let mut replaced = before.clone();
        replaced.replace(new, now);
        // Later than what was replaced, and than what replaced it.
        let latest = registers(&replaced.marks).iter().map(|(_, register)| register.set_at).max();
        let now = replaced.since.max(latest.unwrap_or_default()) + later;
        let mut other = before;
        other.marks.set("c", Tick::Watched, value, now);
        let both = merged_stored(&replaced, &other);
        prop_assert_eq!(both.marks.is("c", Tick::Watched), value);
        prop_assert_eq!(both.marks.talk("a"), replaced.marks.talk("a"));
        prop_assert_eq!(both, merged_stored(&other, &replaced));
    }
}

#[test]
fn cleared_marks_of_a_clock_that_ran_ahead_stay_cleared() {
    let mut tab = StoredMarks::default();
    tab.marks.set("keda", Tick::Watched, true, 2_000);
    let other = tab.clone();
    tab.replace(Marks::default(), 1_000);
    tab.merge(other);
    assert!(tab.marks.is_empty(), "{tab:?}");
}
