//! The page “Find”, as the application sees it: loads its program (`src/finder`), and keeps the
//! address for it.

use std::cell::Cell;

use leptos::prelude::document;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use crate::{
    navigation::{Navigation, SHOWN},
    on_demand,
    visitor::Visitor,
    window_events::listen,
};

thread_local! {
    static NAVIGATION: Cell<Option<Navigation>> = const { Cell::new(None) };
}

/// Loads the program with the page, whenever that is shown.
pub fn arrive(visitor: Visitor, navigation: Navigation) {
    NAVIGATION.set(Some(navigation));
    let look = move || {
        load(visitor);
    };
    look();
    listen(&[SHOWN], move |_| look());
}

fn load(visitor: Visitor) -> Option<()> {
    let form = document().get_element_by_id("find_form")?;
    let program = form.get_attribute("data-program")?;
    on_demand::load(
        &program,
        &form.get_attribute("data-content")?,
        &JsValue::UNDEFINED,
        move || {
            visitor.say("Searching could not be loaded. Here is everything; reload to try again.");
        },
    )
}

/// Changes what is asked for in the address, in its history entry or in a new one.
#[wasm_bindgen]
pub fn change_view(query: &str, as_new_entry: bool) {
    if let Some(navigation) = NAVIGATION.get() {
        navigation.change_query(query, as_new_entry);
    }
}
