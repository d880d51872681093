//! The days of a trip: what must come after what, and when events were.

use super::{day_file::ReadDay, problem::Problems};
use crate::Event;

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
            let is_of_night = event.end.is_some_and(|end| end.next_morning)
                && event.last_day.tomorrow().is_ok_and(|next| next == date.value);
            let instead = if is_of_night {
                let day = event.last_day;
                format!("write what was in its night into the file of {day}, as in \"01:30+1\"")
            } else {
                "name another event, or correct its first and last day".to_owned()
            };
            problems.add(&id.position, wrong, instead);
        }
    }
}
