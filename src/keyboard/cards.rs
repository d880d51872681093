//! Going from card to card. The current one is that which has the focus, or holds it.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use crate::navigation::focus;

/// Returns the current card.
pub(super) fn current_card() -> Option<Element> {
    document().active_element()?.closest("main article").ok()?
}

/// Goes to the next card, or to the one before; where none is current, to the next from the top of
/// the window.
pub(super) fn step(forward: bool) -> Option<()> {
    let cards = document().query_selector_all("main article").ok()?;
    let cards =
        (0..cards.length()).filter_map(|index| cards.get(index)).map(JsCast::unchecked_into);
    // What is not shown, because something else is looked for, has no height.
    let cards: Vec<HtmlElement> =
        cards.filter(|card: &HtmlElement| card.offset_height() > 0).collect();
    let current = current_card();
    let is_current =
        |card: &HtmlElement| current.as_ref().is_some_and(|current| **card == *current);
    let below = |card: &HtmlElement| card.get_bounding_client_rect().top() >= 0.0;
    let next = match (cards.iter().position(is_current), forward) {
        (Some(current), true) => current + 1,
        (Some(current), false) => current.checked_sub(1)?,
        (None, true) => cards.iter().position(below)?,
        (None, false) => cards.iter().rposition(|card| !below(card))?,
    };
    let card = cards.get(next)?;
    focus(Some(card));
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    card.scroll_into_view_with_scroll_into_view_options(&options);
    Some(())
}
