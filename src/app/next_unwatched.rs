//! What to watch next: offered below a watched talk when its card is closed.
//!
//! The offer stands in the part of the card that is put in as it is, which is how it goes when
//! another page is shown.

use leptos::prelude::*;
use web_sys::{Element, Event};

use crate::{
    context::Context,
    window_events::{self, target_of},
};

/// Id of the offer.
const OFFER: &str = "next_unwatched";

/// Answers every card, those of later pages too, for as long as the page lives.
pub fn listen(context: Context) {
    window_events::listen_on_the_way_down(&["toggle"], move |event| {
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
    let talk = outline.talk(&id)?;
    let known = document().get_element_by_id(OFFER);
    let offer = known.or_else(|| document().create_element("p").ok())?;
    offer.set_id(OFFER);
    offer.set_attribute("role", "status").ok()?;
    offer.set_text_content(None);
    if card.next_element_sibling().as_ref() != Some(&offer) {
        card.insert_adjacent_element("afterend", &offer).ok()?;
    }
    if card.has_attribute("open") || !visitor.has_watched(talk) {
        return None;
    }
    let next = outline.next_talk(talk, |talk| !visitor.has_watched(talk));
    let Some(next) = next else {
        say("You have watched every talk of this trip. Well done!", context, &offer);
        return None;
    };
    leptos::task::spawn_local(async move {
        let next = next_talk(context, next).await;
        // Else something else was opened or closed in the meantime.
        let is_asked = !card.has_attribute("open")
            && card.next_element_sibling().as_ref() == Some(&offer)
            && offer.child_element_count() == 0;
        if let (Some((title, href)), true) = (next, is_asked) {
            link_to(&title, &href, context, &offer);
        }
    });
    Some(())
}

/// Returns title and address of a talk, by its number: those that its card has, where the page has
/// that.
async fn next_talk(context: Context, talk: usize) -> Option<(String, String)> {
    let Context { outline, texts, navigation, .. } = context;
    let id = &outline.entries.get(talk)?.id;
    if let Some(card) = document().get_element_by_id(id) {
        let part = |selector| card.query_selector(selector).ok().flatten();
        let title = part("h1, h2, h3")?.text_content()?;
        return Some((title, part(".talk-card__permalink")?.get_attribute("href")?));
    }
    let page = outline.page(&["talk/", id].concat())?;
    let is_there = navigation.load_texts(page).await;
    is_there.then_some(())?;
    Some((texts.get(page.title?), context.href(&page.path)))
}

/// Puts a link into the offer.
fn link_to(title: &str, href: &str, context: Context, offer: &Element) -> Option<()> {
    let link = document().create_element("a").ok()?;
    link.set_text_content(Some(title));
    link.set_attribute("href", href).ok()?;
    say("Next unwatched: ", context, offer)?.append_child(&link).ok()?;
    Some(())
}

/// Writes words of the page's own into the offer, beside what closes it, which the script of the page answers.
/// Returns their place, where words of the trip's may follow.
fn say(words: &str, context: Context, offer: &Element) -> Option<Element> {
    let own = context.outline.own.attributes();
    let parts = [
        "<span><span",
        own,
        ">",
        words,
        "</span></span><button type=button data-close aria-label=Close",
        own,
        "></button>",
    ];
    offer.set_inner_html(&parts.concat());
    offer.first_element_child()
}
