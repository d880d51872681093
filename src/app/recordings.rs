//! Recordings that play on the page itself, after a click and not before.
//!
//! A link to a recording that has `data-play`, the address of a player on another site, brings that player, and
//! takes it away again. Until then nothing is asked of the other site. Where the program is not there, it is a link
//! like any other.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement};

use crate::{navigation::plainly_clicked_link, window_events};

/// Says, on the link, whether its player is there.
const IS_THERE: &str = "aria-expanded";

/// Answers every such link, those of later pages too, for as long as the page lives.
pub fn listen() {
    window_events::listen_on_the_way_down(&["click"], |click| {
        play(&click);
    });
}

/// Puts the player at the end of what holds its link, or takes it out of there.
fn play(click: &Event) -> Option<()> {
    let link = plainly_clicked_link(click.dyn_ref()?)?;
    let address = link.get_attribute("data-play")?;
    let bar = link.parent_element()?;
    click.prevent_default();
    if let Some(player) = bar.query_selector("iframe").ok()? {
        player.remove();
        return link.remove_attribute(IS_THERE).ok();
    }
    let player: HtmlElement = document().create_element("iframe").ok()?.unchecked_into();
    let card = link.closest("article").ok()?;
    let title = card.and_then(|card| card.get_attribute("aria-label"));
    let attributes = [
        ("src", address.as_str()),
        ("title", &["Recording: ", &title.unwrap_or_default()].concat()),
        ("allow", "autoplay; encrypted-media; fullscreen; picture-in-picture"),
        // The player refuses to play for a page that does not say where it stands.
        ("referrerpolicy", "strict-origin-when-cross-origin"),
    ];
    for (name, value) in attributes {
        player.set_attribute(name, value).ok()?;
    }
    bar.append_child(&player).ok()?;
    link.set_attribute(IS_THERE, "true").ok()?;
    player.focus().ok()
}
