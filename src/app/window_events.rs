//! Events of the window, listened to for as long as the page lives.

use leptos::prelude::window;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event};

/// An event of the recap's own: a page is shown, or another part or view of it.
pub const SHOWN: &str = "recap:shown";

/// Another one: the page is now another one, and is to be mounted.
pub const TURNED: &str = "recap:turned";

/// Another one: marks came from elsewhere, the panel or another tab. The page “Find” listens to it.
pub const MARKED: &str = "recap:marked";

/// Says that something of the recap's own has happened.
pub fn tell(name: &str) {
    if let Ok(event) = Event::new(name) {
        window().dispatch_event(&event).ok();
    }
}

/// Calls a function with every event of these types. One closure serves them all, since each
/// that crosses into JavaScript is paid for in bytes. An event may happen inside of the handling of
/// another.
pub fn listen(types: &[&str], handle: impl Fn(Event) + 'static) {
    listen_in_phase(types, handle, false);
}

/// Does so on the way down to where the events happen: that a card was opened or closed is heard
/// nowhere else.
pub fn listen_on_the_way_down(types: &[&str], handle: impl Fn(Event) + 'static) {
    listen_in_phase(types, handle, true);
}

fn listen_in_phase(types: &[&str], handle: impl Fn(Event) + 'static, on_the_way_down: bool) {
    let handle = Closure::<dyn Fn(Event)>::new(handle).into_js_value();
    let handle = handle.unchecked_ref();
    for name in types {
        // Throws only where the second argument is not a function.
        window().add_event_listener_with_callback_and_bool(name, handle, on_the_way_down).ok();
    }
}

/// Returns the element that an event happened on.
pub fn target_of(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// Returns the innermost element around it, or itself, that a selector finds.
pub fn around_target_of(event: &Event, selector: &str) -> Option<Element> {
    target_of(event)?.closest(selector).ok()?
}
