//! Taking a rendered page over, in the browser.

use leptos::{mount::hydrate_from, prelude::*};
use web_sys::HtmlElement;

use crate::{
    app::App, context::Context, finder, keyboard, marks_panel, next_unwatched, recordings, sharing,
    visitor::take_early_marks,
};

/// Takes over an element that holds what [`App`] rendered on the build machine, then lays over it
/// what only this browser knows.
pub fn take_over(element: HtmlElement, context: Context) {
    // Taking over empties all fields, which until then say what was marked.
    let early = take_early_marks();
    hydrate_from(element, move || view! { <App context /> }).forget();
    context.navigation.arrive();
    context.visitor.arrive(early);
    sharing::arrive();
    recordings::arrive();
    next_unwatched::arrive(context);
    keyboard::arrive(context);
    marks_panel::arrive(context);
    finder::arrive(context);
}
