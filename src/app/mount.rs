//! Laying the application over a finished page, in the browser.
//!
//! The document belongs to others too: a translator wraps every word, an extension inserts elements
//! before the application is there. So nothing is expected of it. What changes is written into places
//! that are found by their names when it changes; a place that is not found is passed over.

use std::{
    any::Any,
    cell::{Cell, RefCell},
    ptr,
};

use any_spawner::Executor;
use leptos::{mount::mount_to, prelude::*};
use wasm_bindgen::JsCast;

use crate::{
    components::Page,
    context::Context,
    elements::CONTENT,
    finder, keyboard, marks_panel, next_unwatched, recordings, sharing, since_last_visit,
    talk_style,
    visitor::take_early_marks,
    window_events::{TURNED, listen},
};

thread_local! {
    /// The page that is mounted, until another is.
    static MOUNTED: RefCell<Option<Box<dyn Any>>> = const { RefCell::new(None) };
}

/// Starts the application on the page that the document was written for, whose markup stays.
pub fn start(context: Context) {
    // Fails only where it was done before.
    Executor::init_wasm_bindgen().ok();
    mount_pages(context);
    context.visitor.load(take_early_marks());
    context.visitor.listen();
    context.navigation.listen();
    leptos::task::spawn_local(async move {
        if !context.navigation.correct_page().await {
            context.visitor.say("This page could not be loaded. Reload it to try again.");
        }
        // On the page that is there to stay.
        since_last_visit::listen(context);
    });
    sharing::listen();
    recordings::listen();
    next_unwatched::listen(context);
    keyboard::listen();
    marks_panel::listen(context);
    finder::listen(context);
    // What needs the application is offered from now on.
    if let Some(body) = document().body() {
        body.set_attribute("data-arrived", "true").ok();
    }
}

/// Mounts each page that is turned to, in place of what the main part held.
fn mount_pages(context: Context) {
    let shown = Cell::new(context.navigation.page());
    let is_styled = Cell::new(shown.get().talk.is_some());
    listen(&[TURNED], move |_| {
        let page = context.navigation.page();
        if ptr::eq(shown.replace(page), page) {
            return;
        }
        if page.talk.is_some() && !is_styled.replace(true) {
            talk_style::add(&context.texts.get(context.outline.talk_style));
        }
        MOUNTED.set(None);
        if let Some(main) = document().get_element_by_id(CONTENT) {
            main.set_inner_html("");
            let mounted = mount_to(main.unchecked_into(), move || view! { <Page context page /> });
            MOUNTED.set(Some(Box::new(mounted)));
        }
    });
}
