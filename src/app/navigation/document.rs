//! What a page changes of the document around it.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, FocusOptions, HtmlElement};

use crate::{
    elements::{CARDS, CONTENT, LONG_LISTS, each_element},
    window_events::{SHOWN, tell},
};

/// Tells whether the document has the place that pages are shown in.
pub(super) fn has_place() -> bool {
    document().get_element_by_id(CONTENT).is_some()
}

/// Leaves the address of this document to the browser.
pub(super) fn reload() {
    window().location().reload().ok();
}

/// Leaves an address to the browser that stands in the address bar already, though the document is that of
/// a page whose own address is given. To set it again would move within the document, where it names a
/// part; to reload it would not go to that part.
pub(super) fn load_in_place(href: &str, own: &str) {
    let window = window();
    let restored = window
        .history()
        .and_then(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(own)));
    // Past its limit the browser may have done nothing.
    let is_restored =
        restored.is_ok() && window.location().pathname().is_ok_and(|path| path == own);
    if !is_restored || window.location().replace(href).is_err() {
        reload();
    }
}

/// Tells whether the browser shows a transition of its own on the way to a history entry.
pub(super) fn has_transition(event: &Event) -> bool {
    Reflect::get(event, &"hasUAVisualTransition".into()).is_ok_and(|has| has.is_truthy())
}

/// Marks the link to the page that is shown, or to its day, among those of the navigation.
pub(super) fn mark_current(href: &str, way: &str) {
    each_element(".day-nav a", |link| {
        if link.get_attribute("href").as_deref() == Some(href) {
            link.set_attribute("aria-current", way).ok();
        } else {
            link.remove_attribute("aria-current").ok();
        }
    });
}

/// Changes the document, softly where the browser has view transitions ([CSS View Transitions]).
///
/// [CSS View Transitions]: https://www.w3.org/TR/css-view-transitions-1/
pub(super) fn transition(change: impl FnOnce() + 'static) {
    let start = Reflect::get(&document(), &"startViewTransition".into());
    let Some(start) = start.ok().and_then(|start| start.dyn_into::<Function>().ok()) else {
        change();
        return;
    };
    let change = Closure::once_into_js(change);
    let Ok(started) = start.call1(&document(), &change) else {
        change.unchecked_ref::<Function>().call0(&JsValue::UNDEFINED).ok();
        return;
    };
    // Browsers skip transitions, of hidden tabs for one; the change is made all the same.
    let ready = Reflect::get(&started, &"ready".into());
    if let Some(ready) = ready.ok().and_then(|ready| ready.dyn_into::<Promise>().ok()) {
        drop(JsFuture::from(ready));
    }
}

/// Brings a card to where it was, given by its number and how far it was below the window's upper edge.
pub(super) fn go_to_card((card, top): (u32, u32)) -> Option<()> {
    lay_out_all();
    let card: Element = document().query_selector_all(CARDS).ok()?.get(card)?.dyn_into().ok()?;
    let moved = card.get_bounding_client_rect().top() - f64::from(top);
    // Whole pixels were noted.
    if moved.abs() > 1.0 {
        window().scroll_by_with_x_and_y(0.0, moved);
    }
    Some(())
}

/// Has long lists laid out whole: what is left out while it is not in sight has no size yet, so no place
/// below it could be found.
fn lay_out_all() {
    each_element(LONG_LISTS, |list| {
        list.remove_attribute("data-long").ok();
    });
}

/// Says that the page is there, then moves focus and scroll: to where the page was left, to the part
/// that the address names, or to the top.
pub(super) fn settle_at(part: Option<&str>, position: Option<u32>) {
    tell(SHOWN);
    let part = part.and_then(|id| document().get_element_by_id(id));
    let heading = document().query_selector("main h1").ok().flatten();
    focus(part.as_ref().or(heading.as_ref()));
    match (position, part) {
        (None, Some(part)) => {
            lay_out_all();
            part.scroll_into_view();
        }
        (position, _) => scroll_to(position),
    }
}

/// Opens what a part is folded away in, if it is.
pub(super) fn unfold(part: &Element) -> Option<()> {
    part.closest("details:not([open])").ok()??.set_attribute("open", "").ok()
}

/// Scrolls to a position, or to the top.
pub(super) fn scroll_to(position: Option<u32>) {
    window().scroll_to_with_x_and_y(0.0, position.unwrap_or(0).into());
}

/// Moves focus without scrolling, so that a screen reader reads on from there.
pub(crate) fn focus(element: Option<&Element>) {
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
