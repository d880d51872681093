//! What to watch next: offered below the card of a watched talk when that is closed.

use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::{context::Context, marks::Tick, window_events::listen_on_the_way_down};

/// Id of the offer.
const OFFER: &str = "next_unwatched";

/// Screen readers announce what comes into an element that they know: this long after it.
const PAUSE: Duration = Duration::from_millis(150);

/// Answers every card, those of later pages too, for as long as the page lives.
pub fn arrive(context: Context) {
    listen_on_the_way_down(&["toggle"], move |event| {
        let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        if let Some(target) = target {
            offer(context, &target);
        }
    });
    // Elements are used again for other entries: what is no part of them goes.
    Effect::new(move || {
        context.navigation.page();
        take_back();
    });
}

fn take_back() {
    if let Some(offer) = document().get_element_by_id(OFFER) {
        offer.remove();
    }
}

/// Offers the next talk if what was closed is the card of a watched one.
fn offer(context: Context, closed: &Element) -> Option<()> {
    let is_card = closed.matches("article > div > details:not([open])").unwrap_or_default();
    let card = closed.closest("article").ok().flatten().filter(|_| is_card)?;
    take_back();
    let Context { outline, base, visitor, .. } = context;
    let watched = |talk| visitor.tick(talk, Tick::Watched).get_untracked();
    let id = card.id();
    let talk = outline.talks.iter().position(|talk| talk.id == id).filter(|talk| watched(*talk))?;
    let offer = document().create_element("p").ok()?;
    offer.set_id(OFFER);
    offer.set_attribute("role", "status").ok()?;
    card.insert_adjacent_element("afterend", &offer).ok()?;
    let next = outline.next_talk(talk, |talk| !watched(talk));
    let next = next.and_then(|talk| outline.talks.get(talk).zip(outline.talk_page(talk)));
    let words = match next {
        Some(_) => "Next unwatched: ",
        None => "You have watched every talk of this trip. Well done!",
    };
    let link = document().create_element("a").ok()?;
    if let Some((talk, page)) = next {
        link.set_text_content(Some(&talk.title));
        link.set_attribute("href", &format!("{base}{}", page.path)).ok()?;
    }
    set_timeout(
        move || {
            offer.set_text_content(Some(words));
            if next.is_some() {
                offer.append_child(&link).ok();
            }
        },
        PAUSE,
    );
    Some(())
}
