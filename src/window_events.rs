//! Events of the window, listened to for as long as the page lives.

use leptos::prelude::window;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::Event;

/// Calls a function with every event of these types. One closure serves them all, since each
/// that crosses into JavaScript is paid for in bytes.
pub fn listen(types: &[&str], handle: impl FnMut(Event) + 'static) {
    let handle = Closure::<dyn FnMut(Event)>::new(handle).into_js_value();
    for name in types {
        // Throws only where the second argument is not a function.
        window().add_event_listener_with_callback(name, handle.unchecked_ref()).ok();
    }
}
