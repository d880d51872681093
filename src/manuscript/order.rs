//! Time: what must come after what, and what happened at once.

use super::{day_file::ReadDay, entry_table::ReadEntry, problem::Problems};
use crate::trip::{Entry, Event, Kind, TimeOfDay};

/// Reports entries that start before one that stands above them.
pub(super) fn check_starts(entries: &[ReadEntry], problems: &Problems) {
    let mut latest: Option<TimeOfDay> = None;
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

/// Reports days that do not follow the day before them.
pub(super) fn check_days(days: &[ReadDay], problems: &Problems) {
    let dates: Vec<_> = days.iter().filter_map(|day| day.date.as_ref()).collect();
    for pair in dates.windows(2) {
        if pair[1].value <= pair[0].value {
            let wrong = format!(
                "{} does not come after {}, the day listed before it",
                pair[1].value, pair[0].value
            );
            problems.add(&pair[1].position, wrong, "list the days in order, each date once");
        }
    }
}

/// Reports entries of events that were not on that day.
pub(super) fn check_events(days: &[ReadDay], events: &[Event], problems: &Problems) {
    for day in days {
        let Some(date) = &day.date else {
            continue;
        };
        for id in &day.events {
            let event = events.iter().find(|event| event.id == id.value);
            let Some(event) = event.filter(|event| !event.is_on(date.value)) else {
                continue;
            };
            let wrong = format!("{} was not on {}", event.title, date.value);
            problems.add(
                &id.position,
                wrong,
                "name another event, or correct its first and last day",
            );
        }
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

fn span(entry: &Entry) -> Option<(String, TimeOfDay, TimeOfDay)> {
    let start = entry.start.as_ref()?.value;
    let end = entry.end.as_ref().map_or(start, |end| end.value);
    (entry.kind == Kind::Talk).then(|| (entry.id.clone(), start, end))
}
