//! The JSON of Sessionize. Its views nest the same sessions in lists, groups, rooms or dates, so they are looked for
//! wherever they are; one that is there twice is one.

use std::collections::BTreeSet;

use serde_json::Value;

use super::links;
use crate::{
    address::web,
    json::{any_text, is, is_true, list, text},
    plain_text::{lines, some_line},
    remark::Remark,
    session::{Session, SessionKind, Source, Speaker},
    titles,
    when::{self, End, When},
};

/// States in which a session does not take place.
const OFF: [&str; 6] =
    ["declined", "decline_queue", "waitlisted", "cancelled", "canceled", "nominated"];

/// Reads all sessions of a view.
pub(crate) fn read(whole: &Value) -> Source {
    let mut source = Source::default();
    let mut known = BTreeSet::new();
    let mut rest = vec![(whole, String::new())];
    while let Some((value, at)) = rest.pop() {
        if is_session(value) {
            // Breaks share an id, or have none.
            let id = text(value, "id").unwrap_or_else(|| at.clone());
            if known.insert((id, text(value, "startsAt"))) {
                take(value, whole, at, &mut source);
            }
            continue;
        }
        let step = |key: &str| if at.is_empty() { key.to_owned() } else { format!("{at}.{key}") };
        match value {
            Value::Array(list) => {
                let elements = list.iter().enumerate().rev();
                rest.extend(elements.map(|(place, it)| (it, format!("{at}[{place}]"))));
            }
            Value::Object(map) => rest.extend(map.iter().rev().map(|(key, it)| (it, step(key)))),
            _ => {}
        }
    }
    source
}

/// Tells whether an object is a session, and no speaker or group.
fn is_session(value: &Value) -> bool {
    let keys = ["startsAt", "isServiceSession", "isPlenumSession", "roomId", "speakers"];
    value.get("title").is_some() && keys.iter().any(|key| value.get(key).is_some())
}

fn take(value: &Value, whole: &Value, at: String, source: &mut Source) {
    let Some(title) = text(value, "title").and_then(|title| some_line(&title, 200)) else {
        source.remarks.push(Remark::new(at, "left out: it has no title"));
        return;
    };
    let status = text(value, "status").unwrap_or_default();
    if OFF.contains(&status.to_lowercase().as_str()) {
        source.remarks.push(Remark::new(at, format!("“{title}” was left out: it is {status}")));
        return;
    }
    let time = |keys: &[&str]| any_text(value, keys).and_then(|text| when::iso(&text));
    let mut session = Session { title, at, ..Session::default() };
    session.start = time(&["startsAt"]);
    session.end = time(&["endsAt"]).filter(|end| !matches!(end, When::AllDay(_))).map(End::At);
    if session.start.is_none() {
        let what = format!("“{}” has no start that can be read", session.title);
        source.remarks.push(Remark::new(session.at.clone(), what));
    }
    session.guid = text(value, "id").filter(|id| id.len() <= 100);
    session.summary =
        text(value, "description").map(|text| lines(&text)).filter(|text| !text.is_empty());
    session.speakers =
        list(value, "speakers").into_iter().filter_map(|person| speaker(person, whole)).collect();
    let room =
        text(value, "room").or_else(|| named(whole, "rooms", &text(value, "roomId")?, "name"));
    session.room = room.and_then(|room| some_line(&room, 200));
    for (key, label) in [("recordingUrl", "recording"), ("slidesUrl", "slides")] {
        if let Some(address) = text(value, key) {
            links::take(&mut session, &address, label, None);
        }
    }
    session.schedule =
        any_text(value, &["url", "sessionUrl"]).and_then(|address| web(&address, None));
    for (category, item) in categories(value, whole) {
        let category = category.to_lowercase();
        let has = |words: &[&str]| words.iter().any(|word| category.contains(word));
        let Some(item) = some_line(&item, 100) else {
            continue;
        };
        if has(&["track", "stream"]) {
            session.track.get_or_insert(item);
        } else if has(&["language", "sprache"]) {
            session.language.get_or_insert(item);
        } else if has(&["topic", "tag", "theme", "category", "technolog"]) {
            session.topics.push(item);
        }
    }
    session.kind = titles::kind(&session);
    if session.kind == SessionKind::Session && is_true(value, "isServiceSession") {
        session.kind = SessionKind::Moment;
    }
    source.sessions.push(session);
}

/// The categories of a session, each with what was chosen of it: within the session, or as ids.
fn categories(value: &Value, whole: &Value) -> Vec<(String, String)> {
    let item = |item: &Value| any_text(item, &["name", "title"]);
    let mut found = Vec::new();
    for category in list(value, "categories") {
        let name = any_text(category, &["name", "title"]).unwrap_or_default();
        let items = ["categoryItems", "items"].iter().flat_map(|key| list(category, key));
        found.extend(items.filter_map(item).map(|item| (name.clone(), item)));
    }
    for id in list(value, "categoryItems") {
        let of = |category: &&Value| {
            let items = list(category, "items");
            let same = items.into_iter().find(|it| it.get("id") == Some(id))?;
            Some((any_text(category, &["title", "name"])?, item(same)?))
        };
        found.extend(list(whole, "categories").iter().find_map(of));
    }
    found
}

/// Finds the name of what a view lists beside its sessions.
fn named(whole: &Value, key: &str, id: &str, name: &str) -> Option<String> {
    let known = list(whole, key).into_iter().find(|it| is(it, "id", id))?;
    text(known, name)
}

/// Reads somebody: with a name, or as the id of one of the view's speakers, who answer what they were asked.
fn speaker(person: &Value, whole: &Value) -> Option<Speaker> {
    let id =
        if person.is_object() { text(person, "id") } else { person.as_str().map(str::to_owned) };
    let is_same = |it: &&Value| id.as_deref().is_some_and(|id| is(it, "id", id));
    let known = list(whole, "speakers").into_iter().find(is_same);
    let both = [Some(person), known];
    let of = |keys: &[&str]| both.into_iter().flatten().find_map(|person| any_text(person, keys));
    let name = of(&["fullName", "name"]).or_else(|| {
        Some(format!("{} {}", of(&["firstName"])?, of(&["lastName"]).unwrap_or_default()))
    })?;
    let questions = list(whole, "questions");
    let company = both
        .into_iter()
        .flatten()
        .flat_map(|person| list(person, "questionAnswers"))
        .find_map(|answer| {
            let asked = text(answer, "question").or_else(|| {
                let id = answer.get("questionId")?;
                let question = questions.iter().find(|question| question.get("id") == Some(id))?;
                text(question, "question")
            })?;
            let asked = asked.to_lowercase();
            let asks = ["company", "organi", "affiliation", "employer"]
                .iter()
                .any(|word| asked.contains(word));
            asks.then(|| any_text(answer, &["answerValue", "answer", "value"]))?
        });
    let company = company.or_else(|| of(&["company", "affiliation"]));
    Some(Speaker {
        name: some_line(&name, 200)?,
        affiliation: company.and_then(|text| some_line(&text, 200)),
    })
}
