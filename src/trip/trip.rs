//! The whole trip, checked and finished.
//!
//! Plain data. Prose is finished, sanitised HTML here; every other text is plain text. What is not known is
//! absent, and what was worked out rather than found has the reason with it.

use crate::{Date, Entry, Event, Html, Kind, Photograph, Picture, Place, Traveller};

/// A whole trip, in the order in which it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trip {
    /// Short, stable slug; the key under which visitors keep their marks.
    pub id: String,
    /// BCP 47 tag of the language that the trip is written in.
    pub language: String,
    /// The host that the recap will stand on, with its scheme and without a path:
    /// `https://recap.example`. Where it is unknown, nothing names an address in full.
    pub site: Option<String>,
    /// Name of the trip.
    pub title: String,
    /// Its name where there is hardly room: at most [`SHORT_TITLE_LIMIT`] characters.
    pub short_title: Option<String>,
    /// One or two sentences of plain text, for previews and search engines.
    pub summary: String,
    /// A drawing above everything.
    pub picture: Option<Picture>,
    /// Photographs, in order: below that.
    pub photographs: Vec<Photograph>,
    /// Opening words.
    pub intro: Option<Html>,
    /// When the author last changed what is said of it all, if later than the rest.
    pub revised: Option<Date>,
    /// Who made the trip.
    pub traveller: Traveller,
    /// The account that the recap was made from.
    pub source: Option<Source>,
    /// The zone of every date and time in the trip.
    pub zone: Zone,
    /// Conferences and other occasions, in order.
    pub events: Vec<Event>,
    /// Places, referred to by id.
    pub places: Vec<Place>,
    /// Moments that belong to the whole trip and come before its first day.
    pub before: Vec<Entry>,
    /// The days, earliest first, each date once. A trip may be told without them.
    pub days: Vec<Day>,
    /// Entries whose day nobody knows; in a trip without days, all that are neither before nor after.
    pub undated: Vec<Entry>,
    /// Moments that belong to the whole trip and come after its last day.
    pub after: Vec<Entry>,
}

/// The original account of the trip: credit and link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// The day it was published.
    pub date: Date,
    /// What is owed to whom.
    pub credit: Option<Html>,
}

/// A time zone, for display: dates and times are never converted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    /// IANA name.
    pub iana: String,
    /// What people call it, with its offset.
    pub label: String,
}

/// One day of the trip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The date, in the trip's zone.
    pub date: Date,
    /// Title of the day.
    pub title: String,
    /// A drawing for the day.
    pub picture: Option<Picture>,
    /// Photographs of it, in order.
    pub photographs: Vec<Photograph>,
    /// What kind of day it was.
    pub intro: Html,
    /// Ids of the day's places, in order.
    pub places: Vec<String>,
    /// What happened, in order.
    pub entries: Vec<Entry>,
}

/// Longest short title, in characters: what telephones show below an icon.
pub const SHORT_TITLE_LIMIT: usize = 12;

/// How many entries of its days fit one page.
const ONE_PAGE: usize = 100;

/// With how many the page of the whole trip is read as one goes along, from one day to the next: on a telephone
/// it is then some ten screens long.
const ONE_READING: usize = 12;

impl Trip {
    /// Tells whether the page of the whole trip has room for all of its days. With more entries it
    /// would be heavier than the days' pages that it leads to: it has their titles then.
    pub fn fits_one_page(&self) -> bool {
        self.entries_of_days() <= ONE_PAGE
    }

    /// Tells whether the page of the whole trip has its days as they are on their own pages. With more it is an
    /// overview, from which one opens a day; a single day would be an overview of itself.
    pub fn is_one_reading(&self) -> bool {
        self.days.len() == 1 || self.entries_of_days() <= ONE_READING
    }

    fn entries_of_days(&self) -> usize {
        self.days.iter().map(|day| day.entries.len()).sum()
    }

    /// Returns the day that the recap goes by: that of the account that it was made from; where there is
    /// none, the last day, before which nobody can have told of the whole.
    pub fn published(&self) -> Option<Date> {
        let last_day = || self.days.last().map(|day| day.date);
        self.source.as_ref().map(|source| source.date).or_else(last_day)
    }

    /// Tells whether there are entries of which is to be said that nobody knows their day.
    pub fn has_undated(&self) -> bool {
        !self.days.is_empty() && !self.undated.is_empty()
    }

    /// Returns the day of that date.
    pub fn day(&self, date: Date) -> Option<&Day> {
        self.days.iter().find(|day| day.date == date)
    }

    /// Returns the event of that id.
    pub fn event(&self, id: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.id == id)
    }

    /// Returns the place of that id.
    pub fn place(&self, id: &str) -> Option<&Place> {
        self.places.iter().find(|place| place.id == id)
    }

    /// Names where an entry was, as far as that is known: its place, then the room there, as in
    /// "The hall, Room 1".
    pub fn place_and_room(&self, entry: &Entry) -> Option<String> {
        let place = entry.place.as_deref().and_then(|id| self.place(id));
        let names = [place.map(|place| place.name.as_str()), entry.room.as_deref()];
        let names: Vec<&str> = names.into_iter().flatten().collect();
        (!names.is_empty()).then(|| names.join(", "))
    }

    /// Returns the talk of that id, or that once had it, and its day where known.
    pub fn talk(&self, id: &str) -> Option<(&Entry, Option<&Day>)> {
        self.talks()
            .find(|(talk, _)| talk.id == id)
            .or_else(|| self.talks().find(|(talk, _)| talk.had_id(id)))
    }

    /// Iterates over every talk with its day, in reading order.
    pub fn talks(&self) -> impl Iterator<Item = (&Entry, Option<&Day>)> {
        self.entries().filter(|(entry, _)| entry.kind == Kind::Talk)
    }

    /// Iterates over every entry with its day, in reading order.
    pub fn entries(&self) -> impl Iterator<Item = (&Entry, Option<&Day>)> {
        let dated = self
            .days
            .iter()
            .flat_map(|day| day.entries.iter().map(move |entry| (entry, Some(day))));
        let before = self.before.iter().map(|entry| (entry, None));
        let undated = self.undated.iter().map(|entry| (entry, None));
        let after = self.after.iter().map(|entry| (entry, None));
        before.chain(dated).chain(undated).chain(after)
    }

    /// Iterates over the events that a date falls into.
    pub fn events_on(&self, date: Date) -> impl Iterator<Item = &Event> {
        self.events.iter().filter(move |event| event.is_on(date))
    }
}

impl Day {
    /// Iterates over the day's talks, in order.
    pub fn talks(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.kind == Kind::Talk)
    }
}
