//! Recordings that play on the page itself, after a click and not before.
//!
//! A button with `data-play`, the address of a player on another site, and `data-title` is
//! replaced by that player. Until then nothing is asked of the other site. So is a link with them, which leads to
//! the recording where the application is not there, or when it is to be opened elsewhere.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement};

use crate::{
    navigation::plainly_clicked_link,
    window_events::{self, around_target_of, target_of},
};

/// Answers every such button, those of later pages too, for as long as the page lives.
pub fn listen() {
    window_events::listen_on_the_way_down(&["click", "toggle"], |event| {
        match event.type_().as_str() {
            "click" => play(&event),
            _ => stop(&event),
        };
    });
}

/// Puts the player beside its button, which it hides.
fn play(click: &Event) -> Option<()> {
    let button: HtmlElement = around_target_of(click, "[data-play]")?.unchecked_into();
    if button.has_attribute("href") {
        plainly_clicked_link(click.dyn_ref()?)?;
        click.prevent_default();
    }
    let player: HtmlElement = document().create_element("iframe").ok()?.unchecked_into();
    let attributes = [
        ("src", button.get_attribute("data-play")?),
        ("title", button.get_attribute("data-title")?),
        ("allow", "autoplay; encrypted-media; fullscreen; picture-in-picture".to_owned()),
        // The player refuses to play for a page that does not say where it stands.
        ("referrerpolicy", "strict-origin-when-cross-origin".to_owned()),
    ];
    for (name, value) in attributes {
        player.set_attribute(name, &value).ok()?;
    }
    button.insert_adjacent_element("afterend", &player).ok()?;
    button.set_hidden(true);
    player.focus().ok()
}

/// Takes the players out of a card that was closed: they would go on unseen.
fn stop(toggle: &Event) -> Option<()> {
    let card = target_of(toggle)?;
    if card.has_attribute("open") {
        return None;
    }
    let player = card.query_selector("iframe").ok()??;
    let button: HtmlElement = player.previous_element_sibling()?.dyn_into().ok()?;
    button.set_hidden(false);
    player.remove();
    Some(())
}
