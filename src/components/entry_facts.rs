use leptos::prelude::*;

use crate::{site::Site, trip::Entry};

/// Speakers with their affiliations, place, track, and what was inferred and why.
#[component]
pub fn EntryFacts(entry: &'static Entry) -> impl IntoView {
    let site = expect_context::<Site>();
    let place = entry.place.as_deref().and_then(|id| site.trip.place(id));
    let place: Vec<&str> = [place.map(|place| place.name.as_str()), entry.room.as_deref()]
        .into_iter()
        .flatten()
        .collect();
    let event = entry.event.as_deref().and_then(|id| site.trip.event(id));
    let mut facts: Vec<(&str, Vec<String>)> = vec![
        ("With", entry.speakers.iter().map(speaker).collect()),
        ("At", (!place.is_empty()).then(|| place.join(", ")).into_iter().collect()),
        ("Event", event.map(|event| event.short_title.clone()).into_iter().collect()),
        ("Track", entry.track.clone().into_iter().collect()),
        ("Inferred", inferences(entry)),
    ];
    facts.retain(|(_, values)| !values.is_empty());
    let rows = facts.into_iter().map(|(name, values)| {
        let values = values.into_iter().map(|value| view! { <dd>{value}</dd> });
        view! { <div><dt>{name}</dt> {values.collect_view()}</div> }
    });
    let rows = rows.collect_view();
    (!rows.is_empty()).then(|| view! { <dl class="entry-facts">{rows}</dl> })
}

fn speaker(speaker: &crate::trip::Speaker) -> String {
    let mut words = speaker.name.clone();
    for detail in [&speaker.affiliation, &speaker.note].into_iter().flatten() {
        words.push_str(", ");
        words.push_str(detail);
    }
    words
}

fn inferences(entry: &Entry) -> Vec<String> {
    let day = entry.day_because.as_ref().map(|why| format!("The day: {why}"));
    let time = |name: &str, time: &Option<crate::trip::Known<crate::trip::TimeOfDay>>| {
        let time = time.as_ref()?;
        let why = time.because.as_ref()?;
        Some(format!("{name} {}: {why}", time.value))
    };
    [day, time("Start", &entry.start), time("End", &entry.end)]
        .into_iter()
        .flatten()
        .collect()
}
