//! The file of the trip as a whole, and through it all others.

mod tables;
mod listed;
mod without_days;

use std::cell::RefCell;

use super::{
    day_file::{ReadDay, read_day, read_undated},
    day_order, day_times,
    entry_table::{self, EntryList},
    fields::{Fields, Placed, Reading},
    keys::{OF_DAY, OF_TRIP},
    language,
    names::{Named, Names},
    pictures::Pictures,
    problem::Problems,
    read_entry::ReadEntry,
    reserved, revisions,
    source::Source,
    zone,
};
use crate::{Date, Event, Trip, zone_rules::ZoneRules};
use listed::Listed;
use without_days::WithoutDays;

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

    let id = trip_id(&mut fields, problems);
    let language = fields.need("language", language::read);
    let site = fields.host("site");
    let title = fields.need("title", Fields::title);
    let short_title = fields.short_title("short_title");
    let summary = fields.need("summary", Fields::text);
    let (picture, photographs) = fields.pictures();
    let intro = fields.prose("intro");
    let revised = fields.date("revised");
    let revised = revised.map(|value| Placed { value, position: fields.position("revised") });
    let traveller = fields.need("traveller", tables::traveller);
    let credited = tables::credited(&mut fields, "source");
    let zone = fields.need("zone", zone::read);
    let places = fields.tables("place").into_iter().filter_map(tables::place).collect();
    let events: Vec<Event> = fields.tables("event").into_iter().filter_map(tables::event).collect();
    let undated_file = fields.string("undated");
    let day_files = fields.strings("days");
    let without_days = WithoutDays::of(&mut fields, undated_file.as_ref(), sources);
    let around =
        if without_days.is_told { EntryList::OfTripWithoutDays } else { EntryList::OfTrip };
    let before = entry_table::read_all(&mut fields, "before", around);
    let after = entry_table::read_all(&mut fields, "after", around);
    let own = without_days
        .is_told
        .then(|| entry_table::read_all(&mut fields, "entry", EntryList::Undated));
    fields.close();

    let listed = Listed::of(sources, day_files.iter().chain(&undated_file), problems);
    let mut days: Vec<ReadDay> = listed
        .find_all(&day_files)
        .filter_map(|source| {
            let misplaced = RefCell::default();
            let reading = Reading { source, plain_keys: &OF_DAY, misplaced: &misplaced, ..reading };
            Some(read_day(&source.parse_something(problems)?, reading))
        })
        .collect();
    let undated = own.or_else(|| {
        undated_file.as_ref().and_then(|file| listed.find(file.value)).and_then(|source| {
            let reading = Reading { source, plain_keys: &[], ..reading };
            Some(read_undated(&source.parse(problems)?, reading))
        })
    });
    let undated = undated.unwrap_or_default();
    if without_days.strays_count {
        listed.report_strays(name, problems);
    }

    day_order::check_days(&days, problems);
    day_order::check_events(&days, &events, problems);
    names.check(problems);
    let rules = zone.as_ref().and_then(ZoneRules::of);
    if let (Some(zone), Some(rules)) = (&zone, &rules) {
        day_times::check_skipped(&days, zone, rules, problems);
    }
    let others = [&before, &undated, &after].into_iter().flatten();
    let mut revisions: Vec<Placed<Date>> = others.filter_map(ReadEntry::revised).collect();
    revisions.extend(days.iter_mut().flat_map(|day| day.revised.drain(..)));
    let [before, undated, after] = [before, undated, after].map(day_times::without_day);
    let days = day_times::of_days(days, rules.as_ref());
    let whole = revised.as_ref().map(|revised| revised.value);
    let trip = Trip {
        id: id?,
        language: language?,
        site,
        title: title?,
        short_title,
        summary: summary?,
        picture,
        photographs,
        intro,
        revised: whole,
        traveller: traveller?,
        source: credited,
        zone: zone?,
        events,
        places,
        before,
        days,
        undated,
        after,
    };
    revisions::check(&trip, revisions.iter().chain(&revised), problems);
    Some(trip)
}

fn trip_id(fields: &mut Fields<'_>, problems: &Problems) -> Option<String> {
    let id = fields.need("id", |fields, key| fields.id(key, Named::Trip))?;
    // The keepsake is named after it.
    reserved::warn_of_windows(&id, &fields.position("id"), problems);
    Some(id)
}
