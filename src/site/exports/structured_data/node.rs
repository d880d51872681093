//! Nodes of JSON-LD, and what several of them have in common.

use recap_trip::{Date, Time};
use serde_json::{Map, Value, json};

use super::Site;

/// A thing with a type and a name. What is not known of it is left out.
pub(super) struct Node(Map<String, Value>);

impl Node {
    /// Begins a thing of a type.
    pub(super) fn new(kind: &str, name: &str) -> Self {
        Self(Map::new()).with("@type", json!(kind)).with("name", json!(name))
    }

    /// Begins an event.
    pub(super) fn event(name: &str) -> Self {
        Self::new("Event", name)
    }

    /// Adds a property, if there is something to say.
    pub(super) fn with(mut self, property: &str, value: Value) -> Self {
        if !value.is_null() && value.as_array().is_none_or(|values| !values.is_empty()) {
            self.0.insert(property.to_owned(), value);
        }
        self
    }

    pub(super) fn into_value(self) -> Value {
        Value::Object(self.0)
    }
}

/// Writes things as one document that no HTML can be read out of: without `<` there is no tag, and
/// none that ends the `script` element.
pub(super) fn script(nodes: Vec<Value>) -> String {
    let document = json!({ "@context": "https://schema.org", "@graph": nodes });
    document.to_string().replace('<', "\\u003c")
}

/// Writes a time of a day with its distance from UTC, or the day alone.
pub(super) fn dates(site: Site<'_>, date: Date, time: Option<Time>) -> String {
    let time = time.and_then(|time| {
        let offset = site.rules?.offset(date, time);
        Some(format!("T{time}{offset}"))
    });
    format!("{date}{}", time.unwrap_or_default())
}

/// Says where something was: the place with its address, and the room in its name, as on the page.
pub(super) fn place(site: Site<'_>, id: Option<&str>, room: Option<&str>) -> Value {
    let place = id.and_then(|id| site.trip.place(id));
    let name = [place.map(|place| place.name.as_str()), room];
    let name: Vec<&str> = name.into_iter().flatten().collect();
    if name.is_empty() {
        return Value::Null;
    }
    Node::new("Place", &name.join(", "))
        .with("address", json!(place.and_then(|place| place.address.as_ref())))
        .with("url", json!(place.and_then(|place| place.url.as_ref())))
        .into_value()
}
