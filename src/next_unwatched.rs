//! What to watch next: offered below a watched talk when its card is closed.
//!
//! The offer stands in the part of the card that is put in as it is, which is how it goes when
//! another page is shown.

use leptos::prelude::*;
use web_sys::Event;

use crate::{
    context::Context,
    window_events::{listen_on_the_way_down, target_of},
};

/// Id of the offer.
const OFFER: &str = "next_unwatched";

/// Answers every card, those of later pages too, for as long as the page lives.
pub fn arrive(context: Context) {
    listen_on_the_way_down(&["toggle"], move |event| {
        offer(context, &event);
    });
}

/// Puts the offer below a card, empty while that is open: screen readers announce what comes into
/// an element that they know.
fn offer(context: Context, toggle: &Event) -> Option<()> {
    let card = target_of(toggle)?;
    // Notes open and close as well.
    let article = card.parent_element()?.parent_element()?;
    let id = article.id();
    let Context { outline, visitor, .. } = context;
    let talk = outline.talks.iter().position(|talk| talk.id == id)?;
    let known = document().get_element_by_id(OFFER);
    let offer = known.or_else(|| document().create_element("p").ok())?;
    offer.set_id(OFFER);
    offer.set_attribute("role", "status").ok()?;
    offer.set_text_content(None);
    if card.next_element_sibling().as_ref() != Some(&offer) {
        card.insert_adjacent_element("afterend", &offer).ok()?;
    }
    let watched = |talk| visitor.has_watched(talk);
    if card.has_attribute("open") || !watched(talk) {
        return None;
    }
    let next = outline.next_talk(talk, |talk| !watched(talk));
    let Some(next) = next else {
        offer.set_text_content(Some("You have watched every talk of this trip. Well done!"));
        return None;
    };
    let link = document().create_element("a").ok()?;
    link.set_text_content(Some(&outline.talks.get(next)?.title));
    link.set_attribute("href", &context.href(&outline.talk_page(next)?.path)).ok()?;
    offer.set_text_content(Some("Next unwatched: "));
    offer.append_child(&link).ok()?;
    Some(())
}
