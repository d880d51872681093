//! What each key stands for.

use web_sys::{Element, KeyboardEvent};

use crate::{
    cards::{current_card, step},
    elements::{click, document, is_in},
    sheet::Sheet,
};

/// Does what a key stands for; where that is nothing, the key is left to the browser.
pub(crate) fn answer(event: &KeyboardEvent, target: &Element, sheet: &Sheet) {
    if is_meant(event, target) && act(event, target, sheet).is_some() {
        event.prevent_default();
    }
}

/// Tells whether a key is pressed for the page, not to type or to have the browser do something.
fn is_meant(event: &KeyboardEvent, target: &Element) -> bool {
    let with_others = event.ctrl_key() || event.alt_key() || event.meta_key();
    let composing = event.is_composing();
    let typing = "input:not([type=checkbox]), textarea, select, [contenteditable]";
    let in_dialog = || document()?.query_selector("dialog[open]").ok()?;
    !with_others && !composing && !is_in(target, typing) && in_dialog().is_none()
}

fn act(event: &KeyboardEvent, target: &Element, sheet: &Sheet) -> Option<()> {
    let key = event.key();
    // A key that is held down walks on, but ticks once.
    if event.repeat() && !matches!(key.as_str(), "j" | "k") {
        return None;
    }
    match key.as_str() {
        "j" => step(true),
        "k" => step(false),
        "x" => click(current_card(), "[data-mark=watched]"),
        "s" => click(current_card(), "[data-mark=saved]"),
        "o" => open(),
        // Links, buttons and fields have a use for it themselves.
        "Enter" if target.matches("article").ok()? => open(),
        "[" => click(whole_page(), ".day-nav li:has(+ li [aria-current]) a"),
        "]" => click(whole_page(), ".day-nav li:has([aria-current]) + li a"),
        "/" => click(whole_page(), ".trip-header a[data-find]"),
        "?" => {
            sheet.open();
            Some(())
        }
        _ => None,
    }
}

/// Opens or closes the current card, or follows its link where it has nothing to open.
fn open() -> Option<()> {
    click(current_card(), ":not(.talk-note) > summary").or_else(|| click(current_card(), "a[href]"))
}

fn whole_page() -> Option<Element> {
    document()?.document_element()
}
