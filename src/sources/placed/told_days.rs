//! Days of what a post tells of, where only its talks are in a schedule.

use jiff::{ToSpan, civil::Date};

use super::Placed;

/// Gives a day to what has none: counted from the schedule's first where the post numbers its days, otherwise that of
/// the talks below the same heading.
pub(super) fn complete(placed: &mut [Placed]) {
    let first = placed.iter().filter(|it| it.schedule.is_some()).filter_map(|it| it.day).min();
    for it in placed.iter_mut().filter(|it| it.is_told && it.day.is_none()) {
        let number = it.session.day_number;
        if let Some(day) = first
            .zip(number)
            .and_then(|(first, number)| first.checked_add((number - 1).days()).ok())
        {
            give(it, day, "counted from the first day of the schedule");
        }
    }
    for place in 0..placed.len() {
        let it = &placed[place];
        if !it.is_told || it.day.is_some() || it.session.section.is_none() {
            continue;
        }
        let section = it.session.section.clone();
        let is_of_section = |other: &&Placed| {
            other.is_told && other.session.section == section && other.day.is_some()
        };
        let below = placed[place..]
            .iter()
            .find(is_of_section)
            .or_else(|| placed[..place].iter().rev().find(is_of_section));
        if let Some(day) = below.and_then(|other| other.day) {
            give(&mut placed[place], day, "that of the talks below the same heading");
        }
    }
}

fn give(placed: &mut Placed, day: Date, from: &str) {
    placed.day = Some(day);
    placed.session.notes.push(format!("check: its day is {from}"));
}
