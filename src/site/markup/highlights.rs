use std::cmp::Reverse;

use maud::{Markup, html};
use recap_trip::{Day, Entry, Kind, dates};

use crate::{
    Site,
    languages::{alone, isolated, own, theirs},
    route::Route,
};

/// How many talks are proposed where the author proposes none.
const PROPOSED: usize = 3;

/// What to begin with: what the author says; else the talks of which the traveller has most to say, where he says
/// something of more than there is room for.
pub(super) fn highlights(site: Site<'_>) -> Markup {
    let chosen: Vec<_> = site.trip.entries().filter(|(entry, _)| entry.highlight).collect();
    let (entries, why) = if chosen.is_empty() {
        let subject = theirs(site.trip, site.trip.traveller.subject());
        let has = match site.trip.traveller.subject() {
            "I" => " have",
            _ => " has",
        };
        (proposed(site), Some(html! { "The talks that " (subject) (has) " most to say of." }))
    } else {
        (chosen, None)
    };
    let heading = match entries.len() {
        0 => return html! {},
        1 => "Start with this one",
        2 => "Start with these two",
        3 => "Start with these three",
        _ => "Start with these",
    };
    html! {
        div.highlights {
            h2 { (own(site.trip, heading)) }
            @if let Some(why) = why { p { (own(site.trip, why)) } }
            ol { @for (entry, day) in entries { li { (highlight(site, entry, day)) } } }
        }
    }
}

/// The talks of which most is said, in the order of the trip.
fn proposed(site: Site<'_>) -> Vec<(&Entry, Option<&Day>)> {
    let said = |entry: &Entry| entry.opinion.as_ref().map_or(0, |said| said.text().chars().count());
    let talks =
        site.trip.entries().filter(|(entry, _)| entry.kind == Kind::Talk && said(entry) > 0);
    let mut talks: Vec<_> = talks.enumerate().collect();
    if talks.len() <= PROPOSED {
        return Vec::new();
    }
    talks.sort_by_key(|(_, (talk, _))| Reverse(said(talk)));
    talks.truncate(PROPOSED);
    talks.sort_by_key(|(place, _)| *place);
    talks.into_iter().map(|(_, talk)| talk).collect()
}

fn highlight(site: Site<'_>, entry: &Entry, day: Option<&Day>) -> Markup {
    let (route, fragment) = Route::of_entry(entry, day);
    let names = entry.speaker_names();
    html! {
        a href={ (route.href(site.base)) (fragment) } { (alone(site.trip, &entry.title)) }
        p.highlights__facts {
            @if !names.is_empty() { (isolated(site.trip, &names)) }
            @if !names.is_empty() && day.is_some() { " · " }
            @if let Some(day) = day { (own(site.trip, dates::short(day.date))) }
        }
        @if let Some(pulled) = entry.pulled() { p { (isolated(site.trip, &pulled.line)) } }
    }
}
