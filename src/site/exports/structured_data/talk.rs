//! Talks as events.

use recap_trip::{Day, Entry, Known, LinkKind, Speaker};
use serde_json::{Value, json};

use super::node::{Node, dates, images, location};
use crate::{Site, route::Route};

/// A talk among others: what it is called, when and where it was, and which page has the rest. The address of the place
/// is said of its conference.
pub(super) fn brief(site: Site<'_>, talk: &Entry, day: Option<&Day>) -> Value {
    let [start, _] = times(site, talk, day);
    Node::event(&talk.title)
        .with("url", json!(site.address(&Route::Talk(talk.id.clone()))))
        .with("startDate", json!(start))
        .with("location", location(site.trip.place_and_room(talk), None))
        .into_value()
}

/// All that is known of a talk.
pub(super) fn whole(site: Site<'_>, talk: &Entry, day: Option<&Day>) -> Value {
    let [start, end] = times(site, talk, day);
    let event = talk.event.as_deref().and_then(|id| site.trip.event(id));
    let place = talk.place.as_deref().and_then(|id| site.trip.place(id));
    let recordings = talk.links.iter().filter(|link| link.kind == LinkKind::Recording);
    Node::event(&talk.title)
        .with("url", json!(site.address(&Route::Talk(talk.id.clone()))))
        .with("image", images(site, &talk.photographs))
        .with("startDate", json!(start))
        .with("endDate", json!(end))
        .with("location", location(site.trip.place_and_room(talk), place))
        .with("performer", talk.speakers.iter().map(speaker).collect())
        .with("superEvent", json!(event.map(|event| super::conference(site, event, Vec::new()))))
        .with("recordedIn", recordings.map(|link| recording(talk, &link.url)).collect())
        .into_value()
}

/// Start and end, as far as they are facts: nothing where the day was inferred, and the start's date alone where its
/// time was. An end that clocks had skipped the start of is none: it would be no later.
fn times(site: Site<'_>, talk: &Entry, day: Option<&Day>) -> [Option<String>; 2] {
    let Some(day) = day.filter(|_| talk.day_because.is_none()) else {
        return [None, None];
    };
    let start = match &talk.start {
        Some(Known { value, because: None }) => dates(site, day.date, Some(*value)),
        Some(inferred) => inferred.value.on(day.date).date().to_string(),
        None => day.date.to_string(),
    };
    let end = talk.end.as_ref().filter(|end| end.because.is_none() && talk.slot.is_some());
    [Some(start), end.map(|end| dates(site, day.date, Some(end.value)))]
}

/// Who spoke. A word on the part that somebody had may say that they had none (“fell ill”), so it
/// goes with the name, as a role.
fn speaker(speaker: &Speaker) -> Value {
    let organization =
        speaker.affiliation.as_ref().map(|name| Node::new("Organization", name).into_value());
    let person =
        Node::new("Person", &speaker.name).with("affiliation", json!(organization)).into_value();
    match &speaker.note {
        None => person,
        Some(note) => json!({ "@type": "Role", "roleName": note, "performer": person }),
    }
}

/// The recording. No `VideoObject`: search engines refuse one without a preview and the date on which it was put up, which
/// nobody has written down.
fn recording(talk: &Entry, url: &str) -> Value {
    Node::new("CreativeWork", &talk.title).with("url", json!(url)).into_value()
}
