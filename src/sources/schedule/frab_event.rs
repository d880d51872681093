//! One event of frab's XML.

use roxmltree::Node;

use super::{events_json::summary, links};
use crate::{
    address::web,
    plain_text::some_line,
    session::{ListedDay, Session, Speaker},
    titles,
    when::{self, End, When},
};

/// What holds for all events of a day.
pub(super) struct OfDay {
    /// The day, where it can be read.
    pub(super) listed: Option<ListedDay>,
    /// The zone of times without a date.
    pub(super) zone: Option<String>,
    /// Times before this one are of the next date.
    pub(super) changes: jiff::civil::Time,
    /// What addresses are parts of.
    pub(super) base: Option<String>,
}

/// Returns the text of an element below another: all of it, whatever it is divided into.
pub(super) fn text(node: Node<'_, '_>, name: &str) -> Option<String> {
    let child = node.children().find(|child| child.has_tag_name(name))?;
    let text: String =
        child.descendants().filter(Node::is_text).filter_map(|piece| piece.text()).collect();
    Some(text).filter(|text| !text.trim().is_empty())
}

/// Reads an event. `None` where it has no title.
pub(super) fn read(
    event: Node<'_, '_>,
    day: &OfDay,
    room: Option<&str>,
    at: String,
) -> Option<Session> {
    let line = |name| text(event, name).and_then(|text| some_line(&text, 300));
    let title = text(event, "title").and_then(|text| some_line(&text, 200))?;
    let base = day.base.as_deref();
    let mut session = Session { title, at, day: day.listed.clone(), ..Session::default() };
    session.room = line("room").or_else(|| room.and_then(|room| some_line(room, 300)));
    session.track = line("track");
    session.language = line("language").filter(|tag| tag.len() <= 20);
    session.guid = event
        .attribute("guid")
        .and_then(|guid| some_line(guid, 300))
        .filter(|guid| guid.len() <= 100);
    session.id = event.attribute("id").and_then(|id| some_line(id, 100));
    session.summary = summary(text(event, "abstract"), text(event, "description"));
    session.schedule = text(event, "url").and_then(|address| web(&address, base));
    let elements = |list: &'static str, name: &'static str| {
        let lists = event.children().filter(move |child| child.has_tag_name(list));
        lists.flat_map(|list| list.children()).filter(move |child| child.has_tag_name(name))
    };
    let person = |person: Node<'_, '_>| {
        let text: String =
            person.descendants().filter(Node::is_text).filter_map(|piece| piece.text()).collect();
        let affiliation = person.attribute("affiliation").and_then(|text| some_line(text, 200));
        some_line(&text, 200).map(|name| Speaker { name, affiliation })
    };
    session.speakers = elements("persons", "person").filter_map(person).collect();
    let attached = elements("attachments", "attachment").chain(elements("links", "link"));
    for link in attached {
        let words = link.text().unwrap_or_default();
        let label = format!("{} {words}", link.attribute("type").unwrap_or_default());
        let address = link.attribute("href").unwrap_or(words);
        links::take(&mut session, address, &label, base);
    }
    for name in ["video_download_url", "recording_url"] {
        if let Some(address) = text(event, name) {
            links::take(&mut session, &address, "recording", base);
        }
    }
    session.start = text(event, "date")
        .and_then(|date| when::iso(&date))
        .filter(|when| !matches!(when, When::AllDay(_)));
    if session.start.is_none() {
        session.start = put_together(event, day);
    }
    session.end =
        text(event, "duration").and_then(|duration| when::duration(&duration)).map(End::After);
    session.kind = titles::kind(&session);
    Some(session)
}

/// Puts the day's date and the event's time of day together: one before the day's change is of the night after it.
fn put_together(event: Node<'_, '_>, day: &OfDay) -> Option<When> {
    let time = when::time_of_day(&text(event, "start")?)?;
    let date = day.listed.as_ref()?.date;
    let date = if time < day.changes { date.tomorrow().ok()? } else { date };
    let wall = date.to_datetime(time);
    Some(day.zone.clone().map_or(When::Wall(wall), |zone| When::WallIn(wall, zone)))
}
