//! The files of a trip that begins: what is known of it, and an example of everything that can be written.

use recap_trip::{Date, Traveller, manuscript::TRIP_FILE, zone_rules::ZoneRules};
use slug::slugify;
use toml::Value;

/// What stands in a day's file below what is known: one example of each kind of entry.
const EXAMPLES: &str = include_str!("new_trip/entries.toml");

/// What stands in `trip.toml` below what is known: examples of what else there may be.
const MORE: &str = include_str!("new_trip/trip.toml");

/// The day that examples name where the days are not known.
const EXAMPLE_DAY: Date = Date::constant(2026, 3, 23);

/// Most letters of an id.
const ID_LENGTH: usize = 60;

/// Most days of a trip, so that a mistyped year makes no thousand files.
pub const MOST_DAYS: usize = 60;

/// What is known of a trip that begins.
#[derive(Clone, Debug)]
pub struct NewTrip {
    /// Its title.
    pub title: String,
    /// Whose trip it was, with first and last name.
    pub traveller: String,
    /// The first day, and the last, which is not before it; `None` for a trip that is told without days.
    pub days: Option<(Date, Date)>,
    /// The IANA name of its time zone.
    pub zone: String,
}

impl NewTrip {
    /// Writes its files, each given by its name and what it holds.
    pub fn files(&self) -> Vec<(String, String)> {
        let trip = (TRIP_FILE.to_owned(), self.trip_file());
        [trip].into_iter().chain(self.days().map(|day| (file_name(day), day_file(day)))).collect()
    }

    /// Its days, in order.
    pub fn days(&self) -> impl Iterator<Item = Date> {
        self.days.into_iter().flat_map(|(first, last)| {
            first.series(jiff::Span::new().days(1)).take_while(move |day| *day <= last)
        })
    }

    fn trip_file(&self) -> String {
        let Self { title, traveller, days, zone } = self;
        let files: Vec<String> = self.days().map(|day| quoted(&file_name(day))).collect();
        let (days_line, told, entries) = match days {
            Some(_) => (format!("days = [{}]\n", files.join(", ")), ", day by day", ""),
            None => ("intro = \"What this was.\"\n".to_owned(), "", EXAMPLES),
        };
        // Without days it is not known by how much the zone was ahead.
        let rules = ZoneRules::named(zone);
        let label = rules.zip(*days).map(|(rules, (first, last))| rules.label(first, last));
        let (first, last) = days.unwrap_or((EXAMPLE_DAY, EXAMPLE_DAY));
        format!(
            "# The trip as a whole. Every key is explained in docs/writing-a-trip.md of `recap`.\n\
             id = {id}\n\
             language = \"en\"\n\
             title = {title}\n\
             # For search engines and previews: one or two sentences.\n\
             summary = {summary}\n\
             {days_line}\
             \n\
             [traveller]\n\
             name = {name}\n\
             short_name = {short_name}\n\
             # voice = \"first\"  # cards then say “I saw it”\n\
             \n\
             [zone]\n\
             iana = {zone}\n\
             label = {label}\n\
             {more}{entries}",
            id = quoted(&self.id()),
            title = quoted(title),
            summary = quoted(&format!("{title}: the trip of {traveller}{told}.")),
            name = quoted(traveller),
            short_name = quoted(Traveller::short_name_of(traveller)),
            zone = quoted(zone),
            label = quoted(&label.unwrap_or_else(|| zone.clone())),
            more = MORE
                .replace("FIRST", &first.to_string())
                .replace("LAST", &last.to_string())
                .replace("YEAR", &first.year().to_string()),
        )
    }

    /// The id, of the title's words and the year, where that is known: visitors' marks are kept under it.
    fn id(&self) -> String {
        let mut id = slugify(&self.title);
        if id.is_empty() {
            "trip".clone_into(&mut id);
        }
        let year = self.days.map(|(first, _)| first.year().to_string());
        if let Some(year) = year.filter(|year| !id.contains(year)) {
            id = format!("{id}-{year}");
        }
        id.truncate(ID_LENGTH);
        id.trim_end_matches('-').to_owned()
    }
}

fn day_file(day: Date) -> String {
    format!(
        "date = \"{day}\"\n\
         title = \"{}\"\n\
         intro = \"What kind of day it was.\"\n\
         {EXAMPLES}",
        day.strftime("%A")
    )
}

fn file_name(day: Date) -> String {
    format!("{day}.toml")
}

/// Writes a text as TOML does.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
