//! Keys of the recap's own, as the application sees them: loads their program (`src/keyboard`) with the
//! first that is pressed, or with its button.

use wasm_bindgen::{JsCast, prelude::wasm_bindgen};
use web_sys::{Event, KeyboardEvent};

use crate::{
    context::Context,
    on_demand, storage,
    window_events::{self, around_target_of, target_of},
};

/// The keys that mean something where no card is current yet.
const KEYS: [&str; 6] = ["j", "k", "[", "]", "/", "?"];

/// Loads the program when it is asked for, from now on.
pub fn listen(context: Context) {
    window_events::listen(&["keydown", "click"], move |event| {
        load(&event, context);
    });
}

fn load(event: &Event, context: Context) -> Option<()> {
    if event.type_() == "click" {
        around_target_of(event, "[data-keyboard]")?;
    } else {
        // What a password manager fills in is an event without a key.
        let event: &KeyboardEvent = event.dyn_ref()?;
        let key = event.key();
        let with_others = event.ctrl_key() || event.alt_key() || event.meta_key();
        let typing =
            event.is_composing() || target_of(event)?.matches("input, textarea, select").ok()?;
        if !KEYS.contains(&key.as_str()) || with_others || typing || !shortcuts_are_on() {
            return None;
        }
    }
    let failure = "The keyboard’s help could not be loaded; try again.";
    on_demand::load(context, &context.outline.keyboard, event, failure)?;
    // The first key is answered once the program is there: too late to keep the browser's own search
    // from opening at `/`.
    event.prevent_default();
    Some(())
}

/// Tells whether keys do something, unless they were switched off.
#[wasm_bindgen]
pub fn shortcuts_are_on() -> bool {
    storage::shortcuts_are_on()
}

/// Keeps whether they do.
#[wasm_bindgen]
pub fn keep_shortcuts(on: bool) {
    storage::keep_shortcuts(on);
}
