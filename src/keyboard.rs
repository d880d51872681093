//! Keys of the recap's own, one letter each. The help sheet lists them (`markup/keyboard_help.rs`).
//!
//! They keep out of the way of typing and of the browser's own keys, and can be switched off: who
//! dictates, or leans on a key, would set them off ([WCAG 2.1.4]).
//!
//! [WCAG 2.1.4]: https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts

mod cards;
mod sheet;

use std::{cell::Cell, rc::Rc};

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

use crate::{
    storage::{keep_shortcuts, kept_shortcuts},
    visitor::Visitor,
    window_events::listen,
};

use cards::{current_card, step};
use sheet::open_sheet;

/// Answers keys from now on, unless they were switched off, and the button that opens the sheet.
pub fn arrive(visitor: Visitor) {
    let on = Rc::new(Cell::new(kept_shortcuts()));
    let switch = on.clone();
    listen(&["click", "input"], move |event| {
        let Some(target) = target(&event) else {
            return;
        };
        if event.type_() == "click" {
            if is_in(&target, "[data-keyboard]") {
                open_sheet(visitor, switch.get());
            }
        } else if is_in(&target, "[data-shortcuts]") {
            switch.set(target.unchecked_ref::<HtmlInputElement>().checked());
            keep_shortcuts(switch.get());
        }
    });
    // A listener of its own: most keys end in a click, and none can be called while it runs.
    listen(&["keydown"], move |event| {
        let Some(target) = target(&event).filter(|_| on.get()) else {
            return;
        };
        let event: &KeyboardEvent = event.unchecked_ref();
        if is_meant(event, &target) && answer(event, &target, visitor).is_some() {
            event.prevent_default();
        }
    });
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn is_in(target: &Element, selector: &str) -> bool {
    target.closest(selector).is_ok_and(|found| found.is_some())
}

/// Tells whether a key is pressed for the page, not to type or to have the browser do something.
fn is_meant(event: &KeyboardEvent, target: &Element) -> bool {
    let with_others = event.ctrl_key() || event.alt_key() || event.meta_key();
    let taken = event.default_prevented() || event.is_composing() || with_others;
    let typing = "input:not([type=checkbox]), textarea, select, [contenteditable]";
    let in_dialog = || document().query_selector("dialog[open]").is_ok_and(|open| open.is_some());
    !taken && !is_in(target, typing) && !in_dialog()
}

/// Does what a key stands for. `None` where there is nothing to do.
fn answer(event: &KeyboardEvent, target: &Element, visitor: Visitor) -> Option<()> {
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
            open_sheet(visitor, true);
            Some(())
        }
        _ => None,
    }
}

/// Opens or closes the current card, or follows its link where it has nothing to open.
fn open() -> Option<()> {
    click(current_card(), "summary").or_else(|| click(current_card(), "a[href]"))
}

fn whole_page() -> Option<Element> {
    document().document_element()
}

fn click(within: Option<Element>, selector: &str) -> Option<()> {
    let element: HtmlElement = within?.query_selector(selector).ok()??.unchecked_into();
    element.click();
    Some(())
}
