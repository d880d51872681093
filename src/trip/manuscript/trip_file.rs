//! The file of the trip as a whole, and through it all others.

use super::{
    day_file::{ReadDay, read_day, read_undated},
    day_order,
    entry_table::{self, EntryList},
    fields::{Fields, Placed, Reading},
    names::{Named, Names},
    problem::Problems,
    source::Source,
    zone,
};
use crate::{Entry, Event, Link, LinkKind, Place, Traveller, Trip};

/// Reads the trip file of that name, and every file that it lists.
pub(super) fn read(
    name: &str,
    sources: &[Source],
    pictures: &[Source],
    problems: &Problems,
) -> Option<Trip> {
    let names = Names::default();
    let source = sources.iter().find(|source| source.name() == name)?;
    let table = source.parse(problems);
    let reading = Reading { source, pictures, problems, names: &names };
    let mut fields = Fields::new(reading, table.get_ref(), 0);

    let id = fields.need("id", |fields, key| fields.id(key, Named::Trip));
    let language = fields.need("language", language);
    let site = fields.host("site");
    let title = fields.need("title", Fields::title);
    let summary = fields.need("summary", Fields::text);
    let picture = fields.picture("picture");
    let intro = fields.prose("intro");
    let traveller = fields.need("traveller", traveller);
    let credited = credited(&mut fields, "source");
    let zone = fields.need("zone", zone::read);
    let places = fields.tables("place").into_iter().filter_map(place).collect();
    let events: Vec<Event> = fields.tables("event").into_iter().filter_map(event).collect();
    let around = |fields: &mut Fields<'_>, key| -> Vec<Entry> {
        let entries = entry_table::read_all(fields, key, EntryList::OfTrip);
        entries.into_iter().map(|read| read.entry).collect()
    };
    let before = around(&mut fields, "before");
    let after = around(&mut fields, "after");
    let day_files = fields.need("days", |fields, key| Some(fields.strings(key)));
    let day_files = day_files.unwrap_or_default();
    let undated_file = fields.string("undated");
    fields.close();

    let find = |file: &Placed<&str>| {
        let found = sources.iter().find(|source| source.name() == file.value);
        if found.is_none() {
            let wrong = format!("there is no file “{}” beside this one", file.value);
            problems.add(&file.position, wrong, "write that file, or take it off the list");
        }
        found
    };
    let days: Vec<ReadDay> = day_files
        .iter()
        .filter_map(find)
        .map(|source| read_day(&source.parse(problems), Reading { source, ..reading }))
        .collect();
    let undated = undated_file
        .as_ref()
        .and_then(find)
        .map(|source| read_undated(&source.parse(problems), Reading { source, ..reading }));
    let listed: Vec<&str> = day_files.iter().chain(&undated_file).map(|file| file.value).collect();
    for stray in sources {
        if stray.name() != name && !listed.contains(&stray.name()) {
            let wrong = format!("{name} does not list this file");
            problems.add(
                &stray.position(0),
                wrong,
                format!("add it to `days` in {name}, or delete it"),
            );
        }
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

/// Reads a language tag: only its characters are checked (BCP 47, section 2.1).
fn language(fields: &mut Fields<'_>, key: &'static str) -> Option<String> {
    let tag = fields.text(key)?;
    let right = tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if !right {
        fields.wrong(
            key,
            format!("“{tag}” is not a language tag"),
            "write one as in \"en\" or \"pt-BR\"",
        );
    }
    right.then_some(tag)
}

fn traveller(fields: &mut Fields<'_>, key: &'static str) -> Option<Traveller> {
    let mut fields = fields.table(key)?;
    let name = fields.need("name", Fields::text);
    let short_name = fields.need("short_name", Fields::text);
    let url = fields.url("url");
    fields.close();
    Some(Traveller { name: name?, short_name: short_name?, url })
}

fn credited(fields: &mut Fields<'_>, key: &'static str) -> Option<crate::Source> {
    let mut fields = fields.table(key)?;
    let title = fields.need("title", Fields::title);
    let url = fields.need("url", Fields::url);
    let date = fields.need("date", Fields::date);
    let credit = fields.prose("credit");
    fields.close();
    Some(crate::Source { title: title?, url: url?, date: date?, credit })
}

fn place(mut fields: Fields<'_>) -> Option<Place> {
    let id = fields.need("id", |fields, key| fields.id(key, Named::Place));
    let name = fields.need("name", Fields::text);
    let address = fields.text("address");
    let url = fields.url("url");
    let note = fields.text("note");
    fields.close();
    Some(Place { id: id?, name: name?, address, url, note })
}

fn event(mut fields: Fields<'_>) -> Option<Event> {
    let id = fields.need("id", |fields, key| fields.id(key, Named::Event));
    let title = fields.need("title", Fields::title);
    let short_title = fields.need("short_title", Fields::title);
    let first_day = fields.need("first_day", Fields::date);
    let last_day = fields.date("last_day").or(first_day);
    if last_day < first_day {
        fields.wrong("last_day", "the last day comes before the first", "swap the two");
    }
    let start = fields.plain_time("start");
    let end = fields.plain_time("end");
    if end.is_some() && end <= start {
        fields.wrong("end", "the end is not after the start", "write a later end, or leave it out");
    }
    let place = fields.reference("place", Named::Place);
    let about = fields.prose("about");
    let opinion = fields.prose("opinion");
    let mut links: Vec<Link> = [
        fields.link("recording", LinkKind::Recording, "Recordings"),
        fields.link("schedule", LinkKind::Schedule, "Schedule"),
    ]
    .into_iter()
    .flatten()
    .collect();
    links.extend(fields.links("links"));
    fields.close();
    Some(Event {
        id: id?,
        title: title?,
        short_title: short_title?,
        first_day: first_day?,
        last_day: last_day?,
        start,
        end,
        place,
        about,
        opinion,
        links,
    })
}
