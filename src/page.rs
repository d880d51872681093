//! A page as a whole document: the shell that Trunk made, with a page of the trip in it.

mod description;
mod shell;

use leptos::prelude::*;

use crate::{app::App, context::Context, route::Route, site::Site, storage::MarksStorage};

pub use shell::{Shell, ShellError};

use description::description;

/// Keeps ticks that are made before, or without, the application. Part of every page.
const EARLY_TICKS: &str = include_str!("page/early-ticks.js");

/// Renders the document of a route. `data` is the address of the trip's data.
pub fn document(shell: &Shell, site: Site, route: &Route, data: &str) -> String {
    let owner = Owner::new();
    let document = owner.with(|| {
        let head = head(site, route, data).to_html();
        let body = body(site, route, data).to_html();
        shell.document(&site.trip.language, &head, &body)
    });
    owner.cleanup();
    document
}

fn head(site: Site, route: &Route, data: &str) -> impl IntoView {
    let canonical = (*route != Route::NotFound)
        .then(|| view! { <link rel="canonical" href=route.href(site.base) /> });
    view! {
        <title>{route.title(site.trip)}</title>
        <meta name="description" content=description(site.trip, route) />
        {canonical}
        <link rel="preload" r#as="fetch" crossorigin href=data.to_owned() />
    }
}

/// The element that the application takes over, stamped with what it was rendered for. There is
/// nothing between the tags but what the application renders: see `main.rs`.
fn body(site: Site, route: &Route, data: &str) -> impl IntoView {
    let marks = MarksStorage::key(&site.trip.id);
    view! {
        <div id="recap" data-route=route.path() data-base=site.base data-trip=data.to_owned()>
            <App context=Context::new(site, route.clone()) />
        </div>
        <script data-marks=marks inner_html=EARLY_TICKS></script>
    }
}
