//! The list of entries as a file: a line for each, its fields between tabs.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use recap_marks::decimal;

use crate::listed::{Listed, Talk};

/// Stands between the topics of an entry: ASCII's unit separator.
const BETWEEN_TOPICS: char = '\u{1f}';

/// Writes a list. White space within a field becomes a space.
pub fn write(entries: &[Listed]) -> String {
    let mut list = String::new();
    for entry in entries {
        let talk = entry.talk.clone().unwrap_or_default();
        let topics: Vec<String> = entry.topics.iter().map(|topic| one_line(topic)).collect();
        let fields = [
            one_line(&entry.href),
            one_line(&entry.title),
            one_line(&entry.speakers),
            one_line(&entry.when),
            one_line(&entry.place),
            one_line(&entry.day),
            one_line(&entry.event),
            one_line(&entry.attendance),
            one_line(&entry.attended),
            one_line(&entry.text),
            topics.join(BETWEEN_TOPICS.encode_utf8(&mut [0; 4])),
            talk.id,
            if talk.recorded { "recorded" } else { "" }.to_owned(),
            talk.minutes.map(|minutes| decimal(minutes.into())).unwrap_or_default(),
            if talk.scheduled { "scheduled" } else { "" }.to_owned(),
        ];
        list.push_str(&fields.join("\t"));
        list.push('\n');
    }
    list
}

/// Reads a list. What is missing at the end of a line is empty.
pub fn read(list: &str) -> Vec<Listed> {
    list.lines().filter(|line| !line.is_empty()).map(read_entry).collect()
}

fn read_entry(line: &str) -> Listed {
    let mut fields = line.split('\t');
    let mut next = || fields.next().unwrap_or_default().to_owned();
    let (href, title, speakers, when, place) = (next(), next(), next(), next(), next());
    let (day, event, attendance, attended, text) = (next(), next(), next(), next(), next());
    let topics = next();
    let id = next();
    let (recorded, minutes, scheduled) = (!next().is_empty(), next(), !next().is_empty());
    let minutes = minutes.parse().ok();
    Listed {
        href,
        title,
        speakers,
        when,
        place,
        day,
        event,
        topics: topics
            .split(BETWEEN_TOPICS)
            .filter(|topic| !topic.is_empty())
            .map(ToOwned::to_owned)
            .collect(),
        attendance,
        attended,
        text,
        talk: (!id.is_empty()).then_some(Talk { id, recorded, minutes, scheduled }),
    }
}

fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split(is_between).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

fn is_between(letter: char) -> bool {
    letter.is_whitespace() || letter == BETWEEN_TOPICS
}
