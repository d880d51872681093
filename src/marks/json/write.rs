//! Writing.

use alloc::string::String;

use super::{VERSION, browser::quoted};
use crate::{
    digits::decimal,
    marks::Marks,
    register::Millis,
    stored_marks::StoredMarks,
    talk_marks::{MarkKind, TalkMarks, Tick},
};

/// Writes what a browser stores.
pub fn write_stored(stored: &StoredMarks) -> String {
    let (version, since) = (decimal(VERSION.into()), decimal(stored.since));
    let talks = write_journal(&stored.marks);
    ["{\"version\":", &version, ",\"since\":", &since, ",\"talks\":", &talks, "}"].concat()
}

/// Writes the talks alone. They have no version, since that part never changes: any page may write
/// it for any other.
pub fn write_journal(marks: &Marks) -> String {
    write_talks(marks, |_| None)
}

/// Writes the talks, each with a title where there is one.
pub(super) fn write_talks<'a>(marks: &Marks, title: impl Fn(&str) -> Option<&'a str>) -> String {
    let mut json = String::from("{");
    for (talk, marks) in marks.talks() {
        if json.len() > 1 {
            json.push_str(",\n");
        }
        json.push_str(&quoted(talk));
        json.push_str(":{");
        write_talk(&mut json, title(talk), marks);
        json.push('}');
    }
    json.push('}');
    json
}

fn write_talk(json: &mut String, title: Option<&str>, marks: &TalkMarks) {
    let mut comma = "";
    let mut member = |name: &str, value: &str| {
        json.push_str(&[comma, &quoted(name), ":", value].concat());
        comma = ",";
    };
    if let Some(title) = title {
        member("title", &quoted(title));
    }
    for tick in Tick::ALL {
        if let Some(register) = marks.tick(tick) {
            let value = if register.value { "true" } else { "false" };
            member(tick.name(), &pair(value, register.set_at));
        }
    }
    if let Some(note) = &marks.note {
        member(MarkKind::Note.name(), &pair(&quoted(&note.value), note.set_at));
    }
    for (name, register) in marks.others.iter() {
        member(name, &pair(&register.value, register.set_at));
    }
}

fn pair(value: &str, set_at: Millis) -> String {
    ["[", value, ",", &decimal(set_at), "]"].concat()
}
