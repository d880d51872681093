use maud::{Markup, html};
use recap_trip::{Attendance, Day, Entry, Trip, Voice};

use super::attendance::who;
use crate::{
    Site,
    languages::{isolated, own},
    route::Route,
};

/// Links to the talk before and the talk after, of its day or of those without one, and from what the traveller wants to
/// watch to the next of these.
pub(super) fn talk_steps(site: Site<'_>, talk: &Entry, day: Option<&Day>) -> Markup {
    let trip = site.trip;
    let beside =
        |(_, other): &(&Entry, Option<&Day>)| other.map(|it| it.date) == day.map(|it| it.date);
    let talks: Vec<&Entry> = trip.talks().filter(beside).map(|(talk, _)| talk).collect();
    let place = talks.iter().position(|other| other.id == talk.id).unwrap_or_default();
    let previous = place.checked_sub(1).and_then(|place| talks.get(place));
    let next = talks.get(place + 1);
    let wanted =
        next_wanted(trip, talk).filter(|wanted| next.is_none_or(|next| next.id != wanted.id));
    html! {
        @if previous.is_some() || next.is_some() || wanted.is_some() {
            nav.day-steps aria-label="Other talks" {
                @if let Some(talk) = previous { (step(site, talk, Some("prev"), &own(trip, "Previous talk"))) }
                @if let Some(talk) = next { (step(site, talk, Some("next"), &own(trip, "Next talk"))) }
                @if let Some(talk) = wanted { (step(site, talk, None, &own(trip, list(site)))) }
            }
        }
    }
}

fn step(site: Site<'_>, talk: &Entry, rel: Option<&str>, words: &Markup) -> Markup {
    html! {
        a.day-steps__step rel=[rel] href=(Route::Talk(talk.id.clone()).href(site.base)) {
            span { (words) } " " strong { (isolated(site.trip, &talk.title)) }
            @if let Some(times) = talk.times() { " " span { (own(site.trip, times)) } }
        }
    }
}

/// What the step to the next of these is called.
fn list(site: Site<'_>) -> Markup {
    match site.trip.traveller.voice {
        Voice::First => html! { "Next on my list" },
        Voice::Third => html! { "Next on " (who(site.trip)) "’s list" },
    }
}

/// Returns the next talk that the traveller wants to watch, after one of these.
fn next_wanted<'a>(trip: &'a Trip, talk: &Entry) -> Option<&'a Entry> {
    let is_wanted = |talk: &Entry| talk.attendance == Some(Attendance::Wants);
    let behind =
        trip.talks().map(|(other, _)| other).skip_while(|other| other.id != talk.id).skip(1);
    behind.filter(|_| is_wanted(talk)).find(|other| is_wanted(other))
}
