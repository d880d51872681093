//! Links that were meant.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlAnchorElement, MouseEvent};

use crate::window_events::around_target_of;

/// Returns the link that an event happened on, or inside.
pub(super) fn link_of(event: &Event) -> Option<HtmlAnchorElement> {
    around_target_of(event, "a[href]")?.dyn_into().ok()
}

/// Returns the link that an unmodified click of the main button was made on.
pub(crate) fn plainly_clicked_link(event: &MouseEvent) -> Option<HtmlAnchorElement> {
    let modified = event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key();
    if event.default_prevented() || event.button() != 0 || modified {
        return None;
    }
    let link = link_of(event)?;
    let leaves = !link.target().is_empty() || link.has_attribute("download");
    (!leaves).then_some(link)
}
