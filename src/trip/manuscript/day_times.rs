//! What follows from when entries were: how long they took, what happened at once, and which times there
//! never were.

use jiff::civil::DateTime;

use super::{day_file::ReadDay, problem::Problems, read_entry::ReadEntry};
use crate::{Date, Day, Entry, Kind, TripTime, Zone, zone_rules::ZoneRules};

/// A talk, and when it began and ended.
struct Span {
    id: String,
    start: DateTime,
    end: DateTime,
}

/// Takes the days over, and notes what follows from the times of their entries.
pub(super) fn of_days(days: Vec<ReadDay>, rules: Option<&ZoneRules>) -> Vec<Day> {
    let mut days: Vec<Day> = days.into_iter().filter_map(|read| read.day).collect();
    for day in &mut days {
        for entry in &mut day.entries {
            measure(entry, Some(day.date), rules);
        }
    }
    find_clashes(&mut days);
    days
}

/// Takes entries over that have no day.
pub(super) fn without_day(entries: Vec<ReadEntry>) -> Vec<Entry> {
    let measured = |ReadEntry { mut entry, .. }| {
        measure(&mut entry, None, None);
        entry
    };
    entries.into_iter().map(measured).collect()
}

/// Notes how many minutes an entry took, of a day of that date or of one that nobody knows.
fn measure(entry: &mut Entry, date: Option<Date>, rules: Option<&ZoneRules>) {
    let (Some(start), Some(end)) = (&entry.start, &entry.end) else {
        return;
    };
    let [start, end] = [start, end].map(|time| time.value.on(date.unwrap_or(Date::ZERO)));
    let minutes = match (date, rules) {
        (Some(_), Some(rules)) => rules.minutes(start, end),
        _ => Some(start.duration_until(end).as_mins()),
    };
    let minutes = minutes.filter(|minutes| *minutes > 0);
    entry.slot = minutes.and_then(|minutes| u32::try_from(minutes).ok());
}

/// Notes which talks overlap. A talk without an end clashes with what starts with it. A night may reach into the
/// day that is listed next.
fn find_clashes(days: &mut [Day]) {
    let spans: Vec<Vec<Span>> = days.iter().map(spans).collect();
    for (place, day) in days.iter_mut().enumerate() {
        let near = &spans[place.saturating_sub(1)..spans.len().min(place + 2)];
        for entry in &mut day.entries {
            let Some(own) = spans[place].iter().find(|span| span.id == entry.id) else {
                continue;
            };
            let clashing = near.iter().flatten().filter(|other| {
                let overlaps = own.start < other.end && other.start < own.end;
                own.id != other.id && (overlaps || own.start == other.start)
            });
            entry.clashes = clashing.map(|other| other.id.clone()).collect();
        }
    }
}

fn spans(day: &Day) -> Vec<Span> {
    let span = |talk: &Entry| {
        let on = |time: TripTime| time.on(day.date);
        let start = on(talk.start.as_ref()?.value);
        let end = talk.end.as_ref().map_or(start, |end| on(end.value));
        Some(Span { id: talk.id.clone(), start, end })
    };
    day.entries.iter().filter(|entry| entry.kind == Kind::Talk).filter_map(span).collect()
}

/// Warns of times that clocks never showed, since they were put forward in that night.
pub(super) fn check_skipped(days: &[ReadDay], zone: &Zone, rules: &ZoneRules, problems: &Problems) {
    for day in days {
        let Some(date) = &day.date else {
            continue;
        };
        for time in &day.times {
            let at = time.value.on(date.value);
            let Some(shown) = rules.shown_instead(at) else {
                continue;
            };
            let (clock, date) = (time.value.clock(), at.date());
            let wrong = format!("clocks in {} skipped {clock} on {date}", zone.iana);
            let right = TripTime { time: shown.time(), ..time.value };
            problems.warn(&time.position, wrong, format!("write “{right}”?"));
        }
    }
}
