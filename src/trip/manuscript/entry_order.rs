//! The entries of a day: what must come after what, and what happened at once.

use super::{entry_table::ReadEntry, problem::Problems};
use crate::{Entry, Kind, Time};

/// Reports entries that start before one that stands above them.
pub(super) fn check_starts(entries: &[ReadEntry], problems: &Problems) {
    let mut latest: Option<Time> = None;
    for read in entries {
        let Some(start) = &read.entry.start else {
            continue;
        };
        if latest.is_some_and(|latest| start.value < latest) {
            let wrong = format!("“{}” starts before the entry above it", read.entry.title);
            problems.add(
                &read.start_position,
                wrong,
                "put the entries in the order of their starts",
            );
        }
        latest = latest.max(Some(start.value));
    }
}

/// Notes which talks of a day overlap. A talk without an end clashes with what starts with it.
pub(super) fn find_clashes(entries: &mut [Entry]) {
    let times: Vec<_> = entries.iter().map(span).collect();
    for (index, own) in times.iter().enumerate() {
        let Some((id, start, end)) = own else {
            continue;
        };
        let clashing = times.iter().flatten().filter(|(other, other_start, other_end)| {
            let overlaps = start < other_end && other_start < end;
            other != id && (overlaps || start == other_start)
        });
        entries[index].clashes = clashing.map(|(other, ..)| other.clone()).collect();
    }
}

fn span(entry: &Entry) -> Option<(String, Time, Time)> {
    let start = entry.start.as_ref()?.value;
    let end = entry.end.as_ref().map_or(start, |end| end.value);
    (entry.kind == Kind::Talk).then(|| (entry.id.clone(), start, end))
}
