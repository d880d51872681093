//! Entries as JSON.

use recap_trip::{Attendance, Entry, Kind, Known, Speaker, TripTime};
use serde_json::{Value, json};

use super::{links, next_morning, object, photographs, picture, prose};
use crate::{Site, route::Route};

/// Writes the entries of a list.
pub(super) fn list(site: Site<'_>, entries: &[Entry]) -> Value {
    entries.iter().map(|entry| one(site, entry)).collect()
}

fn one(site: Site<'_>, entry: &Entry) -> Value {
    let is_talk = entry.kind == Kind::Talk;
    let part = match &entry.attendance {
        Some(Attendance::SawPart(part)) => Some(part),
        _ => None,
    };
    let [start, end] = [&entry.start, &entry.end].map(|time| time.as_ref().map(|it| it.value));
    object([
        ("kind", json!(kind(entry.kind))),
        ("id", json!(entry.id)),
        ("aliases", json!(entry.aliases)),
        ("title", json!(entry.title)),
        ("page", json!(is_talk.then(|| site.address(&Route::Talk(entry.id.clone()))))),
        ("event", json!(entry.event)),
        ("speakers", entry.speakers.iter().map(speaker).collect()),
        ("attendance", json!(entry.attendance.as_ref().map(Attendance::word))),
        ("part", json!(part)),
        ("highlight", json!(entry.highlight.then_some(true))),
        ("day_inferred", json!(entry.day_because)),
        ("start", json!(start.map(TripTime::clock))),
        ("start_next_morning", next_morning(start)),
        ("start_inferred", reason(entry.start.as_ref())),
        ("end", json!(end.map(TripTime::clock))),
        ("end_next_morning", next_morning(end)),
        ("end_inferred", reason(entry.end.as_ref())),
        ("place", json!(entry.place)),
        ("room", json!(entry.room)),
        ("track", json!(entry.track)),
        ("topics", json!(entry.topics)),
        ("links", links(&entry.links)),
        (
            "length",
            json!(
                entry.length.map(|length| {
                    json!({ "seconds": length.seconds, "rounded": length.rounded })
                })
            ),
        ),
        ("recording_added", json!(entry.recording_added.map(|date| date.to_string()))),
        ("revised", json!(entry.revised.map(|date| date.to_string()))),
        ("picture", picture(entry.picture.as_ref())),
        ("photographs", photographs(site, &entry.photographs)),
        ("about", prose(entry.about.as_ref())),
        ("pull", json!(entry.pull)),
        ("opinion", prose(entry.opinion.as_ref())),
        ("since", prose(entry.since.as_ref())),
        ("clashes", json!(entry.clashes)),
    ])
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Talk => "talk",
        Kind::Session => "session",
        Kind::Moment => "moment",
    }
}

fn speaker(speaker: &Speaker) -> Value {
    object([
        ("name", json!(speaker.name)),
        ("affiliation", json!(speaker.affiliation)),
        ("note", json!(speaker.note)),
    ])
}

fn reason(time: Option<&Known<TripTime>>) -> Value {
    json!(time.and_then(|time| time.because.as_ref()))
}
