//! The file of one day.

use toml::{Spanned, de::DeTable};

use super::{
    entry_order,
    entry_table::{self, EntryList},
    fields::{Fields, Placed, Reading},
    names::Named,
    read_entry::ReadEntry,
};
use crate::{Date, Day, TripTime};

/// A day, and where those of its keys stand that are checked against other files.
pub(super) struct ReadDay {
    pub(super) day: Option<Day>,
    pub(super) date: Option<Placed<Date>>,
    /// The event of each entry that has one.
    pub(super) events: Vec<Placed<String>>,
    /// When its entries began and ended.
    pub(super) times: Vec<Placed<TripTime>>,
    /// When entries were revised.
    pub(super) revised: Vec<Placed<Date>>,
}

/// Reads the file of a day.
pub(super) fn read_day(table: &Spanned<DeTable<'_>>, reading: Reading<'_>) -> ReadDay {
    let mut fields = Fields::of_file(reading, table.get_ref());
    let date = fields.need("date", Fields::date);
    let title = fields.need("title", Fields::title);
    let (picture, photographs) = fields.pictures();
    let intro = fields.need("intro", Fields::prose);
    let places = fields.references("places", Named::Place);
    let entries = entry_table::read_all(&mut fields, "entry", EntryList::OfDay);
    let date_position = fields.position("date");
    fields.close();
    entry_order::check_starts(&entries, reading.problems);
    let events = entries.iter().filter_map(ReadEntry::event).collect();
    let times = entries.iter().flat_map(ReadEntry::times).collect();
    let revised = entries.iter().filter_map(ReadEntry::revised).collect();
    let entries = entries.into_iter().map(|read| read.entry).collect();
    let day = || {
        let (date, title, intro) = (date?, title?, intro?);
        Some(Day { date, title, picture, photographs, intro, places, entries })
    };
    ReadDay {
        day: day(),
        date: date.map(|value| Placed { value, position: date_position }),
        events,
        times,
        revised,
    }
}

/// Reads the file of the entries whose day is unknown.
pub(super) fn read_undated(table: &Spanned<DeTable<'_>>, reading: Reading<'_>) -> Vec<ReadEntry> {
    let mut fields = Fields::of_file(reading, table.get_ref());
    let entries = entry_table::read_all(&mut fields, "entry", EntryList::Undated);
    fields.close();
    entries
}
