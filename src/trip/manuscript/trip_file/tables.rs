//! The tables of a trip's file, those of entries aside.

use crate::{
    Event, Link, LinkKind, Place, Traveller, Voice,
    manuscript::{fields::Fields, names::Named},
};

/// Reads whose trip it was.
pub(super) fn traveller(fields: &mut Fields<'_>, key: &'static str) -> Option<Traveller> {
    let mut fields = fields.table(key)?;
    let name = fields.need("name", Fields::text);
    let short_name = fields.need("short_name", Fields::text);
    let url = fields.url("url");
    let voices = [("first", Voice::First), ("third", Voice::Third)];
    let voice = fields.choice("voice", &voices).unwrap_or_default();
    fields.close();
    Some(Traveller { name: name?, short_name: short_name?, url, voice })
}

/// Reads the account that the recap was made from.
pub(super) fn credited(fields: &mut Fields<'_>, key: &'static str) -> Option<crate::Source> {
    let mut fields = fields.table(key)?;
    let title = fields.need("title", Fields::title);
    let url = fields.need("url", Fields::url);
    let date = fields.need("date", Fields::date);
    let credit = fields.prose("credit");
    fields.close();
    Some(crate::Source { title: title?, url: url?, date: date?, credit })
}

/// Reads a place.
pub(super) fn place(mut fields: Fields<'_>) -> Option<Place> {
    let id = fields.need("id", |fields, key| fields.id(key, Named::Place));
    let name = fields.need("name", Fields::text);
    let address = fields.text("address");
    let url = fields.url("url");
    let note = fields.text("note");
    fields.close();
    Some(Place { id: id?, name: name?, address, url, note })
}

/// Reads a conference.
pub(super) fn event(mut fields: Fields<'_>) -> Option<Event> {
    let id = fields.need("id", |fields, key| fields.id(key, Named::Event));
    let title = fields.need("title", Fields::title);
    let short_title = fields.need("short_title", Fields::title);
    let first_day = fields.need("first_day", Fields::date);
    let last_day = fields.date("last_day").or(first_day);
    if last_day < first_day {
        fields.wrong("last_day", "the last day comes before the first", "swap the two");
    }
    let start = fields.plain_time("start");
    let mut end = fields.plain_time("end");
    if let (Some(start), Some(end)) = (start, &mut end) {
        *end = fields.end_after(start, *end);
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
