//! The table of one entry.

use super::{fields::Fields, names::Named, read_entry::ReadEntry, reserved};
use crate::{Attendance, Entry, Kind, Known, LinkKind, Speaker, TripTime};

/// Where a list of entries stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum EntryList {
    /// In a day.
    OfDay,
    /// Among those without a day: it is unknown, or the trip has none.
    Undated,
    /// Around the trip as a whole.
    OfTrip,
    /// Around a trip that has no days.
    OfTripWithoutDays,
}

/// Reads the entries of a list.
pub(super) fn read_all(
    fields: &mut Fields<'_>,
    key: &'static str,
    list: EntryList,
) -> Vec<ReadEntry> {
    let read = |mut fields: Fields<'_>| {
        let entry = read(&mut fields, list);
        let [start, end, event, revised] =
            ["start", "end", "event", "revised"].map(|key| fields.position(key));
        fields.close();
        Some(ReadEntry { entry: entry?, start, end, event, revised })
    };
    fields.tables(key).into_iter().filter_map(read).collect()
}

fn read(entry: &mut Fields<'_>, list: EntryList) -> Option<Entry> {
    let kinds = [("talk", Kind::Talk), ("session", Kind::Session), ("moment", Kind::Moment)];
    let kind = entry.need("kind", |entry, key| entry.choice(key, &kinds));
    let move_it = match list {
        EntryList::OfTrip => Some("move it to its day, or to the undated entries"),
        EntryList::OfTripWithoutDays => Some("write [[entry]] above it"),
        EntryList::OfDay | EntryList::Undated => None,
    };
    if let Some(instead) = move_it.filter(|_| kind == Some(Kind::Talk)) {
        entry.wrong("kind", "a talk cannot belong to the whole trip", instead);
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
    let attendance = attendance(entry, kind);
    let day_because = entry.text("day_inferred");
    if day_because.is_some() && list != EntryList::OfDay {
        entry.wrong("day_inferred", "this entry has no day", "leave `day_inferred` out");
    }
    let (start, end) = times(entry, list);
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
    let highlight = entry.flag("highlight");
    let revised = entry.date("revised");
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
    let pull = entry.text("pull");
    if pull.is_some() && kind.is_some_and(|kind| kind != Kind::Talk) {
        entry.wrong("pull", "only the card of a talk is closed", "write it into `opinion`");
    }
    let opinion = entry.prose("opinion");
    let since = entry.prose("since");
    Some(Entry {
        id: id?,
        aliases,
        kind: kind?,
        title: title?,
        event,
        speakers,
        attendance,
        day_because,
        start,
        end,
        slot: None,
        place,
        room,
        track,
        topics,
        links,
        length,
        recording_added,
        highlight,
        revised,
        picture,
        photographs,
        about,
        pull,
        opinion,
        since,
        clashes: Vec::new(),
    })
}

fn times(
    entry: &mut Fields<'_>,
    list: EntryList,
) -> (Option<Known<TripTime>>, Option<Known<TripTime>>) {
    let start = entry.time("start");
    let mut end = entry.time("end");
    if let Some(start) = start.as_ref().filter(|_| list != EntryList::OfDay) {
        entry.without_day(start.value, end.as_ref().map(|end| end.value));
    }
    match (&start, &mut end) {
        (Some(start), Some(end)) => end.value = entry.end_after(start.value, end.value),
        (None, Some(_)) if !entry.has("start") => {
            entry.wrong("end", "there is an end but no start", "add `start`, or leave `end` out");
        }
        _ => {}
    }
    (start, end)
}

/// Reads what the traveller had to do with an entry: of a talk it is to be said that it is not said, since it is
/// what visitors look for.
fn attendance(entry: &mut Fields<'_>, kind: Option<Kind>) -> Option<Attendance> {
    let words = [
        Attendance::Saw,
        Attendance::SawPart(String::new()),
        Attendance::Gave,
        Attendance::Wants,
        Attendance::Missed,
        Attendance::TookPart,
    ]
    .map(|attendance| (attendance.word(), Some(attendance)));
    let words = words.into_iter().chain([("not-said", None)]).collect::<Vec<_>>();
    let read = |entry: &mut Fields<'_>, key| entry.choice(key, &words);
    let may_lack = kind.is_some_and(|kind| kind != Kind::Talk) && !entry.has("attendance");
    let attendance = if may_lack { None } else { entry.need("attendance", read).flatten() };
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
