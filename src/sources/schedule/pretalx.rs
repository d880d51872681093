//! The JSON of pretalx and of the CCC's tools: days, in them rooms, in them talks.

use jiff::civil::Time;
use serde_json::Value;

use super::events_json;
use crate::{
    address::web,
    json::{any_text, list, text},
    plain_text::some_line,
    remark::Remark,
    session::{ListedDay, Session, Source, Venue},
    when::{self, When},
};

/// When a day changes, of times without a date.
const CHANGE: Time = Time::constant(5, 0, 0, 0);

/// Reads a schedule.
pub(crate) fn read(value: &Value) -> Source {
    let schedule = value.get("schedule").unwrap_or(value);
    let conference = schedule.get("conference").unwrap_or(schedule);
    let mut source = conference_of(schedule, conference);
    let base = source.address.clone();
    for (number, day) in list(conference, "days").into_iter().enumerate() {
        let date = match any_text(day, &["date", "day"]).and_then(|text| when::iso(&text)) {
            Some(When::AllDay(date)) => Some(date),
            Some(When::Instant { wall, .. } | When::Wall(wall)) => Some(wall.date()),
            _ => None,
        };
        let begins = any_text(day, &["day_start", "start"]).and_then(|text| when::iso(&text));
        let listed = date.map(|date| ListedDay { date, begins });
        for (room, talks) in rooms(day) {
            for (place, event) in talks.into_iter().enumerate() {
                let at = format!("day {}, {room}, talk {}", number + 1, place + 1);
                let Some(mut session) = events_json::read(event, base.as_deref(), &[], at.clone())
                else {
                    source.remarks.push(Remark::new(at, "left out: it has no title"));
                    continue;
                };
                if let Some(start) = put_together(&session, event, listed.as_ref()) {
                    session.start = Some(start);
                }
                if session.start.is_none() {
                    source.remarks.push(Remark::new(
                        at,
                        format!("“{}” has no date that can be read", session.title),
                    ));
                }
                session.room = session.room.or_else(|| some_line(&room, 200));
                session.day.clone_from(&listed);
                source.sessions.push(session);
            }
        }
    }
    source
}

/// Puts a date and `start` together: the event's own date, or the day's, where what starts before five is of the night.
fn put_together(session: &Session, event: &Value, listed: Option<&ListedDay>) -> Option<When> {
    let time = when::time_of_day(&text(event, "start")?)?;
    match (&session.start, text(event, "date")) {
        (Some(When::AllDay(date)), _) => Some(When::Wall(date.to_datetime(time))),
        (None, None) => {
            let date = listed?.date;
            let date = if time < CHANGE { date.tomorrow().ok()? } else { date };
            Some(When::Wall(date.to_datetime(time)))
        }
        _ => None,
    }
}

/// The rooms of a day, as an object by name or as a list.
fn rooms(day: &Value) -> Vec<(String, Vec<&Value>)> {
    match day.get("rooms") {
        Some(Value::Object(rooms)) => {
            let talks = |talks| crate::json::elements(talks);
            rooms.iter().map(|(name, value)| (name.clone(), talks(value))).collect()
        }
        Some(Value::Array(rooms)) => {
            let talks = |room| ["events", "talks"].iter().flat_map(|key| list(room, key)).collect();
            rooms.iter().map(|room| (text(room, "name").unwrap_or_default(), talks(room))).collect()
        }
        _ => ["events", "talks"].iter().map(|key| (String::new(), list(day, key))).collect(),
    }
}

/// Reads what is said of the conference itself.
pub(super) fn conference_of(schedule: &Value, conference: &Value) -> Source {
    let line = |keys: &[&str]| any_text(conference, keys).and_then(|text| some_line(&text, 200));
    let base = any_text(conference, &["url", "base_url"]).or_else(|| text(schedule, "base_url"));
    let date = |key| match text(conference, key).and_then(|text| when::iso(&text)) {
        Some(When::AllDay(date)) => Some(date),
        Some(When::Instant { wall, .. } | When::Wall(wall)) => Some(wall.date()),
        _ => None,
    };
    Source {
        title: line(&["title", "name"]),
        short_title: line(&["acronym"]),
        address: base.and_then(|base| web(&base, None)),
        zone: line(&["time_zone_name", "timezone", "time_zone"])
            .and_then(|name| when::zone_name(&name)),
        venue: line(&["venue", "venue_name"])
            .map(|name| Venue { name, address: line(&["city", "address"]) }),
        span: date("start").zip(date("end")),
        ..Source::default()
    }
}
