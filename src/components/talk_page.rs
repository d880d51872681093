use leptos::prelude::*;

use super::entry_card::EntryCard;
use crate::{
    context::Context,
    route::Route,
    trip::{Day, Entry},
};

/// One talk, its card open, its day a step away.
#[component]
pub fn TalkPage(talk: &'static Entry, day: Option<&'static Day>) -> impl IntoView {
    let site = Context::get().site;
    let (route, label) = match day {
        Some(day) => (Route::Day(day.date), format!("{}: {}", day.date.long(), day.title)),
        None => (Route::Trip, site.trip.title.clone()),
    };
    view! {
        <div class="talk-page">
            <p class="talk-page__day"><a href=route.href(site.base)>{label}</a></p>
            <EntryCard entry=talk day level=1 open=true />
        </div>
    }
}
