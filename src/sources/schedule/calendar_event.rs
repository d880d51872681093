//! One event of a calendar.

use jiff::civil::{Date, DateTime};

use super::{content_line::ContentLine, links};
use crate::{
    address::web,
    plain_text::{lines, some_line},
    session::{Session, Speaker},
    titles,
    when::{self, End, When},
};

/// Reads an event of its lines. `None` where it has no title. `is_sched` tells that speakers stand in the title.
pub(super) fn read(properties: &[ContentLine<'_>], is_sched: bool, at: String) -> Option<Session> {
    let all = |name: &'static str| properties.iter().filter(move |line| line.name == name);
    let first = |name| all(name).next();
    let summary = first("SUMMARY").and_then(|line| some_line(&line.text(), 2_000))?;
    let mut session = Session { at, ..Session::default() };
    let split = is_sched.then(|| titles::split(&summary)).flatten();
    if let Some(split) = split {
        if !split.is_sure {
            session.guess("speakers", "taken from the title");
        }
        session.speakers = split.speakers;
        session.title = some_line(&split.title, 200)?;
    } else {
        session.title = some_line(&summary, 200)?;
        session.speakers = all("ATTENDEE").chain(all("ORGANIZER")).filter_map(speaker).collect();
    }
    session.start = first("DTSTART").and_then(time);
    session.end =
        first("DTEND").and_then(time).filter(|end| !matches!(end, When::AllDay(_))).map(End::At);
    if session.end.is_none() {
        session.end = first("DURATION").and_then(|line| when::duration(line.value)).map(End::After);
    }
    session.room = first("LOCATION").and_then(|line| some_line(&line.text(), 300));
    let categories: Vec<String> = all("CATEGORIES")
        .flat_map(ContentLine::texts)
        .filter_map(|text| some_line(&text, 100))
        .collect();
    let mut categories = categories.into_iter();
    session.track = categories.next();
    session.topics = categories.collect();
    session.summary =
        first("DESCRIPTION").map(|line| lines(&line.text())).filter(|text| !text.is_empty());
    session.guid =
        first("UID").and_then(|line| some_line(&line.text(), 300)).filter(|uid| uid.len() <= 100);
    session.language = first("SUMMARY")
        .and_then(|line| line.parameter("LANGUAGE"))
        .and_then(|tag| some_line(tag, 20));
    session.schedule = first("URL").and_then(|line| web(&line.text(), None));
    for attached in all("ATTACH") {
        let label = attached.parameter("FILENAME").or_else(|| attached.parameter("FMTTYPE"));
        links::take(&mut session, attached.value, label.unwrap_or_default(), None);
    }
    session.kind = titles::kind(&session);
    Some(session)
}

/// Reads somebody by the name that stands beside the address.
fn speaker(line: &ContentLine<'_>) -> Option<Speaker> {
    let name = some_line(line.parameter("CN")?, 200)?;
    (name.contains(' ') && !name.contains('@')).then_some(Speaker { name, affiliation: None })
}

/// Reads a date or a time: in UTC, in the zone that is named, or in that of the conference.
pub(super) fn time(line: &ContentLine<'_>) -> Option<When> {
    let text = line.value.trim();
    let (digits, is_utc) =
        text.strip_suffix(['Z', 'z']).map_or((text, false), |digits| (digits, true));
    let is_date = line.parameter("VALUE").is_some_and(|value| value.eq_ignore_ascii_case("DATE"));
    if is_date || !digits.contains(['T', 't']) {
        let date: Date = digits.get(..digits.len().min(10))?.parse().ok()?;
        return when::is_plausible(date).then_some(When::AllDay(date));
    }
    let wall: DateTime = digits.parse().ok()?;
    if !when::is_plausible(wall.date()) {
        return None;
    }
    if is_utc {
        let at = jiff::tz::TimeZone::UTC.to_timestamp(wall).ok()?;
        return Some(When::Instant { at, wall });
    }
    let zone = line.parameter("TZID").and_then(when::zone_name);
    Some(zone.map_or(When::Wall(wall), |zone| When::WallIn(wall, zone)))
}
