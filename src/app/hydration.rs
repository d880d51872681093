//! Taking a rendered page over, in the browser.

use std::mem;

use any_spawner::Executor;
use leptos::{
    prelude::*,
    tachys::{hydration::Cursor, view::PositionState},
};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::{
    app::App, context::Context, finder, keyboard, marks_panel, next_unwatched, recordings, sharing,
    visitor::take_early_marks,
};

/// Takes over an element that holds what [`App`] rendered on the build machine, then lays over it
/// what only this browser knows.
pub fn take_over(element: HtmlElement, context: Context) {
    // From now on the script on the page notes no more.
    let early = take_early_marks();
    hydrate(element, move || view! { <App context /> });
    context.navigation.arrive();
    context.visitor.load(early);
    context.visitor.listen();
    sharing::arrive();
    recordings::arrive();
    next_unwatched::arrive(context);
    keyboard::arrive(context);
    marks_panel::listen(context);
    finder::arrive(context);
}

/// Does what `leptos::mount::hydrate_from` does, for as long as the page lives, but for what Leptos hands from
/// the server to the browser: this site has no server, and that would weigh two kilobytes.
fn hydrate<V: IntoView>(element: HtmlElement, app: impl FnOnce() -> V) {
    // Fails only where it was done before.
    Executor::init_wasm_bindgen().ok();
    let owner = Owner::new();
    let first = Cursor::new(element.unchecked_into());
    let state = owner.with(|| app().into_view().hydrate::<true>(&first, &PositionState::default()));
    mem::forget((owner, state));
}
