//! Dates of revisions.

use super::{fields::Placed, problem::Problems};
use crate::{Date, Trip};

/// Warns of revisions of which nobody would be told: those that are no later than the recap itself.
pub(super) fn check<'a>(
    trip: &Trip,
    revised: impl Iterator<Item = &'a Placed<Date>>,
    problems: &Problems,
) {
    let Some(published) = trip.published() else {
        return;
    };
    for date in revised.filter(|date| date.value <= published) {
        let wrong = format!(
            "this is not after {published}, the day that the recap goes by, and so moves nothing"
        );
        problems.warn(&date.position, wrong, "write the day that you changed it");
    }
}
