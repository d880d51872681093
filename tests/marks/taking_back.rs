//! What was taken in can be taken back, without what was done since.

use std::collections::BTreeMap;

use proptest::prelude::*;
use recap_marks::{Marks, Register, Tick};

use crate::samples::{marks, merged, registers, without_files};

type Registers = BTreeMap<(String, String), Register<String>>;

fn by_name(marks: &Marks) -> Registers {
    registers(marks).into_iter().collect()
}

proptest! {
    #![proptest_config(without_files())]

    #[test]
    fn taking_back_restores_what_was_before(before in marks(), after in marks()) {
        let mut now = after.clone();
        now.take_back(&before, &after);
        prop_assert_eq!(now, before);
    }

    #[test]
    fn taking_a_merge_back_restores_what_was_before(mine in marks(), theirs in marks()) {
        let after = merged(&mine, &theirs);
        let mut now = after.clone();
        now.take_back(&mine, &after);
        prop_assert_eq!(now, mine);
    }

    #[test]
    fn what_was_set_since_stays(
        before in marks(), after in marks(), talk in "[abd]",
        value in any::<bool>(), time in 0..6_u64,
    ) {
        let mut now = after.clone();
        now.set(&talk, Tick::Saved, value, time);
        now.set_note(&talk, "since then".to_owned(), time);
        let since = now.talk(&talk).cloned().expect("it was just set");
        now.take_back(&before, &after);
        let left = now.talk(&talk).cloned().expect("it was set since");
        prop_assert_eq!(&left.saved, &since.saved);
        prop_assert_eq!(&left.note, &since.note);
        // All else is as it was.
        let (mut left, mut expected) = (by_name(&now), by_name(&before));
        for name in ["saved", "note"] {
            left.remove(&(talk.clone(), name.to_owned()));
            expected.remove(&(talk.clone(), name.to_owned()));
        }
        prop_assert_eq!(left, expected);
    }

    /// Each register alone: what it was before if it is what the change made of it, and else what
    /// it is.
    #[test]
    fn each_register_is_taken_back_alone(before in marks(), after in marks(), now in marks()) {
        let (then, changed, mut expected) = (by_name(&before), by_name(&after), by_name(&now));
        for name in then.keys().chain(changed.keys()) {
            if expected.get(name) == changed.get(name) {
                match then.get(name) {
                    Some(register) => expected.insert(name.clone(), register.clone()),
                    None => expected.remove(name),
                };
            }
        }
        let mut taken_back = now;
        taken_back.take_back(&before, &after);
        prop_assert_eq!(by_name(&taken_back), expected);
    }
}
