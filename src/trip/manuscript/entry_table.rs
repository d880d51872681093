//! The table of one entry.

use super::{fields::Fields, names::Named, problem::Position, reserved};
use crate::{Attendance, Entry, Kind, LinkKind, Speaker, dates::clock};

/// Where a list of entries stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum EntryList {
    /// In a day.
    OfDay,
    /// Among those whose day is unknown.
    Undated,
    /// Around the trip as a whole.
    OfTrip,
}

/// An entry, and where those of its keys stand that are checked against others.
pub(super) struct ReadEntry {
    pub(super) entry: Entry,
    pub(super) start_position: Position,
    pub(super) event_position: Position,
}

/// Reads the entries of a list.
pub(super) fn read_all(
    fields: &mut Fields<'_>,
    key: &'static str,
    list: EntryList,
) -> Vec<ReadEntry> {
    let read = |mut fields: Fields<'_>| {
        let entry = read(&mut fields, list);
        let start_position = fields.position("start");
        let event_position = fields.position("event");
        fields.close();
        Some(ReadEntry { entry: entry?, start_position, event_position })
    };
    fields.tables(key).into_iter().filter_map(read).collect()
}

fn read(entry: &mut Fields<'_>, list: EntryList) -> Option<Entry> {
    let kinds = [("talk", Kind::Talk), ("session", Kind::Session), ("moment", Kind::Moment)];
    let kind = entry.need("kind", |entry, key| entry.choice(key, &kinds));
    if list == EntryList::OfTrip && kind == Some(Kind::Talk) {
        entry.wrong(
            "kind",
            "a talk cannot belong to the whole trip",
            "move it to its day, or to the undated entries",
        );
    }
    let id = entry.need("id", |entry, key| entry.id(key, Named::Entry));
    if let Some(id) = &id {
        let (position, problems) = (entry.position("id"), entry.reading().problems);
        // A talk has a folder of its own, and every entry is an element of its page.
        if kind == Some(Kind::Talk) {
            reserved::warn_of_windows(id, &position, problems);
        }
        reserved::warn_of_blockers(id, &position, problems);
    }
    let aliases = entry.former_ids("aliases", Named::Entry);
    let title = entry.need("title", Fields::title);
    let event = entry.reference("event", Named::Event);
    let attendance = attendance(entry);
    let day_because = entry.text("day_inferred");
    if day_because.is_some() && list != EntryList::OfDay {
        entry.wrong("day_inferred", "this entry has no day", "leave `day_inferred` out");
    }
    let start = entry.time("start");
    let end = entry.time("end");
    match (&start, &end) {
        (Some(start), Some(end)) if end.value <= start.value => {
            let (start, end) = (clock(start.value), clock(end.value));
            let wrong = format!("the end, {end}, is not after the start, {start}");
            entry.wrong("end", wrong, "write a later end, or leave it out");
        }
        (None, Some(_)) if !entry.has("start") => {
            entry.wrong("end", "there is an end but no start", "add `start`, or leave `end` out");
        }
        _ => {}
    }
    let place = entry.reference("place", Named::Place);
    let room = entry.text("room");
    let track = entry.text("track");
    let topics = entry.texts("topics");
    let speakers = speakers(entry);
    let mut links: Vec<_> = [
        entry.link("recording", LinkKind::Recording, "Recording"),
        entry.link("slides", LinkKind::Slides, "Slides"),
        entry.link("schedule", LinkKind::Schedule, "Schedule"),
    ]
    .into_iter()
    .flatten()
    .collect();
    links.extend(entry.links("links"));
    let length = entry.text("length").and_then(|text| {
        entry.parsed(
            "length",
            text.parse(),
            "write minutes and seconds, as in \"45:44\", or \"36 min\"",
        )
    });
    let recording_added = entry.date("recording_added");
    let of_recordings =
        [("length", length.is_some()), ("recording_added", recording_added.is_some())];
    for (key, _) in of_recordings.into_iter().filter(|(_, is_there)| *is_there) {
        if !entry.has("recording") {
            let wrong = format!("there is a {key} but no recording");
            entry.wrong(key, wrong, format!("add `recording`, or leave `{key}` out"));
        }
    }
    let (picture, photographs) = entry.pictures();
    if picture.is_some() && kind == Some(Kind::Talk) {
        entry.wrong("picture", "a talk has no drawing", "give it to a moment, or leave it out");
    }
    let about = entry.prose("about");
    let opinion = entry.prose("opinion");
    let since = entry.prose("since");
    Some(Entry {
        id: id?,
        aliases,
        kind: kind?,
        title: title?,
        event,
        speakers,
        attendance: attendance?,
        day_because,
        start,
        end,
        place,
        room,
        track,
        topics,
        links,
        length,
        recording_added,
        picture,
        photographs,
        about,
        opinion,
        since,
        clashes: Vec::new(),
    })
}

fn attendance(entry: &mut Fields<'_>) -> Option<Attendance> {
    let words = [
        Attendance::Saw,
        Attendance::SawPart(String::new()),
        Attendance::Gave,
        Attendance::Wants,
        Attendance::TookPart,
    ]
    .map(|attendance| (attendance.word(), attendance));
    let attendance = entry.need("attendance", |entry, key| entry.choice(key, &words));
    if let Some(Attendance::SawPart(_)) = attendance {
        return entry.need("part", Fields::text).map(Attendance::SawPart);
    }
    if entry.text("part").is_some() {
        entry.wrong(
            "part",
            "only “saw-part” has a part",
            "write attendance = \"saw-part\", or leave `part` out",
        );
    }
    attendance
}

fn speakers(entry: &mut Fields<'_>) -> Vec<Speaker> {
    let speakers = entry.tables("speakers").into_iter().filter_map(|mut speaker| {
        let name = speaker.need("name", Fields::text);
        let affiliation = speaker.text("affiliation");
        let note = speaker.text("note");
        speaker.close();
        Some(Speaker { name: name?, affiliation, note })
    });
    speakers.collect()
}
