use maud::{Markup, html};
use recap_trip::{Entry, Known, NEXT_MORNING, Speaker, TripTime};
use url::form_urlencoded::Serializer;

use crate::{Site, route::Route};

/// Speakers with their affiliations, place, event, track, and what was inferred and why.
pub(super) fn entry_facts(site: Site<'_>, entry: &Entry) -> Markup {
    let place = site.trip.place_and_room(entry);
    let event = entry.event.as_deref().and_then(|id| site.trip.event(id));
    let speakers: Vec<Markup> = entry.speakers.iter().map(speaker).collect();
    let inferred = inferences(entry);
    html! {
        dl.entry-facts {
            (fact("With", &speakers))
            (fact("At", place.as_slice()))
            @if let Some(event) = event { (fact("Event", &[&event.short_title])) }
            @if let Some(track) = &entry.track { (fact("Track", &[track])) }
            (fact("Topics", topics(site, entry).as_slice()))
            (fact("Inferred", &inferred))
        }
    }
}

fn fact(name: &str, values: &[impl maud::Render]) -> Markup {
    html! {
        @if !values.is_empty() {
            div { dt { (name) } @for value in values { dd { (value) } } }
        }
    }
}

/// What it is about, in one line, each topic a link to all that is about it, where that can be found.
fn topics(site: Site<'_>, entry: &Entry) -> Option<Markup> {
    let href = |topic: &str| {
        let query = Serializer::new(String::new()).append_pair("topic", topic).finish();
        format!("{}?{query}", Route::Find.href(site.base))
    };
    (!entry.topics.is_empty()).then(|| {
        html! {
            @for (number, topic) in entry.topics.iter().enumerate() {
                @if number > 0 { ", " }
                @if site.is_keepsake() { (topic) } @else { a href=(href(topic)) { (topic) } }
            }
        }
    })
}

fn speaker(speaker: &Speaker) -> Markup {
    html! {
        span translate="no" { (speaker.name) }
        @for detail in [&speaker.affiliation, &speaker.note].into_iter().flatten() { ", " (detail) }
    }
}

fn inferences(entry: &Entry) -> Vec<Markup> {
    let day = entry.day_because.as_ref().map(|why| html! { "The day: " (why) });
    let time = |name: &str, time: &Option<Known<TripTime>>| {
        let Known { value, because } = time.as_ref()?;
        let next = if value.next_morning { [" ", NEXT_MORNING] } else { [""; 2] };
        let why = because.as_ref()?;
        Some(html! { (name) " " (value.clock()) @for part in next { (part) } ": " (why) })
    };
    let times = [time("Start", &entry.start), time("End", &entry.end)];
    day.into_iter().chain(times.into_iter().flatten()).collect()
}
