use maud::{Markup, PreEscaped, html};
use recap_trip::{Event, NEXT_MORNING, TripTime, dates};

use super::{link_list::link_list, place_note::name_and_address, prose::prose};
use crate::{
    Site,
    languages::{alone, isolated, own, theirs},
};

/// What a conference is and was like, on a day of it.
pub(super) fn event_note(site: Site<'_>, event: &Event, level: u8) -> Markup {
    let is_longer = event.last_day != event.first_day;
    let days = is_longer.then(|| {
        let [first, last] = [event.first_day, event.last_day].map(dates::day_and_month);
        format!("{first} to {last}")
    });
    note(site, event, days, level)
}

/// That a day belongs to a conference that another day describes.
pub(super) fn brief_event_note(site: Site<'_>, event: &Event) -> Markup {
    let words = html! { "Part of " (theirs(site.trip, &event.title)) };
    html! { p.event-note.event-note--brief { (own(site.trip, words)) } }
}

/// What a conference is and was like that no day of the trip falls into.
pub(super) fn event_note_of_no_day(site: Site<'_>, event: &Event) -> Markup {
    note(site, event, Some(dates::span(event.first_day, event.last_day)), 2)
}

fn note(site: Site<'_>, event: &Event, days: Option<String>, level: u8) -> Markup {
    let place = event.place.as_deref().and_then(|id| site.trip.place(id));
    html! {
        section.event-note {
            (heading(level, &alone(site.trip, &event.title)))
            ul.event-note__facts {
                @if let Some(days) = days { li { (own(site.trip, days)) } }
                @if let Some(hours) = hours(event) { li { (own(site.trip, hours)) } }
                @if let Some(place) = place {
                    li { (name_and_address(site, place)) }
                    @if let Some(note) = &place.note { li { (isolated(site.trip, note)) } }
                }
            }
            @for said in [&event.about, &event.opinion].into_iter().flatten() { (prose(site, said)) }
            (link_list(site, &event.links, &event.title, None))
        }
    }
}

/// When it opened and closed.
fn hours(event: &Event) -> Option<String> {
    let hours = match [event.start, event.end].map(|time| time.map(TripTime::clock)) {
        [Some(start), Some(end)] => format!("{start}–{end}"),
        [Some(start), None] => format!("from {start}"),
        [None, Some(end)] => format!("until {end}"),
        [None, None] => return None,
    };
    let is_told = TripTime::is_told(event.start, event.end);
    Some(if is_told { format!("{hours} {NEXT_MORNING}") } else { hours })
}

fn heading(level: u8, text: &Markup) -> Markup {
    html! { (PreEscaped(format!("<h{level}>"))) (text) (PreEscaped(format!("</h{level}>"))) }
}
