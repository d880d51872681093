//! Taking a rendered page over, in the browser.

use leptos::{mount::hydrate_from, prelude::*};
use web_sys::HtmlElement;

use crate::{app::App, context::Context, sharing, visitor::take_early_ticks};

/// Takes over an element that holds what [`App`] rendered on the build machine, then lays over it
/// what only this browser knows.
pub fn take_over(element: HtmlElement, context: Context) {
    // Taking over unticks all boxes, which until then say what was ticked.
    let early = take_early_ticks();
    hydrate_from(element, move || view! { <App context /> }).forget();
    context.navigation.arrive();
    context.visitor.arrive(early);
    sharing::arrive();
}
