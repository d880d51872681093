use maud::{Markup, PreEscaped, html};
use recap_trip::{Event, dates};

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
                    @match (event.start.map(dates::clock), event.end.map(dates::clock)) {
                        (Some(start), Some(end)) => li { (start) "–" (end) },
                        (Some(start), None) => li { "from " (start) },
                        (None, Some(end)) => li { "until " (end) },
                        (None, None) => {},
                    }
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

fn heading(level: u8, text: &str) -> Markup {
    html! { (PreEscaped(format!("<h{level}>"))) (text) (PreEscaped(format!("</h{level}>"))) }
}
