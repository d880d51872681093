//! The help sheet, which is a dialog of every page, and the switch on it.

use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlInputElement};

use super::elements::find;
use crate::storage;

/// Opens the sheet.
pub(super) fn open() -> Option<()> {
    switch()?.set_checked(keys_are_on());
    let sheet: HtmlDialogElement = find("#keyboard_help")?.unchecked_into();
    // Throws only where the browser has no dialogs.
    sheet.show_modal().ok()?;
    // Read from the top: else the focus goes to the switch, past the list.
    find("#keyboard_help h2")?.focus().ok()
}

/// Tells whether keys do something. Another tab may have switched them since; where nothing can be
/// kept, the switch alone knows.
pub(super) fn keys_are_on() -> bool {
    storage::kept_shortcuts().or_else(|| Some(switch()?.checked())).unwrap_or_default()
}

/// Keeps what the switch says for later visits, and for other tabs.
pub(super) fn keep() -> Option<()> {
    storage::keep_shortcuts(switch()?.checked());
    Some(())
}

fn switch() -> Option<HtmlInputElement> {
    Some(find("[data-shortcuts]")?.unchecked_into())
}
