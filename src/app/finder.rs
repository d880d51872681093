//! The page “Find”, as the application sees it: loads its program (`src/finder`), and keeps the
//! address for it.

use std::cell::Cell;

use leptos::prelude::document;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use crate::{
    context::Context,
    navigation::Navigation,
    on_demand,
    outline::Program,
    window_events::{self, SHOWN},
};

thread_local! {
    static NAVIGATION: Cell<Option<Navigation>> = const { Cell::new(None) };
}

/// Loads the program with the page, whenever that is shown.
pub fn listen(context: Context) {
    NAVIGATION.set(Some(context.navigation));
    let look = move || {
        load(context);
    };
    look();
    window_events::listen(&[SHOWN], move |_| look());
}

fn load(context: Context) -> Option<()> {
    document().get_element_by_id("find_form")?;
    on_demand::load(context, Program::Finder, &JsValue::UNDEFINED)
}

/// Hears that the results are there, for the first time.
#[wasm_bindgen]
pub fn results_are_there() {
    if let Some(navigation) = NAVIGATION.get() {
        navigation.return_to_card();
    }
}

/// Changes what is asked for in the address, in its history entry or in a new one.
#[wasm_bindgen]
pub fn change_view(query: &str, as_new_entry: bool) {
    if let Some(navigation) = NAVIGATION.get() {
        navigation.change_query(query, as_new_entry);
    }
}
