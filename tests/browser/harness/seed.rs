//! What tests do at random, so that it can be done again: all of it follows from one number.
//!
//! What an engine does in the meantime does not: the same seed clicks the same, not at the same time.

#[expect(dead_code, reason = "the fuzzing uses the rest")]
#[path = "../../fuzz/chance.rs"]
mod chance;

use std::{env, time::SystemTime};

use serde_json::Value;

use super::check::Outcome;

pub(crate) use chance::Chance;

/// Begins a script with `chance()`, which returns a number from 0 to below 1. Its first argument is
/// what [`for_page`] gives.
pub const CHANCE: &str = "
    let state = arguments[0];
    const chance = () => {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return (state >>> 0) / 2 ** 32;
    };
";

/// Returns the seed that `SEED` gives, or else one made of the time, and prints it.
pub fn seed() -> Outcome<u64> {
    let seed = if let Ok(seed) = env::var("SEED") {
        seed.parse().map_err(|_| format!("SEED is to be a number, not {seed:?}"))?
    } else {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
        u64::from(now.subsec_micros())
    };
    println!("    at random, from SEED={seed}");
    Ok(seed)
}

/// Returns what the numbers of a page follow from.
pub(crate) fn for_page(chance: &mut Chance) -> Value {
    // Never zero, from which they would not move.
    (chance.below(0x7fff_ffff) + 1).into()
}
