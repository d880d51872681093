use maud::{Markup, PreEscaped, html};
use recap_trip::{Event, NEXT_MORNING, TripTime, dates};

use super::{link_list::link_list, prose::prose};
use crate::Site;

/// What a conference is and was like; on its later days, that the day belongs to it.
pub(super) fn event_note(site: Site<'_>, event: &Event, first_day: bool, level: u8) -> Markup {
    let place = event.place.as_deref().and_then(|id| site.trip.place(id));
    html! {
        @if !first_day {
            p.event-note.event-note--brief { "Part of " (event.title) }
        } @else {
            section.event-note {
                (heading(level, &event.title))
                ul.event-note__facts {
                    @if event.last_day != event.first_day {
                        li { (dates::day_and_month(event.first_day)) " to " (dates::day_and_month(event.last_day)) }
                    }
                    @if let Some(hours) = hours(event) { li { (hours) } }
                    @if let Some(place) = place {
                        li {
                            @if let Some(url) = &place.url { a href=(url) rel="noopener" { (place.name) } } @else { (place.name) }
                            @if let Some(address) = &place.address { ", " (address) }
                        }
                        @if let Some(note) = &place.note { li { (note) } }
                    }
                }
                @for said in [&event.about, &event.opinion].into_iter().flatten() { (prose(said)) }
                (link_list(site, &event.links, &event.title, None))
            }
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

fn heading(level: u8, text: &str) -> Markup {
    html! { (PreEscaped(format!("<h{level}>"))) (text) (PreEscaped(format!("</h{level}>"))) }
}
