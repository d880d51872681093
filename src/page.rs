//! A page as a whole document: the shell that Trunk made, with a page of the trip in it.

mod description;
mod integrity;
mod loading;
mod policy;
mod preview_tags;
mod shell;

use leptos::prelude::*;

use crate::{app::App, context::Context, route::Route, storage::MarksStorage, trip::Trip};

pub use integrity::integrity;
pub use loading::Loading;
pub use preview_tags::Image;
pub use shell::{Shell, ShellError, lean_style};

use description::description;
use preview_tags::preview_tags;

/// Renders the document of a route, which is the context's page.
pub fn document(
    shell: &Shell,
    trip: &Trip,
    route: &Route,
    context: Context,
    loading: &Loading,
    image: Option<&Image>,
) -> String {
    let head = valid(head(trip, route, context.base).to_html())
        + &preview_tags(trip, route, context.base, image);
    let body = valid(body(trip, route, context, loading).to_html());
    shell.document(&trip.language, &loading.head, &head, &body)
}

/// Writes out the marks that Leptos leaves for taking over, `<!>`: browsers read that as an empty
/// comment, validators as a mistake.
fn valid(html: String) -> String {
    html.replace("<!>", "<!---->")
}

fn head(trip: &Trip, route: &Route, base: &str) -> impl IntoView {
    let canonical = (*route != Route::NotFound).then(|| {
        let href = route.url(trip, base).unwrap_or_else(|| route.href(base));
        view! { <link rel="canonical" href=href /> }
    });
    view! {
        <title>{route.title(trip)}</title>
        <meta name="description" content=description(trip, route) />
        {canonical}
    }
}

/// The element that the application takes over, stamped with what it was rendered for. There is
/// nothing between the tags but what the application renders: see `main.rs`.
fn body(trip: &Trip, route: &Route, context: Context, loading: &Loading) -> impl IntoView {
    view! {
        <div id="recap_app" data-path=route.path() data-base=context.base>
            <App context />
        </div>
        <script data-marks=MarksStorage::key(&trip.id) inner_html=loading.start.clone()></script>
    }
}
