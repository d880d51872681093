use leptos::prelude::*;
use maud::{Markup, html};

use super::{
    entry_list::EntryList, event_note::event_note, share_day::share_day,
    watch_progress::WatchProgress,
};
use crate::{context::Context, route::Route, site::Site, trip::Day, visitor::Scope};

/// A day: its places and events, what happened, and what the visitor has watched of it. Its
/// heading is of level 1, or of level 2 and leads to the page of the day.
#[component]
pub fn DaySection(day: &'static Day, level: u8) -> impl IntoView {
    let site = Context::get().site;
    let header = header(site, day, level).into_string();
    let events = events(site, day, level + 1).into_string();
    let share = share_day(site, day).into_string();
    let talks = day.talks().count();
    let progress = (talks > 0)
        .then(|| view! { <WatchProgress scope=Scope::Day(day.date) total=talks /> });
    view! {
        <section class="day-section" aria-labelledby=heading_id(day)>
            <header class="day-section__header" inner_html=header></header>
            <div class="day-section__tools">{progress} <div inner_html=share></div></div>
            <div class="day-section__events" inner_html=events></div>
            <EntryList entries=&day.entries day level=level + 1 />
        </section>
    }
}

fn heading_id(day: &Day) -> String {
    format!("day-{}", day.date)
}

fn header(site: Site, day: &Day, level: u8) -> Markup {
    let title = html! {
        time datetime=(day.date) { (day.date.long()) } " "
        span.day-section__title { (day.title) }
    };
    html! {
        @if level == 1 {
            h1 id=(heading_id(day)) { (title) }
        } @else {
            h2 id=(heading_id(day)) { a href=(Route::Day(day.date).href(site.base)) { (title) } }
        }
        ul.day-section__places aria-label="Places" {
            @for place in day.places.iter().filter_map(|id| site.trip.place(id)) { li { (place.name) } }
        }
        (day.intro)
    }
}

fn events(site: Site, day: &Day, level: u8) -> Markup {
    html! {
        @for event in site.trip.events_on(day.date) {
            (event_note(site, event, event.first_day == day.date, level))
        }
    }
}
