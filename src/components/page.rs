use leptos::prelude::*;

use super::{
    day_page::day_page, not_found_page::not_found_page, page_section::PageSection,
    talk_page::talk_page, trip_page::trip_page,
};
use crate::{context::Context, route::Route, site::Site};

/// The page that the visitor asked for.
#[component]
pub fn Page() -> impl IntoView {
    let Context { site, navigation, .. } = Context::get();
    let shown = navigation.route();
    move || {
        let sections = sections(site, &shown.read());
        sections.into_iter().map(|section| view! { <PageSection section /> }).collect_view()
    }
}

fn sections(site: Site, route: &Route) -> Vec<super::page_section::Section> {
    let found = match route {
        Route::Trip => Some(trip_page(site)),
        Route::Day(date) => site.trip.day(*date).map(|day| day_page(site, day)),
        Route::Talk(id) => site.trip.talk(id).map(|(talk, day)| talk_page(site, talk, day)),
        Route::NotFound => None,
    };
    found.unwrap_or_else(|| not_found_page(site, route))
}
