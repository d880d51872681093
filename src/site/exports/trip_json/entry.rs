//! Entries as JSON.

use recap_trip::{Attendance, Entry, Kind, Known, Speaker, Time, dates::clock};
use serde_json::{Value, json};

use super::{links, object, photographs, picture, prose};
use crate::{Site, route::Route};

/// Writes the entries of a list.
pub(super) fn list(site: Site<'_>, entries: &[Entry]) -> Value {
    entries.iter().map(|entry| one(site, entry)).collect()
}

fn one(site: Site<'_>, entry: &Entry) -> Value {
    let is_talk = entry.kind == Kind::Talk;
    let part = match &entry.attendance {
        Attendance::SawPart(part) => Some(part),
        _ => None,
    };
    object([
        ("kind", json!(kind(entry.kind))),
        ("id", json!(entry.id)),
        ("aliases", json!(entry.aliases)),
        ("title", json!(entry.title)),
        ("page", json!(is_talk.then(|| site.address(&Route::Talk(entry.id.clone()))))),
        ("event", json!(entry.event)),
        ("speakers", entry.speakers.iter().map(speaker).collect()),
        ("attendance", json!(entry.attendance.word())),
        ("part", json!(part)),
        ("day_inferred", json!(entry.day_because)),
        ("start", time(entry.start.as_ref())),
        ("start_inferred", reason(entry.start.as_ref())),
        ("end", time(entry.end.as_ref())),
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
        ("picture", picture(entry.picture.as_ref())),
        ("photographs", photographs(site, &entry.photographs)),
        ("about", prose(entry.about.as_ref())),
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

fn time(time: Option<&Known<Time>>) -> Value {
    json!(time.map(|time| clock(time.value)))
}

fn reason(time: Option<&Known<Time>>) -> Value {
    json!(time.and_then(|time| time.because.as_ref()))
}
