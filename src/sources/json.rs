//! Values of JSON, taken as they come: numbers for texts, texts in several languages.

use serde_json::Value;

/// Returns a text below a key: also a number, and the first of several languages.
pub(crate) fn text(value: &Value, key: &str) -> Option<String> {
    as_text(value.get(key)?)
}

/// Returns the first text below one of several keys.
pub(crate) fn any_text(value: &Value, keys: &[&str]) -> Option<String> {
    keys.iter().find_map(|key| text(value, key))
}

/// Returns what a value says: a text, a number, the first of several languages, the name of something that has one.
pub(crate) fn as_text(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Object(map) => {
            let names = ["name", "title", "en"].iter().find_map(|key| map.get(*key));
            names.or_else(|| map.values().next()).and_then(Value::as_str)?.to_owned()
        }
        _ => return None,
    };
    Some(text).filter(|text| !text.trim().is_empty())
}

/// Returns the elements of a list below a key, or the values of an object.
pub(crate) fn list<'a>(value: &'a Value, key: &str) -> Vec<&'a Value> {
    value.get(key).map(elements).unwrap_or_default()
}

/// Returns the elements of a list, or the values of an object.
pub(crate) fn elements(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(list) => list.iter().collect(),
        Value::Object(map) => map.values().collect(),
        _ => Vec::new(),
    }
}

/// Tells whether there is a "yes" below a key.
pub(crate) fn is_true(value: &Value, key: &str) -> bool {
    match value.get(key) {
        Some(Value::Bool(yes)) => *yes,
        Some(Value::String(text)) => text == "true",
        _ => false,
    }
}

/// Tells whether what stands below a key is that id, as a text or as a number.
pub(crate) fn is(value: &Value, key: &str, id: &str) -> bool {
    match value.get(key) {
        Some(Value::String(text)) => text == id,
        Some(Value::Number(number)) => number.to_string() == id,
        _ => false,
    }
}
