//! Going from card to card. The current one is that which has the focus, or holds it.

use alloc::vec::Vec;

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use crate::elements::document;

/// Returns the current card.
pub(crate) fn current_card() -> Option<Element> {
    document()?.active_element()?.closest("main article").ok()?
}

/// Goes to the next card, or to the one before; where none is current, to the next from the top of
/// the window.
pub(crate) fn step(forward: bool) -> Option<()> {
    let found = document()?.query_selector_all("main article").ok()?;
    let cards = (0..found.length()).filter_map(|index| found.get(index));
    let cards: Vec<HtmlElement> = cards.map(JsCast::unchecked_into).collect();
    let current = current_card();
    let is_current = |card: &HtmlElement| current.as_ref() == Some(card);
    let is_below = |card: &HtmlElement| card.get_bounding_client_rect().top() >= 0.0;
    let next = match (cards.iter().position(is_current), forward) {
        (Some(current), true) => current + 1,
        (Some(current), false) => current.checked_sub(1)?,
        (None, true) => cards.iter().position(is_below)?,
        (None, false) => cards.iter().rposition(|card| !is_below(card))?,
    };
    let card = cards.get(next)?;
    card.set_attribute("tabindex", "-1").ok()?;
    let focus = FocusOptions::new();
    focus.set_prevent_scroll(true);
    card.focus_with_options(&focus).ok()?;
    let scroll = ScrollIntoViewOptions::new();
    scroll.set_block(ScrollLogicalPosition::Nearest);
    card.scroll_into_view_with_scroll_into_view_options(&scroll);
    Some(())
}
