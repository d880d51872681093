//! The file of the trip as a whole, and through it all others.

mod tables;
mod listed;

use std::cell::RefCell;

use super::{
    day_file::{ReadDay, read_day, read_undated},
    day_order,
    entry_table::{self, EntryList},
    fields::{Fields, Reading},
    keys::{OF_DAY, OF_TRIP},
    language,
    names::{Named, Names},
    pictures::Pictures,
    problem::Problems,
    reserved,
    source::Source,
    zone,
};
use crate::{Entry, Event, Trip};
use listed::Listed;

/// Reads the trip file of that name, and every file that it lists.
pub(super) fn read(
    name: &str,
    sources: &[Source],
    pictures: &Pictures,
    problems: &Problems,
) -> Option<Trip> {
    let (names, misplaced) = (Names::default(), RefCell::default());
    let source = sources.iter().find(|source| source.name() == name)?;
    let Some(table) = source.parse_something(problems) else {
        // Which files it lists is not known; whether they are TOML shows all the same.
        for other in sources.iter().filter(|other| other.name() != name) {
            other.parse(problems);
        }
        return None;
    };
    let reading = Reading {
        source,
        pictures,
        problems,
        names: &names,
        plain_keys: &OF_TRIP,
        misplaced: &misplaced,
    };
    let mut fields = Fields::of_file(reading, table.get_ref());

    let id = fields.need("id", |fields, key| fields.id(key, Named::Trip));
    if let Some(id) = &id {
        // The keepsake is named after it.
        reserved::warn_of_windows(id, &fields.position("id"), problems);
    }
    let language = fields.need("language", language::read);
    let site = fields.host("site");
    let title = fields.need("title", Fields::title);
    let summary = fields.need("summary", Fields::text);
    let (picture, photographs) = fields.pictures();
    let intro = fields.prose("intro");
    let traveller = fields.need("traveller", tables::traveller);
    let credited = tables::credited(&mut fields, "source");
    let zone = fields.need("zone", zone::read);
    let places = fields.tables("place").into_iter().filter_map(tables::place).collect();
    let events: Vec<Event> = fields.tables("event").into_iter().filter_map(tables::event).collect();
    let around = |fields: &mut Fields<'_>, key| -> Vec<Entry> {
        let entries = entry_table::read_all(fields, key, EntryList::OfTrip);
        entries.into_iter().map(|read| read.entry).collect()
    };
    let before = around(&mut fields, "before");
    let after = around(&mut fields, "after");
    let has_days = fields.has("days");
    let day_files = fields.need("days", |fields, key| Some(fields.strings(key)));
    let day_files = day_files.unwrap_or_default();
    let undated_file = fields.string("undated");
    fields.close();

    let listed = Listed::of(sources, day_files.iter().chain(&undated_file), problems);
    let days: Vec<ReadDay> = listed
        .find_all(&day_files)
        .filter_map(|source| {
            let misplaced = RefCell::default();
            let reading = Reading { source, plain_keys: &OF_DAY, misplaced: &misplaced, ..reading };
            Some(read_day(&source.parse_something(problems)?, reading))
        })
        .collect();
    let undated =
        undated_file.as_ref().and_then(|file| listed.find(file.value)).and_then(|source| {
            let reading = Reading { source, plain_keys: &[], ..reading };
            Some(read_undated(&source.parse(problems)?, reading))
        });
    if has_days {
        listed.report_strays(name, problems);
    }

    day_order::check_days(&days, problems);
    day_order::check_events(&days, &events, problems);
    names.check(problems);
    Some(Trip {
        id: id?,
        language: language?,
        site,
        title: title?,
        summary: summary?,
        picture,
        photographs,
        intro,
        traveller: traveller?,
        source: credited,
        zone: zone?,
        events,
        places,
        before,
        days: days.into_iter().filter_map(|read| read.day).collect(),
        undated: undated.unwrap_or_default(),
        after,
    })
}
