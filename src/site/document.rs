//! A page as a whole document: the shell that Trunk made, with a page of the trip in it.

mod description;
mod policy;
mod preview_tags;
mod shell;
mod loading;

use leptos::prelude::*;
use maud::{PreEscaped, html};
use recap_app::{app::App, context::Context};
use recap_trip::Trip;

use crate::{
    Site,
    exports::{calendar, feeds, structured_data},
    languages::Own,
    markup::keyboard_help,
    pictures::Image,
    route::Route,
};

pub use loading::{Loading, Offline};
pub use shell::{Shell, ShellError};

pub(crate) use description::description;
pub(crate) use loading::{FOCUS, KEEP_MARKS};
pub(crate) use policy::keepsake_policy;

use preview_tags::preview_tags;

/// The place in a page where it says of which build it is. Which that is, is known when all pages are there.
const BUILD_PLACE: &str = " data-build=\"\"";

/// Writes into a page of which build it is, where it tells of builds.
pub fn stamped(page: &str, build: &str) -> Option<String> {
    // The last: behind it is nothing but scripts, and data in which quotes are written in another way.
    let (before, after) = page.rsplit_once(BUILD_PLACE)?;
    Some(format!("{before} data-build=\"{build}\"{after}"))
}

/// Renders the document of a route, which is the context's page.
pub fn document(
    shell: &Shell,
    trip: &Trip,
    route: &Route,
    context: Context,
    loading: &Loading,
    image: Option<&Image>,
) -> String {
    let head = plain(head(trip, route, context.base).to_html())
        + &preview_tags(trip, route, context.base, image);
    let own = Own::of(trip);
    let Loading { head: first, start, tells_of_builds } = loading;
    let end = html! {
        (keyboard_help(Site { trip, base: context.base }))
        @if *tells_of_builds { p #new_version lang=[own.lang] dir=[own.dir] role="status" data-build="" {} }
        script { (PreEscaped(start)) }
        // Last: of a day with many talks it is much, and nobody who reads the page waits for it.
        @if let Some(data) = structured_data::write(trip, context.base, route, image.map(|image| image.url.as_str())) {
            script type="application/ld+json" { (PreEscaped(data)) }
        }
    };
    let body = body(route, context) + &end.into_string();
    shell.document(trip, first, &head, &body)
}

/// Leaves out the marks that Leptos writes for taking over, `<!>`: nothing is taken over.
fn plain(html: String) -> String {
    html.replace("<!>", "")
}

fn head(trip: &Trip, route: &Route, base: &str) -> impl IntoView {
    let canonical = (*route != Route::NotFound).then(|| {
        let href = Site { trip, base }.address(route);
        view! { <link rel="canonical" href=href /> }
    });
    view! {
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
        <title>{route.title(trip)}</title>
        <meta name="description" content=description(trip, route) />
        {canonical}
        {alternates(trip, route, base)}
    }
}

/// The same in other forms. A feed reader that is given any page finds the feeds; the calendar is the
/// whole trip's, and so an alternative to no other page.
fn alternates(trip: &Trip, route: &Route, base: &str) -> Vec<impl IntoView + use<>> {
    let feed = |file| feeds::are_written(trip).then(|| format!("{base}{file}"));
    let calendar = calendar::href(trip, base).filter(|_| *route == Route::Trip);
    let forms = [
        ("application/atom+xml", feed(feeds::ATOM_FILE)),
        ("application/feed+json", feed(feeds::JSON_FILE)),
        ("text/calendar", calendar),
    ];
    let links = forms.into_iter().filter_map(|(form, href)| {
        let href = href?;
        Some(view! { <link rel="alternate" type=form href=href /> })
    });
    links.collect()
}

/// All that a page shows, stamped with what it was rendered for: see the application's `main.rs`.
pub(crate) fn body(route: &Route, context: Context) -> String {
    let app = view! {
        <div id="recap_app" data-path=route.path() data-base=context.base>
            <App context />
        </div>
    };
    plain(app.to_html())
}
