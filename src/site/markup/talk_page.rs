use maud::{Markup, html};
use recap_trip::{Day, Entry, Html, dates};

use super::{
    attendance::{attendance, who},
    entry_facts::speaker,
    link_list::link_list,
    photographs::{Fetched, photographs},
    prose::prose,
    related_talks::related_talks,
    talk_card::clashes,
    talk_facts::talk_facts,
    talk_marks::talk_marks,
    talk_steps::talk_steps,
    watch_bar::watch_bar,
};
use crate::{
    Site,
    languages::{alone, isolated, own},
    route::Route,
};

/// The page of a talk: what it is, where to watch it, what the traveller made of it; then the rest, and where to go from
/// there.
pub(super) fn talk_page(site: Site<'_>, talk: &Entry, day: Option<&Day>) -> Markup {
    let trip = site.trip;
    html! {
        (way_back(site, talk, day))
        article id=(talk.id) aria-labelledby="talk_title" {
            h1 #talk_title { (alone(trip, &talk.title)) }
            @if !talk.speakers.is_empty() {
                ul.talk-page__speakers { @for one in &talk.speakers { li { (speaker(trip, one, true)) } } }
            }
            @if talk.attendance.is_some() { p.talk-glance { (attendance(site, talk)) } }
            (watch_bar(site, &talk.links, talk.minutes()))
            (told(site, "talk-page__verdict", &html! { "What " (who(trip)) " made of it" }, talk.opinion.as_ref()))
            (talk_marks(site, talk))
            (photographs(site, &talk.photographs, Fetched::Lazily))
            (told(site, "talk-page__told", &html! { "What it is about" }, talk.about.as_ref()))
            (told(site, "talk-page__told", &html! { "Since then" }, talk.since.as_ref()))
            (talk_facts(site, talk, day))
            @if !talk.clashes.is_empty() { (clashes(site, talk)) }
            (link_list(site, &talk.links))
        }
        (talk_steps(site, talk, day))
        (related_talks(site, talk))
    }
}

/// To the talk in its day; in the trip, where the day is unknown.
fn way_back(site: Site<'_>, talk: &Entry, day: Option<&Day>) -> Markup {
    let route = day.map_or(Route::Trip, |day| Route::Day(day.date));
    html! {
        p.talk-page__day {
            a href=(format!("{}#{}", route.href(site.base), talk.id)) {
                @match day {
                    Some(day) => { (own(site.trip, dates::long(day.date))) ": " (isolated(site.trip, &day.title)) },
                    None => (isolated(site.trip, &site.trip.title)),
                }
            }
        }
    }
}

/// Prose below a heading.
fn told(site: Site<'_>, class: &str, heading: &Markup, said: Option<&Html>) -> Markup {
    html! {
        @if let Some(said) = said {
            div class=(class) { h2 { (own(site.trip, heading)) } (prose(site, said)) }
        }
    }
}
