//! Numbers as text, without the standard formatting, which would weigh more than the rest.

use alloc::string::String;

/// Writes a number in a base of at most 16, with at least `least` digits.
pub fn digits(number: u64, base: u32, least: usize) -> String {
    let mut rest = number;
    let mut reversed = String::new();
    while rest > 0 || reversed.len() < least {
        let digit = u32::try_from(rest % u64::from(base)).unwrap_or_default();
        reversed.extend(char::from_digit(digit, base));
        rest /= u64::from(base);
    }
    reversed.chars().rev().collect()
}

/// Writes a number in base 10.
pub fn decimal(number: u64) -> String {
    digits(number, 10, 1)
}

/// Writes a length of time: `45 min`, `2 h`, `2 h 5 min`.
pub fn duration(minutes: u32) -> String {
    let part = |number: u32, unit: &str| decimal(number.into()) + unit;
    match (minutes / 60, minutes % 60) {
        (0, minutes) => part(minutes, " min"),
        (hours, 0) => part(hours, " h"),
        (hours, minutes) => part(hours, " h ") + &part(minutes, " min"),
    }
}
