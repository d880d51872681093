//! A page as a whole document: the shell that Trunk made, with a page of the trip in it.

mod description;
mod shell;

use leptos::prelude::*;

use crate::{
    app::App, calendar, context::Context, feeds, route::Route, storage::MarksStorage,
    structured_data, trip::Trip,
};

pub use shell::{Shell, ShellError, lean_style};

use description::description;

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
) -> String {
    let head = valid(head(trip, route, context.base, &addresses.outline).to_html());
    let body = valid(body(trip, route, context, addresses.clone()).to_html());
    shell.document(&trip.language, &head, &body)
}

/// Writes out the marks that Leptos leaves for taking over, `<!>`: browsers read that as an empty
/// comment, validators as a mistake.
fn valid(html: String) -> String {
    html.replace("<!>", "<!---->")
}

fn head(trip: &Trip, route: &Route, base: &str, outline: &str) -> impl IntoView {
    let canonical = (*route != Route::NotFound)
        .then(|| view! { <link rel="canonical" href=route.href(base) /> });
    let structured_data = structured_data::write(trip, base, route)
        .map(|data| view! { <script type="application/ld+json" inner_html=data></script> });
    view! {
        <title>{route.title(trip)}</title>
        <meta name="description" content=description(trip, route) />
        {canonical}
        {alternates(trip, route, base)}
        <link rel="preload" r#as="fetch" crossorigin href=outline.to_owned() />
        {structured_data}
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
