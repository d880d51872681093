//! Going from card to card. The current one is that which has the focus, or holds it.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::elements::find;
use crate::{
    elements::{CARDS, bring_into_sight},
    navigation::focus,
};

/// Goes to the next card, or to the one before; where none is current, to the next from the top of
/// the window.
pub(super) fn step(forward: bool) -> Option<()> {
    let cards = document().query_selector_all(CARDS).ok()?;
    let card = |place| cards.get(place).map(JsCast::unchecked_into::<HtmlElement>);
    let current = find("main article:focus-within");
    let is_here = |card: HtmlElement| match &current {
        Some(current) => card == *current,
        None => card.get_bounding_client_rect().top() >= 0.0,
    };
    let here = (0..cards.length()).find(|place| card(*place).is_some_and(is_here));
    let here = here.unwrap_or(cards.length());
    let next = if forward { here + u32::from(current.is_some()) } else { here.checked_sub(1)? };
    let card = card(next)?;
    focus(Some(&card));
    bring_into_sight(&card);
    Some(())
}
