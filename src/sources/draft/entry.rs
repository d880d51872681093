//! One entry of a day's file.

use recap_trip::{dates::clock, manuscript::prose_mistake};

use super::toml_text::{comment, line, prose, quoted};
use crate::{
    placed::{Clock, Placed},
    session::{Session, SessionKind, Speaker},
};

/// Longest texts that the trip's format takes.
const TITLE: usize = 200;
const TEXT: usize = 1_000;

/// An entry that is to be written.
pub(crate) struct Entry<'a> {
    /// Its id.
    pub(crate) id: String,
    /// Its session.
    pub(crate) placed: &'a Placed,
    /// The ids of its event and its place.
    pub(crate) event: Option<&'a str>,
    pub(crate) place: Option<&'a str>,
    /// The room, where the place is told from it.
    pub(crate) room: Option<&'a str>,
}

/// Writes a time of day: `09:30`; after the midnight that ends the day, `01:30+1`.
pub(crate) fn start(start: Clock) -> String {
    format!("{}{}", clock(start.time), if start.after_midnight { "+1" } else { "" })
}

/// Writes when something ends. That it is after midnight goes without saying behind a start of the afternoon, or of the
/// night itself.
pub(crate) fn end(start: Option<Clock>, end: Clock) -> String {
    let is_plain = start.is_some_and(|start| start.after_midnight || start.time.hour() >= 12);
    let next = if end.after_midnight && !is_plain { "+1" } else { "" };
    format!("{}{next}", clock(end.time))
}

/// Writes an entry.
pub(crate) fn write(entry: &Entry<'_>) -> String {
    let Placed { session, start: begins, end: ends, .. } = entry.placed;
    let check = |key: &str| {
        session.guesses.iter().find(|guess| guess.key == key).map(|guess| guess.from.as_str())
    };
    let mut text = String::from("[[entry]]\n");
    let mut put = |key: &'static str, value: Option<String>| {
        if let Some(value) = value {
            text.push_str(&line(key, &value, check(key)));
        }
    };
    let words = |text: &Option<String>| text.as_deref().map(|text| quoted(&cut(text, TEXT)));
    let topics: Vec<String> = session.topics.iter().map(|topic| quoted(topic)).collect();
    put("kind", Some(quoted(word(session.kind))));
    put("id", Some(quoted(&entry.id)));
    put("title", Some(quoted(&cut(&session.title, TITLE))));
    put("topics", (!topics.is_empty()).then(|| format!("[{}]", topics.join(", "))));
    put("event", entry.event.map(quoted));
    put("attendance", attendance(session));
    put("start", begins.map(|begins| quoted(&start(begins))));
    put("end", ends.map(|ends| quoted(&end(*begins, ends))));
    put("place", entry.place.map(quoted));
    put("room", entry.room.map(|room| quoted(&cut(room, TEXT))));
    put("track", words(&session.track));
    put("speakers", speakers(&session.speakers));
    put("schedule", words(&session.schedule));
    put("recording", words(&session.recording));
    put("slides", words(&session.slides));
    text.push_str(&for_the_author(session));
    text
}

/// The word for a kind.
pub(crate) fn word(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Talk => "talk",
        SessionKind::Session => "session",
        SessionKind::Moment => "moment",
    }
}

/// What the traveller had to do with it: of a talk it is said that nobody says it, elsewhere nothing.
fn attendance(session: &Session) -> Option<String> {
    let of_talk = (session.kind == SessionKind::Talk).then_some("not-said");
    session.attendance.or(of_talk).map(quoted)
}

/// Writes speakers: one on the line, several on lines of their own.
pub(crate) fn speakers(speakers: &[Speaker]) -> Option<String> {
    let one = |Speaker { name, affiliation }: &Speaker| {
        let affiliation =
            affiliation.as_ref().map(|text| format!(", affiliation = {}", quoted(text)));
        format!("{{ name = {}{} }}", quoted(name), affiliation.unwrap_or_default())
    };
    match speakers {
        [] => None,
        [speaker] => Some(format!("[{}]", one(speaker))),
        several => {
            let lines: Vec<String> =
                several.iter().map(|speaker| format!("    {},\n", one(speaker))).collect();
            Some(format!("[\n{}]", lines.concat()))
        }
    }
}

/// Writes the author's own words, and as comments what may be of use for more of them.
fn for_the_author(session: &Session) -> String {
    let mut text = String::new();
    if let Some(opinion) = &session.opinion {
        text.push_str(&own_words("opinion", opinion));
    }
    for note in &session.notes {
        text.push_str(&comment(note));
    }
    if let Some(guid) = identifying(session) {
        text.push_str(&comment(&format!("guid: {guid}")));
    }
    if let Some(summary) = &session.summary {
        text.push_str(&comment(&format!("The schedule says:\n{summary}")));
    }
    text
}

/// Writes prose of the author's under a key. What cannot stand there stands in a comment.
pub(crate) fn own_words(key: &str, text: &str) -> String {
    match prose_mistake(text) {
        None if !text.trim().is_empty() => line(key, &prose(text), None),
        None => String::new(),
        Some(mistake) => {
            comment(&format!("check: this could not be taken over: {mistake}\n{text}"))
        }
    }
}

/// Writes prose as a value. `None` where it cannot stand under a key.
pub(crate) fn prose_value(text: &str) -> Option<String> {
    (prose_mistake(text).is_none() && !text.trim().is_empty()).then(|| prose(text))
}

/// What the source knows a session by, where its address does not hold that.
fn identifying(session: &Session) -> Option<&str> {
    let guid = session.guid.as_deref()?;
    let is_in_address = session.schedule.as_ref().is_some_and(|address| address.contains(guid));
    (!is_in_address).then_some(guid)
}

/// Cuts a text to so many characters.
fn cut(text: &str, limit: usize) -> String {
    crate::plain_text::some_line(text, limit).unwrap_or_default()
}
