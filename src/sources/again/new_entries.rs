//! Entries of sessions that a written trip does not have.

use std::collections::BTreeMap;

use jiff::civil::Date;
use recap_trip::manuscript::TRIP_FILE;

use super::{
    Again, inserted,
    same::At,
    written::{WrittenEntry, WrittenFile},
};
use crate::{
    draft::{Entry, Ids, write_day, write_entry},
    placed::{Placed, Program},
    session::SessionKind,
};

/// The file of entries without a day.
const UNDATED: &str = "undated.toml";

/// The room of a session, as an entry of its place has it: without the town that calendars put behind it.
pub(super) fn room<'a>(placed: &'a Placed, entry: &WrittenEntry) -> Option<&'a str> {
    let room = placed.session.room.as_deref()?;
    let shorter = entry
        .value("room")
        .filter(|written| room.strip_prefix(written).is_some_and(|rest| rest.starts_with(", ")));
    Some(shorter.map_or(room, |written| &room[..written.len()]))
}

/// Adds what is taken and is in no file: to the file of its day, or to a new one, which the trip's file lists.
pub(super) fn add(
    program: &Program,
    taken: &[bool],
    found: &[Option<At>],
    files: &[WrittenFile],
    shown: &str,
    texts: &mut BTreeMap<String, String>,
    result: &mut Again,
) {
    let titles = program.placed.iter().map(|placed| placed.session.title.as_str());
    let mut ids = Ids::of(titles);
    for entry in files.iter().flat_map(|file| &file.entries) {
        ids.take(&entry.id);
    }
    // A day's are put in one by one, in the order of their starts.
    let mut new: Vec<&Placed> = program
        .placed
        .iter()
        .zip(taken)
        .zip(found)
        .filter(|((_, taken), at)| **taken && at.is_none())
        .map(|((placed, _), _)| placed)
        .collect();
    new.sort_by_key(|placed| (placed.day, placed.start));
    let mut new_days: BTreeMap<Date, Vec<Entry<'_>>> = BTreeMap::new();
    for placed in new {
        let title = &placed.session.title;
        if placed.is_told && placed.schedule.is_none() && placed.session.kind == SessionKind::Moment
        {
            let at = &placed.session.at;
            result.refused.push(format!(
                "{at}: “{title}” is no talk, and was not added to a trip that is written"
            ));
            continue;
        }
        let file = files.iter().find(|file| match placed.day {
            Some(day) => file.date == Some(day),
            None => file.name == UNDATED,
        });
        let room = placed.session.room.as_deref();
        let id = ids.give(title, "talk");
        let (event, place) =
            file.map_or((None, None), |file| shared(program, placed, found, files, file));
        let entry = Entry { id, placed, event, place, room };
        match (file, placed.day) {
            (Some(file), _) => {
                result.added.push(format!("{shown}/{}: “{title}” is new", file.name));
                let text = texts.get(&file.name).cloned().unwrap_or_default();
                // Entries that were put in just now count as well.
                if let Ok(now) = WrittenFile::read(&file.name, &text) {
                    texts.insert(
                        file.name.clone(),
                        inserted::entry(&now, placed.start, &write_entry(&entry)),
                    );
                }
            }
            (None, Some(day)) => new_days.entry(day).or_default().push(entry),
            (None, None) => {
                result.added.push(format!("{shown}/{UNDATED}: “{title}” is new"));
                let before =
                    texts.get(UNDATED).map_or_else(String::new, |text| format!("{text}\n"));
                texts.insert(UNDATED.to_owned(), format!("{before}{}", write_entry(&entry)));
            }
        }
    }
    if texts.contains_key(UNDATED) && !files.iter().any(|file| file.name == UNDATED) {
        change_trip(texts, inserted::undated);
    }
    for (day, entries) in &new_days {
        let name = format!("{day}.toml");
        result
            .added
            .push(format!("{shown}/{name}: a new day, with {} of the schedule", entries.len()));
        texts.insert(name.clone(), write_day(*day, None, None, &[], entries));
        let is_later = |other: &str| {
            let date = files.iter().find(|file| file.name == other).and_then(|file| file.date);
            date.or_else(|| other.trim_end_matches(".toml").parse().ok())
                .is_some_and(|date| date > *day)
        };
        change_trip(texts, |text| inserted::day(text, &name, is_later));
    }
}

fn change_trip(texts: &mut BTreeMap<String, String>, change: impl Fn(&str) -> Option<String>) {
    if let Some(text) = texts.get(TRIP_FILE).and_then(|text| change(text)) {
        texts.insert(TRIP_FILE.to_owned(), text);
    }
}

/// Finds the event and the place that entries of the same schedule have in a file.
fn shared<'a>(
    program: &Program,
    placed: &Placed,
    found: &[Option<At>],
    files: &'a [WrittenFile],
    file: &WrittenFile,
) -> (Option<&'a str>, Option<&'a str>) {
    let of_schedule =
        program.placed.iter().zip(found).filter(|(other, _)| other.schedule == placed.schedule);
    let entries = of_schedule.filter_map(|(_, at)| {
        let at = (*at)?;
        (files[at.0].name == file.name).then(|| &files[at.0].entries[at.1])
    });
    let entries: Vec<&WrittenEntry> = entries.collect();
    let first = |key| entries.iter().find_map(|entry| entry.value(key));
    (first("event"), first("place"))
}
