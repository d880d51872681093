//! A clock that stands years ahead does not hold its marks against later ones for long.

use proptest::prelude::*;
use recap_marks::{MarkKind, Marks, Tick, latest_credible};

use crate::{
    samples::{marks, merged, registers, with_times, without_files},
    talks::DAY,
};

fn bounded(marks: &Marks, latest: u64) -> Marks {
    let mut bounded = marks.clone();
    bounded.bound(&Marks::default(), latest);
    bounded
}

proptest! {
    #![proptest_config(without_files())]

    #[test]
    fn bounding_brings_later_times_down_and_nothing_else(marks in marks(), latest in 0..5_u64) {
        let bounded = bounded(&marks, latest);
        prop_assert_eq!(&bounded, &with_times(&marks, |time| time.min(latest)));
        prop_assert!(registers(&bounded).iter().all(|(_, register)| register.set_at <= latest));
    }

    #[test]
    fn bounding_again_changes_nothing(marks in marks(), latest in 0..5_u64, more in 0..3_u64) {
        let once = bounded(&marks, latest);
        prop_assert_eq!(bounded(&once, latest), once.clone());
        // Nor does the later limit of a later page.
        prop_assert_eq!(bounded(&once, latest + more), once);
    }

    /// Where both sides claim times that are not believed, bounding first forgets which was later:
    /// then the greater value counts, on every device. The times are the same also then.
    #[test]
    fn bounding_before_merging_is_bounding_after_it(
        a in marks(), b in marks(), latest in 0..5_u64,
    ) {
        let before = registers(&merged(&bounded(&a, latest), &bounded(&b, latest)));
        let after = registers(&bounded(&merged(&a, &b), latest));
        prop_assert_eq!(before.len(), after.len());
        let claims = |marks: &Marks, name: &(String, String)| {
            registers(marks).iter().any(|(other, it)| other == name && it.set_at >= latest)
        };
        for ((name, before), (other, after)) in before.into_iter().zip(after) {
            prop_assert_eq!(&name, &other);
            prop_assert_eq!(before.set_at, after.set_at);
            if !(claims(&a, &name) && claims(&b, &name)) {
                prop_assert_eq!(before.value, after.value);
            }
        }
    }

    #[test]
    fn what_is_set_later_elsewhere_wins_over_what_was_bounded(
        ahead in 0..1_u64 << 52, now in 0..1_u64 << 50, value in any::<bool>(), later in 1..DAY,
    ) {
        let mut wrong = Marks::default();
        wrong.set("keda", Tick::Watched, !value, ahead);
        wrong.bound(&Marks::default(), latest_credible(now));
        // A device that has never heard of it, more than a day later.
        let mut other = Marks::default();
        other.set("keda", Tick::Watched, value, latest_credible(now) + later);
        prop_assert_eq!(merged(&wrong, &other).is("keda", Tick::Watched), value);
        prop_assert_eq!(merged(&other, &wrong).is("keda", Tick::Watched), value);
        // A device that has heard of it, at once.
        let mut knowing = wrong.clone();
        knowing.set("keda", Tick::Watched, value, now);
        prop_assert_eq!(merged(&wrong, &knowing).is("keda", Tick::Watched), value);
    }

    /// What a preview said of a merge stays true, whatever the times.
    #[test]
    fn bounding_beside_ones_own_marks_changes_nothing_that_counts(
        mine in marks(), theirs in marks(), latest in 0..5_u64,
    ) {
        let mut bounded = theirs.clone();
        bounded.bound(&mine, latest);
        let values = |marks: &Marks| -> Vec<_> {
            let registers = registers(marks).into_iter();
            registers.map(|(name, register)| (name, register.value)).collect()
        };
        prop_assert_eq!(values(&merged(&mine, &bounded)), values(&merged(&mine, &theirs)));
        for ((name, before), (_, after)) in registers(&theirs).into_iter().zip(registers(&bounded))
        {
            let own = registers(&mine).into_iter().find(|(other, _)| *other == name);
            let most = own.map_or(0, |(_, own)| own.set_at + 1).max(latest);
            prop_assert_eq!(after.set_at, before.set_at.min(most));
        }
    }

    /// A tick of a moment ago counts, also on a device whose clock was put back by years.
    #[test]
    fn what_was_marked_just_now_counts_unless_another_tab_marked_it_since(
        set_at in 0..100_u64, later in 0..10_u64, known in 0..200_u64,
    ) {
        let now = set_at + later;
        let mut stored = Marks::default();
        let kind = MarkKind::Tick(Tick::Watched);
        prop_assert!(stored.talk_mut("keda").is_behind(kind, set_at, now));
        stored.set("keda", Tick::Watched, true, known);
        let is_since = (set_at + 1..=now).contains(&known);
        prop_assert_eq!(stored.talk_mut("keda").is_behind(kind, set_at, now), !is_since);
        prop_assert!(stored.talk_mut("keda").is_behind(MarkKind::Note, set_at, now));
    }
}

#[test]
fn a_day_ahead_is_believed() {
    assert_eq!(latest_credible(1_666_800_000_000), 1_666_800_000_000 + DAY);
    assert_eq!(latest_credible(u64::MAX), u64::MAX);
}
