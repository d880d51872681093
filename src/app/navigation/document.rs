//! What a page changes of the document around it.

use js_sys::{Function, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::future_to_promise;
use web_sys::{Element, Event, FocusOptions, HtmlElement};

use crate::window_events::SHOWN;

/// Leaves going to an address to the browser.
pub(super) fn load_document(href: &str) {
    // Throws only where the address is none; this one was read from a link.
    window().location().set_href(href).ok();
}

/// Changes the document, softly where the browser has view transitions ([CSS View Transitions]).
///
/// [CSS View Transitions]: https://www.w3.org/TR/css-view-transitions-1/
pub(super) fn transition(change: impl Future<Output = ()> + 'static) {
    let start = Reflect::get(&document(), &"startViewTransition".into());
    let Some(start) = start.ok().and_then(|start| start.dyn_into::<Function>().ok()) else {
        leptos::task::spawn_local(change);
        return;
    };
    let change = Closure::once_into_js(move || {
        future_to_promise(async {
            change.await;
            Ok(JsValue::UNDEFINED)
        })
    });
    start.call1(&document(), &change).ok();
}

/// Says that the page is there, then moves focus and scroll: to where the page was left, to the part
/// that the address names, or to the top.
pub(super) fn arrive_at(part: Option<String>, position: Option<u32>) {
    if let Ok(shown) = Event::new(SHOWN) {
        window().dispatch_event(&shown).ok();
    }
    let part = part.and_then(|id| document().get_element_by_id(&id));
    let heading = document().query_selector("main h1").ok().flatten();
    focus(part.as_ref().or(heading.as_ref()));
    match (position, part) {
        (None, Some(part)) => part.scroll_into_view(),
        (position, _) => scroll_to(position),
    }
}

/// Scrolls to a position, or to the top.
pub(super) fn scroll_to(position: Option<u32>) {
    window().scroll_to_with_x_and_y(0.0, position.unwrap_or(0).into());
}

/// Moves focus without scrolling, so that a screen reader reads on from there.
fn focus(element: Option<&Element>) {
    let Some(element) = element.and_then(|element| element.dyn_ref::<HtmlElement>()) else {
        return;
    };
    if element.tab_index() < 0 {
        element.set_attribute("tabindex", "-1").ok();
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    element.focus_with_options(&options).ok();
}

/// Replaces the path at the end of the canonical address, which some browsers share rather than the one
/// in the address bar.
pub(super) fn change_canonical(former: &str, path: &str) -> Option<()> {
    let link = document().query_selector("link[rel=canonical]").ok()??;
    let href = link.get_attribute("href")?;
    link.set_attribute("href", &[href.strip_suffix(former)?, path].concat()).ok()
}
