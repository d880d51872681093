//! Ratios across sizes, and across kinds: whether a large trip's day is as quick as a small one's.

use crate::{load::Measure, numbers::ratio, profile::Profile, rounds::Rounds, subject::Subject};

/// A page: whether it is a recap's, its talks, its part.
type Which = (bool, usize, &'static str);

/// What is compared, one page with another, by what.
const RATIOS: [(&str, Which, Which, Measure); 2] = [
    (
        "Tick kept, a day of 1,000 talks against one of 22",
        (true, 1_000, "day"),
        (true, 22, "day"),
        |load| load.kept,
    ),
    (
        "FCP, a day of 1,000 talks against its limit",
        (true, 1_000, "day"),
        (false, 1_000, "day"),
        |load| Some(load.fcp),
    ),
];

/// A line for each, where both pages were measured.
pub fn lines(subjects: &[Subject], rounds: &Rounds, profile: Profile) -> Vec<String> {
    let values = |(is_recap, talks, part): Which, measure| {
        let place = subjects.iter().position(|subject| subject.is(is_recap, talks, part))?;
        Some(rounds.all(place, profile, measure))
    };
    let line = |(title, one, other, measure): &(&str, Which, Which, Measure)| {
        Some(format!("- {title}: {}", ratio(&values(*one, *measure)?, &values(*other, *measure)?)))
    };
    RATIOS.iter().filter_map(line).collect()
}
