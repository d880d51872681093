//! The XML of frab, Pentabarf and their heirs: days, in them rooms, in them events.

use jiff::civil::Time;
use roxmltree::{Document, Error, Node};

use super::frab_event::{self, OfDay, text};
use crate::{
    address::web,
    plain_text::some_line,
    remark::Remark,
    session::{ListedDay, Source, Venue},
    when::{self, When},
};

/// When a day changes where its source does not say so: what starts before, is of the night.
const CHANGE: Time = Time::constant(5, 0, 0, 0);

/// Reads a schedule. Declarations of entities are refused: they are what bombs are made of.
///
/// # Errors
/// Where it is no XML, with line and column.
pub(crate) fn read(xml: &str) -> Result<Source, Error> {
    let document = Document::parse(xml)?;
    let whole = document.root_element();
    let conference =
        whole.descendants().find(|node| node.has_tag_name("conference")).unwrap_or(whole);
    let mut source = conference_of(whole, conference);
    let changes = text(conference, "day_change").and_then(|time| when::time_of_day(&time));
    for day in whole.descendants().filter(|node| node.has_tag_name("day")) {
        let begins = day
            .attribute("start")
            .and_then(when::iso)
            .filter(|when| !matches!(when, When::AllDay(_)));
        let date = day.attribute("date").and_then(when::iso).map(|when| match when {
            When::AllDay(date) => date,
            When::Instant { wall, .. } | When::Wall(wall) | When::WallIn(wall, _) => wall.date(),
        });
        let listed = date.map(|date| ListedDay { date, begins });
        if listed.is_none() {
            source.remarks.push(Remark::new(line(day), "this day has no date that can be read"));
        }
        let changes = changes.filter(|time| *time != Time::midnight()).unwrap_or(CHANGE);
        let of_day =
            OfDay { listed, zone: source.zone.clone(), changes, base: source.address.clone() };
        for event in day.descendants().filter(|node| node.has_tag_name("event")) {
            let room = event.parent().filter(|parent| parent.has_tag_name("room"));
            let room = room.and_then(|room| room.attribute("name"));
            match frab_event::read(event, &of_day, room, line(event)) {
                Some(session) => {
                    if session.start.is_none() {
                        let what = format!("“{}” has no time that can be read", session.title);
                        source.remarks.push(Remark::new(line(event), what));
                    }
                    source.sessions.push(session);
                }
                None => source.remarks.push(Remark::new(line(event), "left out: it has no title")),
            }
        }
    }
    Ok(source)
}

fn conference_of(root: Node<'_, '_>, conference: Node<'_, '_>) -> Source {
    let line = |name| text(conference, name).and_then(|text| some_line(&text, 200));
    let date = |name| match text(conference, name).and_then(|text| when::iso(&text)) {
        Some(When::AllDay(date)) => Some(date),
        Some(When::Instant { wall, .. } | When::Wall(wall)) => Some(wall.date()),
        _ => None,
    };
    let base = ["url", "base_url"]
        .iter()
        .find_map(|name| text(conference, name).or_else(|| text(root, name)));
    let venue = line("venue").or_else(|| line("city"));
    Source {
        title: line("title"),
        short_title: line("acronym"),
        address: base.and_then(|base| web(&base, None)),
        zone: line("time_zone_name").and_then(|name| when::zone_name(&name)),
        venue: venue.map(|name| Venue { address: line("city").filter(|city| *city != name), name }),
        span: date("start").zip(date("end")),
        ..Source::default()
    }
}

/// Where an element begins.
fn line(node: Node<'_, '_>) -> String {
    format!("line {}", node.document().text_pos_at(node.range().start).row)
}
