//! The marks as JSON, read and written by the browser's own parser.
//!
//! ```json
//! {"version":1,"talks":{"keda":{"watched":[true,1666800000000]}}}
//! ```
//!
//! Beside them stands a journal of ticks that were made while no application was there to keep
//! them: what follows `talks`, alone. It has no version, since that part never changes: any page
//! may write it for any other.
//!
//! `gloo_storage` would bring a JSON parser of its own, which weighs as much as the rest of the
//! storage and the marks together (12 KB, brotli).

use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::marks::{Marks, Millis, Register, TalkMarks};

/// The version that this page writes, and the only one that it reads.
const VERSION: u32 = 1;

/// The latest time that is read. Later ones are damage, and too large to be counted on from.
const LATEST: Millis = 1 << 52;

/// Why stored marks cannot be used.
pub(super) enum Unusable {
    /// Written by a newer release of the page.
    Newer,
    /// Not marks at all, or damaged.
    Unreadable,
}

/// Reads marks with their version.
pub(super) fn read(json: &str) -> Result<Marks, Unusable> {
    let stored = JSON::parse(json).map_err(|_| Unusable::Unreadable)?;
    let version = property(&stored, "version").as_f64();
    if version.is_some_and(|version| version > VERSION.into()) {
        return Err(Unusable::Newer);
    }
    let talks = version.and_then(|_| read_talks(&property(&stored, "talks")));
    talks.ok_or(Unusable::Unreadable)
}

/// Reads a journal, or as much of it as there is.
pub(super) fn read_journal(json: &str) -> Marks {
    let talks = JSON::parse(json).ok();
    talks.and_then(|talks| read_talks(&talks)).unwrap_or_default()
}

/// Writes marks with their version.
pub(super) fn write(marks: &Marks) -> String {
    format!("{{\"version\":{VERSION},\"talks\":{}}}", write_journal(marks))
}

/// Writes marks as a journal.
pub(super) fn write_journal(marks: &Marks) -> String {
    let mut json = String::new();
    for (talk, marks) in marks.talks() {
        json.push(if json.is_empty() { '{' } else { ',' });
        json.push_str(&quoted(talk));
        json.push(':');
        write_talk(&mut json, marks);
    }
    json.push_str(if json.is_empty() { "{}" } else { "}" });
    json
}

fn read_talks(talks: &JsValue) -> Option<Marks> {
    let mut marks = Marks::default();
    for entry in Object::entries(talks.dyn_ref::<Object>()?).iter() {
        let entry: Array = entry.unchecked_into();
        let (talk, kept) = (entry.get(0).as_string()?, entry.get(1));
        let marks = marks.talk_mut(&talk);
        read_register(&kept, "watched", JsValue::as_bool, &mut marks.watched)?;
        read_register(&kept, "saved", JsValue::as_bool, &mut marks.saved)?;
        read_register(&kept, "note", JsValue::as_string, &mut marks.note)?;
    }
    Some(marks)
}

/// Reads a pair of value and time, if there is one. `None` where it is damaged.
fn read_register<T>(
    talk: &JsValue,
    name: &str,
    value: impl Fn(&JsValue) -> Option<T>,
    register: &mut Option<Register<T>>,
) -> Option<()> {
    let stored = property(talk, name);
    if !stored.is_undefined() {
        let pair = stored.dyn_ref::<Array>()?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates")]
        let set_at = (pair.get(1).as_f64()? as Millis).min(LATEST);
        *register = Some(Register { value: value(&pair.get(0))?, set_at });
    }
    Some(())
}

fn write_talk(json: &mut String, marks: &TalkMarks) {
    let watched = marks.watched.as_ref().map(|watched| (watched.value.to_string(), watched.set_at));
    let saved = marks.saved.as_ref().map(|saved| (saved.value.to_string(), saved.set_at));
    let note = marks.note.as_ref().map(|note| (quoted(&note.value), note.set_at));
    let registers = [("watched", watched), ("saved", saved), ("note", note)];
    let members = registers.into_iter().filter_map(|(name, register)| {
        let (value, set_at) = register?;
        Some(format!("\"{name}\":[{value},{set_at}]"))
    });
    json.push('{');
    json.push_str(&members.collect::<Vec<_>>().join(","));
    json.push('}');
}

/// Writes a text as a JSON string.
fn quoted(text: &str) -> String {
    let quoted = JSON::stringify(&JsValue::from_str(text));
    quoted.map(String::from).unwrap_or_default()
}

fn property(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap_or_default()
}
