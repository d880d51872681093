//! A trip's files, written anew from sessions.

mod toml_text;
mod ids;
mod entry;
mod events;
mod day_file;
mod trip_file;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use recap_trip::manuscript::TRIP_FILE;

use crate::{
    placed::{Placed, Program},
    session::{Day, SessionKind},
};
use events::{Event, Place};
use trip_file::TripFile;

pub(crate) use day_file::write as write_day;
pub(crate) use entry::{Entry, end, prose_value, speakers, start, write as write_entry};
pub(crate) use ids::Ids;
pub use trip_file::TripFacts;

/// A trip that is to be written.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Its files, each given by its name and what it holds.
    pub files: Vec<(String, String)>,
    /// How many entries there are of each kind: talks, sessions, moments.
    pub counts: [usize; 3],
    /// How many days there are.
    pub days: usize,
    /// How many entries have no day.
    pub undated: usize,
    /// What is marked for the author to check: the key, and how often.
    pub checks: BTreeMap<&'static str, usize>,
}

/// Writes the files of a trip with the sessions that are taken.
pub fn draft(program: &Program, taken: &[bool], facts: &TripFacts) -> Draft {
    let chosen: Vec<&Placed> = program
        .placed
        .iter()
        .zip(taken)
        .filter(|(_, taken)| **taken)
        .map(|(placed, _)| placed)
        .collect();
    let (events, places) = events::of(program);
    let mut ids = Ids::of(chosen.iter().map(|placed| placed.session.title.as_str()));
    let mut days: BTreeMap<Date, Vec<Entry<'_>>> = BTreeMap::new();
    let told = told_days(program);
    days.extend(told.keys().map(|date| (*date, Vec::new())));
    let mut undated: Vec<Entry<'_>> = Vec::new();
    for placed in &chosen {
        let entry = entry(placed, &events, &places, &mut ids);
        match placed.day {
            Some(day) => days.entry(day).or_default().push(entry),
            None => undated.push(entry),
        }
    }
    for entries in days.values_mut() {
        in_order(entries);
    }
    let used: BTreeSet<&str> =
        days.values().flatten().chain(&undated).filter_map(|entry| entry.event).collect();
    let used_events: Vec<&Event> =
        events.values().filter(|event| used.contains(event.id.as_str())).collect();
    let is_used =
        |place: &&Place| used_events.iter().any(|event| event.place.as_deref() == Some(&place.id));
    let trip = TripFile {
        program,
        facts,
        days: days.keys().copied().collect(),
        has_undated: !undated.is_empty() && !days.is_empty(),
        places: places.iter().filter(is_used).collect(),
        taken: chosen.len(),
        events: used_events.clone(),
    };
    let mut files = vec![(TRIP_FILE.to_owned(), trip.write())];
    for (date, entries) in &days {
        let event = used_events.iter().find(|event| event.is_on(*date));
        let number = event.map(|event| event.day_number(*date, days.keys().copied()));
        let event = event.zip(number).map(|(event, number)| (event.title.as_str(), number));
        let mut at: Vec<&str> = Vec::new();
        for place in entries.iter().filter_map(|entry| entry.place) {
            if !at.contains(&place) {
                at.push(place);
            }
        }
        files.push((
            format!("{date}.toml"),
            day_file::write(*date, told.get(date), event, &at, entries),
        ));
    }
    let entries: Vec<String> = undated.iter().map(entry::write).collect();
    if days.is_empty() {
        // A trip without days has its entries in its own file.
        files[0].1.push('\n');
        files[0].1.push_str(&entries.join("\n"));
    } else if !entries.is_empty() {
        files.push(("undated.toml".to_owned(), entries.join("\n")));
    }
    Draft {
        files,
        counts: counts(&chosen),
        days: days.len(),
        undated: undated.len(),
        checks: checks(&chosen),
    }
}

/// The days that posts tell of, each once.
fn told_days(program: &Program) -> BTreeMap<Date, Day> {
    let mut days: BTreeMap<Date, Day> = BTreeMap::new();
    for day in program.sources.iter().flat_map(|source| &source.days) {
        match days.get_mut(&day.date) {
            None => drop(days.insert(day.date, day.clone())),
            Some(known) => {
                let both = [known.intro.take(), day.intro.clone()];
                let both: Vec<String> = both.into_iter().flatten().collect();
                known.intro = (!both.is_empty()).then(|| both.join("\n\n"));
                known.notes.extend(day.notes.clone());
            }
        }
    }
    days
}

fn entry<'a>(
    member: &'a Placed,
    events: &'a BTreeMap<usize, Event>,
    places: &'a [Place],
    ids: &mut Ids,
) -> Entry<'a> {
    let event = member.schedule.and_then(|schedule| events.get(&schedule));
    let event = event.filter(|event| member.day.is_none_or(|day| event.is_on(day)));
    let place = event.and_then(|event| event.place.as_ref());
    let place = places.iter().find(|it| Some(&it.id) == place);
    let room = member.session.room.as_deref();
    let end = place.and_then(|place| place.behind_rooms.as_deref());
    let (place, room) = match (end, room) {
        (Some(end), Some(room)) => match room.strip_suffix(end) {
            Some(inside) => (place, Some(inside)),
            // Somewhere else in the town.
            None => (None, Some(room)),
        },
        _ => (place, room),
    };
    let instead = match member.session.kind {
        SessionKind::Talk => "talk",
        SessionKind::Session => "session",
        SessionKind::Moment => "moment",
    };
    Entry {
        id: ids.give(&member.session.title, instead),
        placed: member,
        event: event.map(|event| event.id.as_str()),
        place: place.map(|place| place.id.as_str()),
        room,
    }
}

/// Puts the entries of a day in the order of their starts. One without a start stays behind the one before it.
fn in_order(entries: &mut [Entry<'_>]) {
    let mut latest = None;
    let mut keyed: Vec<(Option<crate::placed::Clock>, usize)> = Vec::new();
    for (place, entry) in entries.iter().enumerate() {
        latest = entry.placed.start.or(latest);
        keyed.push((latest, place));
    }
    let mut keys = keyed.into_iter();
    entries.sort_by_cached_key(|_| keys.next());
}

fn counts(chosen: &[&Placed]) -> [usize; 3] {
    [SessionKind::Talk, SessionKind::Session, SessionKind::Moment]
        .map(|kind| chosen.iter().filter(|placed| placed.session.kind == kind).count())
}

fn checks(chosen: &[&Placed]) -> BTreeMap<&'static str, usize> {
    let mut checks = BTreeMap::new();
    for guess in chosen.iter().flat_map(|placed| &placed.session.guesses) {
        *checks.entry(guess.key).or_default() += 1;
    }
    checks
}
