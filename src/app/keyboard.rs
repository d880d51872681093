//! Keys of the recap's own, one letter or sign each. The help sheet lists them: see `recap-site`,
//! `markup/keyboard_help.rs`.
//!
//! They keep out of the way of typing and of the browser's own keys, and can be switched off: who
//! dictates, or leans on a key, would set them off ([WCAG 2.1.4]).
//!
//! One listener hears every key, and is there with the application. A program on demand would need another one
//! here, for the first key, and two that decide what is typed differ sooner or later. Cards are found by
//! structure (`main article`) and their parts by attributes, never by a text: translators change every text.
//!
//! [WCAG 2.1.4]: https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts

mod elements;
mod place;
mod typed;
mod cards;
mod help;

use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};

use crate::window_events::{self, around_target_of};

use elements::{click, find};
use place::is_own;
use typed::typed;

/// Answers keys, the button that opens the help sheet, and the switch on that, for as long as the page
/// lives.
pub fn listen() {
    window_events::listen(&["keydown", "click"], |event| {
        answer(&event);
    });
}

fn answer(event: &Event) -> Option<()> {
    // What a password manager fills in is a `keydown` without a key.
    if let Some(event) = event.dyn_ref() {
        press(event)
    } else if around_target_of(event, "[data-keyboard]").is_some() {
        help::open()
    } else {
        around_target_of(event, "[data-shortcuts]").and_then(|_| help::keep())
    }
}

/// Does what a key stands for. `None` where that is nothing: then the key is left to the browser.
fn press(event: &KeyboardEvent) -> Option<()> {
    let key = typed(event)?;
    // A key that is held down walks on, but marks once.
    let again = event.repeat() && !matches!(key, b'j' | b'k');
    if again
        || event.default_prevented()
        || !is_own(event)?
        || find("dialog[open]").is_some()
        || !help::keys_are_on()
    {
        return None;
    }
    act(key)?;
    event.prevent_default();
    Some(())
}

/// What has a key is clicked, so that there is one way for it to be heard.
fn act(key: u8) -> Option<()> {
    click(match key {
        b'j' | b'k' => return cards::step(key == b'j'),
        b'?' => return help::open(),
        b'x' => "main article:focus-within [data-mark=watched]",
        b's' => "main article:focus-within [data-mark=saved]",
        // Opens or closes it, or follows its link where it has nothing to open.
        b'o' => "main article:focus-within :is(:not(.talk-note) > summary, a[href])",
        // What has the focus inside a card has a use for Enter itself.
        b'\n' => "main article:focus :is(:not(.talk-note) > summary, a[href])",
        b'[' => ".day-nav li:has(+ li [aria-current]) a",
        b']' => ".day-nav li:has([aria-current]) + li a",
        b'/' => "[data-find]",
        _ => return None,
    })
}
