//! A page as a whole document: the shell that Trunk made, with a page of the trip in it.

mod description;
mod preview_tags;
mod shell;

use leptos::prelude::*;

use crate::{app::App, context::Context, route::Route, storage::MarksStorage, trip::Trip};

pub use preview_tags::Image;
pub use shell::{Shell, ShellError, lean_style};

use description::description;
use preview_tags::preview_tags;

/// Keeps marks that are made before, or without, the application. Part of every page.
const EARLY_MARKS: &str = include_str!("page/early-marks.js");

/// Addresses of the files that the application asks for.
#[derive(Clone, Debug)]
pub struct Addresses {
    /// The outline.
    pub outline: String,
    /// The script of the panel “Your marks”.
    pub panel: String,
    /// The panel's markup.
    pub panel_markup: String,
    /// The script of the program that answers keys.
    pub keyboard: String,
    /// The keyboard's help sheet.
    pub keyboard_help: String,
}

/// Renders the document of a route, which is the context's page.
pub fn document(
    shell: &Shell,
    trip: &Trip,
    route: &Route,
    context: Context,
    addresses: &Addresses,
    image: Option<&Image>,
) -> String {
    let head = valid(head(trip, route, context.base, &addresses.outline).to_html())
        + &preview_tags(trip, route, context.base, image);
    let body = valid(body(trip, route, context, addresses.clone()).to_html());
    shell.document(&trip.language, &head, &body)
}

/// Writes out the marks that Leptos leaves for taking over, `<!>`: browsers read that as an empty
/// comment, validators as a mistake.
fn valid(html: String) -> String {
    html.replace("<!>", "<!---->")
}

fn head(trip: &Trip, route: &Route, base: &str, outline: &str) -> impl IntoView {
    let canonical = (*route != Route::NotFound).then(|| {
        let href = route.url(trip, base).unwrap_or_else(|| route.href(base));
        view! { <link rel="canonical" href=href /> }
    });
    view! {
        <title>{route.title(trip)}</title>
        <meta name="description" content=description(trip, route) />
        {canonical}
        <link rel="preload" r#as="fetch" crossorigin href=outline.to_owned() />
    }
}

/// The element that the application takes over, stamped with what it was rendered for. There is
/// nothing between the tags but what the application renders: see `main.rs`.
fn body(trip: &Trip, route: &Route, context: Context, addresses: Addresses) -> impl IntoView {
    let Addresses { outline, panel, panel_markup, keyboard, keyboard_help } = addresses;
    view! {
        <div
            id="recap_app"
            data-path=route.path()
            data-base=context.base
            data-outline=outline
            data-panel=panel
            data-panel-markup=panel_markup
            data-keyboard-program=keyboard
            data-keyboard-help=keyboard_help
        >
            <App context />
        </div>
        <script data-marks=MarksStorage::key(&trip.id) inner_html=EARLY_MARKS></script>
    }
}
