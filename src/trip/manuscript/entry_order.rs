//! The entries of a day: what must come after what.

use super::{problem::Problems, read_entry::ReadEntry};
use crate::{Time, TripTime};

/// From when on what goes on may go on into the night.
const EVENING: Time = Time::constant(18, 0, 0, 0);

/// Until when what stands behind an evening can only be of its night.
const DAWN: Time = Time::constant(6, 0, 0, 0);

/// Reports entries that start before one that stands above them.
pub(super) fn check_starts(entries: &[ReadEntry], problems: &Problems) {
    let mut latest: Option<TripTime> = None;
    let mut is_late = false;
    for ReadEntry { entry, start: position, .. } in entries {
        let Some(start) = entry.start.as_ref().map(|start| start.value) else {
            continue;
        };
        if let Some(latest) = latest.filter(|latest| start < *latest) {
            let wrong = format!("“{}” starts before the entry above it", entry.title);
            let next = start.next_morning();
            let may_be_next = is_late && start.is_morning() && next >= latest && next != start;
            problems.add(position, wrong, instead(may_be_next.then_some(next)));
        }
        latest = latest.max(Some(start));
        let last = entry.end.as_ref().map_or(start, |end| end.value);
        is_late |= last.next_morning || last.time >= EVENING;
    }
}

/// Says what to write instead of a start, which may have been meant to be that of the next morning.
fn instead(next: Option<TripTime>) -> String {
    let order = "put the entries in the order of their starts";
    match next {
        Some(next) if next.time < DAWN => format!("write \"{next}\" if it was the next morning"),
        Some(next) => format!("{order}, or write \"{next}\" if it was the next morning"),
        None => order.to_owned(),
    }
}
