//! The conferences of a trip, and where they were: each once.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{
    ids::Ids,
    toml_text::{line, quoted},
};
use crate::placed::{Placed, Program};

/// A conference.
pub(super) struct Event {
    pub(super) id: String,
    pub(super) title: String,
    short_title: String,
    /// Whether no source says what it is called.
    is_nameless: bool,
    first_day: Date,
    last_day: Date,
    pub(super) place: Option<String>,
    schedule: Option<String>,
}

/// A place.
pub(super) struct Place {
    pub(super) id: String,
    name: String,
    address: Option<String>,
    check: Option<&'static str>,
    /// What rooms of sessions there end with, which is taken off.
    pub(super) behind_rooms: Option<String>,
}

/// Makes an event of each schedule that has sessions on some day, by its place among the sources.
pub(super) fn of(program: &Program) -> (BTreeMap<usize, Event>, Vec<Place>) {
    let (mut event_ids, mut place_ids) = (Ids::default(), Ids::default());
    let (mut events, mut places) = (BTreeMap::new(), Vec::new());
    for (number, source) in program.sources.iter().enumerate().filter(|(_, source)| !source.is_post)
    {
        let of_source = || program.placed.iter().filter(|placed| placed.schedule == Some(number));
        let days = || of_source().filter_map(|placed| placed.day);
        let (Some(first), Some(last)) = (days().min(), days().max()) else {
            continue;
        };
        let place = place(program, number, &mut place_ids, of_source());
        let title = source
            .title
            .clone()
            .or_else(|| source.short_title.clone())
            .unwrap_or_else(|| named(&source.name));
        // Years do not belong to a short name; codes of programs are none.
        let code = source.short_title.clone().filter(|short| short.contains(char::is_alphabetic));
        let short = code.clone().filter(|short| short.contains(char::is_uppercase));
        let short_title = short.unwrap_or_else(|| without_year(&title));
        let id = event_ids.give(code.as_ref().unwrap_or(&short_title), "conference");
        let span = source.span.filter(|(start, end)| start <= end);
        let event = Event {
            id,
            title,
            short_title,
            is_nameless: source.title.is_none() && source.short_title.is_none(),
            first_day: span.map_or(first, |(start, _)| start.min(first)),
            last_day: span.map_or(last, |(_, end)| end.max(last)),
            place: place.as_ref().map(|place: &Place| place.id.clone()),
            schedule: source.address.clone(),
        };
        places.extend(place);
        events.insert(number, event);
    }
    (events, places)
}

/// Finds where a conference was: as the source says, or what most of its rooms end with, town and country.
fn place<'a>(
    program: &Program,
    source: usize,
    ids: &mut Ids,
    sessions: impl Iterator<Item = &'a Placed>,
) -> Option<Place> {
    if let Some(venue) = &program.sources[source].venue {
        let (name, address) = (venue.name.clone(), venue.address.clone());
        return Some(Place {
            id: ids.give(&name, "venue"),
            name,
            address,
            check: None,
            behind_rooms: None,
        });
    }
    let rooms: Vec<&str> = sessions.filter_map(|placed| placed.session.room.as_deref()).collect();
    let mut ends: BTreeMap<&str, usize> = BTreeMap::new();
    for room in &rooms {
        if let Some((_, end)) = room.split_once(", ") {
            *ends.entry(end).or_default() += 1;
        }
    }
    let (end, count) = ends.into_iter().max_by_key(|(_, count)| *count)?;
    let town = end.split(',').next()?.trim();
    (count * 2 > rooms.len() && count > 2).then(|| Place {
        id: ids.give(town, "venue"),
        name: town.to_owned(),
        address: Some(end.to_owned()),
        check: Some("the name of the building"),
        behind_rooms: Some(format!(", {end}")),
    })
}

impl Event {
    /// Tells whether it was on a day.
    pub(super) fn is_on(&self, day: Date) -> bool {
        self.first_day <= day && day <= self.last_day
    }

    /// Counts its days before one, among those of the trip.
    pub(super) fn day_number(&self, day: Date, days: impl Iterator<Item = Date>) -> usize {
        days.filter(|other| self.is_on(*other) && *other < day).count()
    }

    pub(super) fn write(&self) -> String {
        let mut text = String::from("\n[[event]]\n");
        let check = self.is_nameless.then_some("what the conference is called");
        text.push_str(&line("id", &quoted(&self.id), None));
        text.push_str(&line("title", &quoted(&self.title), check));
        let mut put = |key, value: String| text.push_str(&line(key, &value, None));
        put("short_title", quoted(&self.short_title));
        put("first_day", self.first_day.to_string());
        if self.last_day > self.first_day {
            put("last_day", self.last_day.to_string());
        }
        if let Some(place) = &self.place {
            put("place", quoted(place));
        }
        if let Some(schedule) = &self.schedule {
            put("schedule", quoted(schedule));
        }
        text
    }
}

impl Place {
    pub(super) fn write(&self) -> String {
        let mut text = format!("\n[[place]]\nid = {}\n", quoted(&self.id));
        text.push_str(&line("name", &quoted(&self.name), self.check));
        if let Some(address) = &self.address {
            text.push_str(&line("address", &quoted(address), None));
        }
        text
    }
}

/// Makes a name of a file's or an address's last part.
pub(super) fn named(source: &str) -> String {
    let last = source.trim_end_matches('/').rsplit(['/', '\\']).next().unwrap_or(source);
    let stem = last.split(['?', '#']).next().unwrap_or(last);
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
    // Views of Sessionize are named like this at every conference.
    let is_view =
        ["all", "sessions", "gridsmart", "schedule"].contains(&stem.to_lowercase().as_str());
    if is_view {
        return "Conference".to_owned();
    }
    let name = crate::plain_text::some_line(&stem.replace(['-', '_'], " "), 100);
    name.filter(|name| name.chars().any(char::is_alphanumeric))
        .unwrap_or_else(|| "Conference".to_owned())
}

fn without_year(title: &str) -> String {
    let is_year = |word: &&str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let words: Vec<&str> = title.split_whitespace().filter(|word| !is_year(word)).collect();
    if words.is_empty() { title.to_owned() } else { words.join(" ") }
}
