//! The application: every page, in the frame that all pages share.

use leptos::prelude::*;

use crate::{
    components::{
        DayNav, DayPage, NotFoundPage, Notice, TalkPage, TripFooter, TripHeader, TripPage,
    },
    navigation::Navigation,
    route::Route,
    site::Site,
    visitor::Visitor,
};

/// Fragment of the page's main part.
const CONTENT: &str = "content";

/// Renders the page for a route and, in the browser, goes on from there.
#[component]
pub fn App(site: Site, route: Route) -> impl IntoView {
    let visitor = Visitor::new(site.trip);
    let navigation = Navigation::new(site, route);
    provide_context(site);
    provide_context(visitor);
    provide_context(navigation);
    // Effects run in the browser only, and after the first rendering: see `Visitor`.
    Effect::new(move || {
        navigation.arrive();
        visitor.arrive();
    });
    let shown = navigation.route();
    view! {
        <a class="skip-link" href=format!("#{CONTENT}")>"Skip to the content"</a>
        <TripHeader />
        <DayNav />
        <Notice />
        <main id=CONTENT>{move || page(site, shown.get())}</main>
        <TripFooter />
    }
}

fn page(site: Site, route: Route) -> AnyView {
    match route {
        Route::Trip => view! { <TripPage /> }.into_any(),
        Route::Day(date) => match site.trip.day(date) {
            Some(day) => view! { <DayPage day /> }.into_any(),
            None => view! { <NotFoundPage /> }.into_any(),
        },
        Route::Talk(id) => match site.trip.talk(&id) {
            Some((talk, day)) => view! { <TalkPage talk day /> }.into_any(),
            None => view! { <NotFoundPage /> }.into_any(),
        },
        Route::NotFound => view! { <NotFoundPage /> }.into_any(),
    }
}
