use leptos::prelude::*;

use super::{heading::Heading, link_list::LinkList, prose::Prose};
use crate::{site::Site, trip::Event};

/// What a conference is and was like; in brief, that the day belongs to it.
#[component]
pub fn EventNote(event: &'static Event, brief: bool, level: u8) -> impl IntoView {
    let site = expect_context::<Site>();
    if brief {
        return view! {
            <p class="event-note event-note--brief">"Part of " {event.title.as_str()}</p>
        }
        .into_any();
    }
    let hours = match (event.start, event.end) {
        (Some(start), Some(end)) => Some(format!("{start}–{end}")),
        (Some(start), None) => Some(format!("from {start}")),
        (None, Some(end)) => Some(format!("until {end}")),
        (None, None) => None,
    };
    let days = (event.first_day != event.last_day)
        .then(|| format!("{} to {}", event.first_day.day_and_month(), event.last_day.day_and_month()));
    let place = event.place.as_deref().and_then(|id| site.trip.place(id)).map(|place| {
        let address = place.address.as_ref().map(|address| format!(", {address}"));
        let name = match &place.url {
            Some(url) => view! { <a href=url.as_str()>{place.name.as_str()}</a> }.into_any(),
            None => view! { <span>{place.name.as_str()}</span> }.into_any(),
        };
        view! { <li>{name} {address}</li> }
    });
    let place_note = event
        .place
        .as_deref()
        .and_then(|id| site.trip.place(id)?.note.as_deref())
        .map(|note| view! { <li>{note}</li> });
    view! {
        <section class="event-note">
            <Heading level text=&event.title />
            <ul class="event-note__facts">
                {days.map(|days| view! { <li>{days}</li> })}
                {hours.map(|hours| view! { <li>{hours}</li> })}
                {place}
                {place_note}
            </ul>
            <Prose html=event.about.as_ref() />
            <Prose html=event.opinion.as_ref() />
            <LinkList links=&event.links />
        </section>
    }
    .into_any()
}
