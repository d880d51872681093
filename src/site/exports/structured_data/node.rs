//! Nodes of JSON-LD, and what several of them have in common.

use recap_trip::{Date, Photograph, Place, TripTime, zone_rules::ZoneRules};
use serde_json::{Map, Value, json};

use crate::Site;

/// A thing with a type and a name. What is not known of it is left out.
pub(super) struct Node(Map<String, Value>);

impl Node {
    /// Begins a thing of a type.
    pub(super) fn new(kind: &str, name: &str) -> Self {
        Self(Map::new()).with("@type", json!(kind)).with("name", json!(name))
    }

    /// Begins a piece of writing of a type, which has a headline.
    pub(super) fn headed(kind: &str, headline: &str) -> Self {
        Self(Map::new()).with("@type", json!(kind)).with("headline", json!(headline))
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

/// Writes things as one document for a `script` element. It has no `<`, and so no tag that could end the
/// element.
pub(super) fn script(nodes: Vec<Value>) -> String {
    let document = json!({ "@context": "https://schema.org", "@graph": nodes });
    document.to_string().replace('<', "\\u003c")
}

/// Names photographs by their files.
pub(super) fn images(site: Site<'_>, photographs: &[Photograph]) -> Value {
    let developed = photographs.iter().filter_map(|photograph| photograph.developed.as_ref());
    developed.filter_map(|it| Some(json!(site.file(&it.largest()?.jpeg.path)))).collect()
}

/// Writes a time of a day with its distance from UTC, or the day alone.
pub(super) fn dates(site: Site<'_>, day: Date, time: Option<TripTime>) -> String {
    let Some(at) = time.map(|time| time.on(day)) else {
        return day.to_string();
    };
    let (date, time) = (at.date(), at.time());
    match ZoneRules::of(&site.trip.zone) {
        Some(rules) => format!("{date}T{time}{}", rules.offset(date, time)),
        None => date.to_string(),
    }
}

/// Says where something was: by a name, with the address of the place.
pub(super) fn location(name: Option<String>, place: Option<&Place>) -> Value {
    let Some(name) = name else {
        return Value::Null;
    };
    Node::new("Place", &name)
        .with("address", json!(place.and_then(|place| place.address.as_ref())))
        .with("url", json!(place.and_then(|place| place.url.as_ref())))
        .into_value()
}
