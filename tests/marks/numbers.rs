//! Numbers as text.

use proptest::prelude::*;
use recap_marks::decimal;

use crate::samples::without_files;

proptest! {
    #![proptest_config(without_files())]

    #[test]
    fn numbers_are_written_as_usual(number in any::<u64>(), shift in 0..64_u32) {
        prop_assert_eq!(decimal(number >> shift), (number >> shift).to_string());
    }
}

#[test]
fn the_least_and_the_largest_number_are_written_as_usual() {
    for number in [0, 1, 9, 10, 11, 99, 100, u64::MAX] {
        assert_eq!(decimal(number), number.to_string());
    }
}
