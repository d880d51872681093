//! Flat JSON: all events in one list, people in another.

use serde_json::Value;

use super::{events_json, pretalx};
use crate::{
    json::{any_text, is, list},
    plain_text::some_line,
    remark::Remark,
    session::Source,
};

/// Reads a schedule.
pub(crate) fn read(value: &Value) -> Source {
    let schedule = value.get("schedule").unwrap_or(value);
    let conference = schedule.get("conference").unwrap_or(schedule);
    let mut source = pretalx::conference_of(schedule, conference);
    let of_both = |key| [schedule, conference].into_iter().flat_map(move |value| list(value, key));
    let persons: Vec<&Value> = of_both("persons").chain(of_both("speakers")).collect();
    let rooms: Vec<&Value> = of_both("rooms").collect();
    let tracks: Vec<&Value> = of_both("tracks").collect();
    let named = |known: &[&Value], id: &str| {
        let is_same = |it: &&&Value| ["guid", "id", "slug"].iter().any(|key| is(it, key, id));
        known.iter().find(is_same).and_then(|it| any_text(it, &["name", "title"]))
    };
    let base = source.address.clone();
    for (place, event) in of_both("events").enumerate() {
        let at = format!("schedule.events[{place}]");
        let Some(mut session) = events_json::read(event, base.as_deref(), &persons, at.clone())
        else {
            source.remarks.push(Remark::new(at, "left out: it has no title"));
            continue;
        };
        if session.start.is_none() {
            source
                .remarks
                .push(Remark::new(at, format!("“{}” has no date that can be read", session.title)));
        }
        let room =
            any_text(event, &["room", "room_id", "room_guid"]).and_then(|id| named(&rooms, &id));
        session.room = room.and_then(|name| some_line(&name, 200)).or(session.room);
        let track = any_text(event, &["track", "track_id"]).and_then(|id| named(&tracks, &id));
        session.track = track.and_then(|name| some_line(&name, 200)).or(session.track);
        source.sessions.push(session);
    }
    source
}
