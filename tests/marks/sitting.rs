//! What a tab has told, and for how long it tells that again.

use proptest::{collection::vec, prelude::*};
use recap_marks::Sitting;

use crate::samples::without_files;

/// Half a day.
const LENGTH: u64 = 43_200_000;

proptest! {
    #![proptest_config(without_files())]

    #[test]
    fn what_was_told_is_told_again(began in any::<u64>(), closes in any::<bool>(), talks in vec("[a-z]-?[0-9]", 0..4)) {
        let mut sitting = Sitting::new(began);
        for talk in &talks {
            sitting.tell(talk);
        }
        prop_assert!(!sitting.is_closed());
        if closes {
            sitting.close();
        }
        let again = Sitting::stored(sitting.as_str().to_owned());
        prop_assert_eq!(&again, &sitting);
        prop_assert_eq!(again.is_closed(), closes);
        prop_assert!(again.talks().skip(1).take(talks.len()).eq(talks.iter().map(String::as_str)));
        prop_assert!(!again.is_over(began));
        sitting.tell("keda");
        prop_assert!(!sitting.is_closed(), "what is new is not closed yet");
    }

    /// Wherever the clock stands, and however it is put, there is an end of it.
    #[test]
    fn it_lasts_for_half_a_day(began in 0..1_u64 << 53, now in 0..1_u64 << 53) {
        let sitting = Sitting::new(began);
        prop_assert!(!sitting.is_over(began) && !sitting.is_over(began + LENGTH));
        prop_assert!(sitting.is_over(began + LENGTH + 1));
        prop_assert_eq!(sitting.is_over(now), !(began..=began + LENGTH).contains(&now));
    }

    #[test]
    fn anything_may_be_stored(text in "\\PC{0,40}", now in any::<u64>()) {
        let sitting = Sitting::stored(text);
        sitting.is_over(now);
        prop_assert!(sitting.talks().count() <= 41);
    }
}

#[test]
fn what_is_no_sitting_is_over() {
    for damaged in ["", " ", "keda bees", "-1 keda", "{}"] {
        assert!(Sitting::stored(damaged.to_owned()).is_over(0), "{damaged}");
    }
}
