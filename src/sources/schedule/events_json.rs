//! One event as pretalx and the CCC's tools write it in JSON.

use serde_json::Value;

use super::links;
use crate::{
    address::web,
    json::{any_text, as_text, elements, is, list, text},
    plain_text::{lines, some_line},
    session::{Session, Speaker},
    titles,
    when::{self, End, When},
};

/// Longest text of one line.
const LINE: usize = 300;

/// Reads all of an event but its day. `None` where it has no title.
pub(super) fn read(
    event: &Value,
    base: Option<&str>,
    persons: &[&Value],
    at: String,
) -> Option<Session> {
    let line = |keys: &[&str]| any_text(event, keys).and_then(|text| some_line(&text, LINE));
    let title = any_text(event, &["title", "name"]).and_then(|text| some_line(&text, 200))?;
    let mut session = Session { title, at, ..Session::default() };
    session.room = line(&["room", "room_name", "location"]);
    session.track = line(&["track", "track_name"]);
    session.language = text(event, "language").and_then(|tag| some_line(&tag, 20));
    session.guid = line(&["guid"]).filter(|guid| guid.len() <= 100);
    session.id = line(&["code", "id"]);
    session.topics = list(event, "tags")
        .into_iter()
        .filter_map(as_text)
        .filter_map(|tag| some_line(&tag, 60))
        .collect();
    session.summary = summary(any_text(event, &["abstract"]), any_text(event, &["description"]));
    session.schedule =
        any_text(event, &["url", "link", "frontend_link"]).and_then(|address| web(&address, base));
    let people = ["persons", "speakers"].iter().flat_map(|key| list(event, key));
    session.speakers = people.filter_map(|person| speaker(person, persons)).collect();
    for key in ["attachments", "links", "recordings", "answers"] {
        for link in list(event, key) {
            let address = any_text(link, &["url", "href", "link"]).unwrap_or_default();
            let label = ["title", "name", "type", "label"].iter().filter_map(|key| text(link, key));
            links::take(&mut session, &address, &label.collect::<Vec<_>>().join(" "), base);
        }
    }
    for key in ["recording_url", "video_url", "video_download_url"] {
        if let Some(address) = text(event, key) {
            links::take(&mut session, &address, "recording", base);
        }
    }
    // Of pretalx's API, which has place and time of a talk in an object of their own.
    let slot = event.get("slot").unwrap_or(event);
    let time = |keys: &[&str]| {
        let both = [event, slot].into_iter().find_map(|value| any_text(value, keys));
        both.and_then(|text| when::iso(&text))
    };
    session.room =
        session.room.or_else(|| text(slot, "room").and_then(|room| some_line(&room, LINE)));
    session.start = time(&["date", "start_date", "schedule_start", "start"]);
    session.end = text(event, "duration").and_then(|text| when::duration(&text)).map(End::After);
    if session.end.is_none() {
        let end = time(&["end", "end_date", "schedule_end"]);
        session.end = end.filter(|end| !matches!(end, When::AllDay(_))).map(End::At);
    }
    session.kind = titles::kind(&session);
    Some(session)
}

/// Puts an abstract and a description together; one may hold the other.
pub(super) fn summary(one: Option<String>, other: Option<String>) -> Option<String> {
    let [one, other] = [one, other].map(|text| lines(&text.unwrap_or_default()));
    let summary = match (one.is_empty(), other.is_empty()) {
        (true, _) => other,
        (_, true) => one,
        _ if other.starts_with(one.as_str()) => other,
        _ if one.starts_with(other.as_str()) => one,
        _ => format!("{one}\n\n{other}"),
    };
    Some(summary).filter(|summary| !summary.is_empty())
}

/// Reads somebody: as an object, as a name, or as the id of one of the conference's persons.
fn speaker(person: &Value, persons: &[&Value]) -> Option<Speaker> {
    let id = if person.is_object() {
        any_text(person, &["guid", "id", "code"])
    } else {
        as_text(person)
    };
    let is_same = |other: &&&Value| {
        id.as_deref().is_some_and(|id| ["guid", "id", "code"].iter().any(|key| is(other, key, id)))
    };
    let known = persons.iter().find(is_same).copied();
    let of = |keys: &[&str]| {
        let own = person.is_object().then_some(person).into_iter().chain(known);
        own.into_iter().find_map(|person| any_text(person, keys))
    };
    let name =
        of(&["public_name", "full_public_name", "name", "display_name", "full_name", "fullName"]);
    let name =
        // Where people are listed elsewhere, a word alone is the id of one.
        name.or_else(|| {
            let is_person = |text: &&str| persons.is_empty() || text.contains(' ');
            person.as_str().filter(is_person).map(str::to_owned)
        })?;
    let company = of(&["affiliation", "organization", "organisation", "company"]).or_else(|| {
        let answers = person.get("answers").map(elements).unwrap_or_default();
        answers.into_iter().find_map(|answer| {
            let question = any_text(answer, &["question", "title"])?.to_lowercase();
            let asks = ["affiliation", "organi", "company", "employer"]
                .iter()
                .any(|word| question.contains(word));
            asks.then(|| any_text(answer, &["answer", "value"]))?
        })
    });
    Some(Speaker {
        name: some_line(&name, 200)?,
        affiliation: company.and_then(|text| some_line(&text, 200)),
    })
}
