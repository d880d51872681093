//! The application: every page, in the frame that all pages share.

use leptos::{either::EitherOf4, prelude::*};

use crate::{
    components::{
        DayNav, DayPage, NotFoundPage, Notice, TalkPage, TripFooter, TripHeader, TripPage,
    },
    context::Context,
    navigation::Navigation,
    route::Route,
    sharing,
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
    provide_context(Context { site, visitor, navigation });
    // Effects run in the browser only, and after the first rendering: see `Visitor`.
    Effect::new(move || {
        navigation.arrive();
        visitor.arrive();
        sharing::arrive();
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

fn page(site: Site, route: Route) -> impl IntoView {
    match &route {
        Route::Trip => return EitherOf4::A(view! { <TripPage /> }),
        Route::Day(date) => {
            if let Some(day) = site.trip.day(*date) {
                return EitherOf4::B(view! { <DayPage day /> });
            }
        }
        Route::Talk(id) => {
            if let Some((talk, day)) = site.trip.talk(id) {
                return EitherOf4::C(view! { <TalkPage talk day /> });
            }
        }
        Route::NotFound => {}
    }
    EitherOf4::D(view! { <NotFoundPage asked=route /> })
}
