//! What sort of source a text is.

use std::{fmt, str::FromStr};

use serde_json::Value;

/// A form that schedules and posts come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// The JSON of pretalx and of the CCC's tools: `schedule.conference.days`.
    Pretalx,
    /// A flat list of events: `schedule.events`.
    Schedule2,
    /// The JSON of Sessionize, in any of its views.
    Sessionize,
    /// The XML of frab, Pentabarf and their heirs.
    Frab,
    /// iCalendar (RFC 5545), of Sched and others.
    Calendar,
    /// A post as Markdown.
    Markdown,
    /// A post as a page.
    Html,
}

/// A word that names no kind of source. Displayed as what to write instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoKind;

impl SourceKind {
    /// All of them, with the word for each.
    pub const ALL: [(&str, Self); 7] = [
        ("pretalx", Self::Pretalx),
        ("schedule2", Self::Schedule2),
        ("sessionize", Self::Sessionize),
        ("frab", Self::Frab),
        ("ical", Self::Calendar),
        ("markdown", Self::Markdown),
        ("html", Self::Html),
    ];

    /// Finds out the kind of a text from what it holds.
    pub fn of(text: &str) -> Option<Self> {
        let start = text.trim_start_matches('\u{FEFF}').trim_start();
        let head: String = start.chars().take(2_000).collect::<String>().to_lowercase();
        if start.starts_with(['{', '[']) && !start.starts_with("[[") {
            let mut values = serde_json::Deserializer::from_str(start).into_iter::<Value>();
            let first = values.next().and_then(Result::ok);
            let rest = start.get(values.byte_offset()..).unwrap_or_default();
            // Words behind an object are a post below its front matter.
            let is_post = start.starts_with('{') && !rest.trim().is_empty();
            return match first {
                Some(Value::Object(_)) if is_post => Some(Self::Markdown),
                first => first.and_then(|value| Self::of_json(&value)),
            };
        }
        if head.starts_with("begin:vcalendar") {
            return Some(Self::Calendar);
        }
        if head.starts_with("<!doctype html") || head.contains("<html") {
            return Some(Self::Html);
        }
        if head.starts_with("<?xml")
            || head.starts_with("<schedule")
            || head.starts_with("<!doctype")
        {
            return Some(Self::Frab);
        }
        if ["<head", "<body", "<article", "<main", "<div", "<p>"]
            .iter()
            .any(|tag| head.starts_with(tag))
        {
            return Some(Self::Html);
        }
        // Any text is Markdown; a picture or an archive is none.
        (!start.is_empty() && !start.contains('\0')).then_some(Self::Markdown)
    }

    /// Finds out the kind of a JSON.
    pub(crate) fn of_json(value: &Value) -> Option<Self> {
        let schedule = value.get("schedule").unwrap_or(value);
        let is_some = |list: &Value| {
            list.as_array().is_some_and(|list| !list.is_empty())
                || list.as_object().is_some_and(|map| !map.is_empty())
        };
        // Its conference may have days as well, which are no more than dates.
        let conference = schedule.get("conference").unwrap_or(schedule);
        let has_rooms = || {
            let days = conference.get("days").and_then(Value::as_array);
            days.is_some_and(|days| days.iter().any(|day| day.get("rooms").is_some_and(is_some)))
        };
        if schedule.get("events").is_some_and(is_some) && !has_rooms() {
            return Some(Self::Schedule2);
        }
        if schedule.get("conference").and_then(|conference| conference.get("days")).is_some()
            || schedule.get("days").is_some()
        {
            return Some(Self::Pretalx);
        }
        if schedule.get("events").is_some_and(|events| events.is_array() || events.is_object()) {
            return Some(Self::Schedule2);
        }
        let first = value.as_array().and_then(|list| list.first());
        let has = |keys: &[&str]| {
            keys.iter().any(|key| {
                value.get(key).is_some() || first.is_some_and(|it| it.get(key).is_some())
            })
        };
        has(&["sessions", "rooms", "timeSlots", "startsAt", "isServiceSession"])
            .then_some(Self::Sessionize)
    }

    /// Tells whether it is a post.
    pub fn is_post(self) -> bool {
        matches!(self, Self::Markdown | Self::Html)
    }
}

impl FromStr for SourceKind {
    type Err = NoKind;

    fn from_str(word: &str) -> Result<Self, NoKind> {
        Self::ALL.iter().find(|(known, _)| *known == word).map(|(_, kind)| *kind).ok_or(NoKind)
    }
}

impl fmt::Display for SourceKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Self::ALL.iter().find(|(_, kind)| kind == self).map_or("", |(word, _)| word))
    }
}

impl fmt::Display for NoKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<&str> = SourceKind::ALL.iter().map(|(word, _)| *word).collect();
        write!(f, "write one of {}", words.join(", "))
    }
}

impl std::error::Error for NoKind {}
