//! The help sheet, and the switch on it.

use core::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement, HtmlInputElement};

use crate::{application, elements::document};

/// Id of the sheet's heading.
const TITLE: &str = "keyboard_title";

/// The help sheet.
pub(crate) struct Sheet {
    dialog: HtmlDialogElement,
    switch: HtmlInputElement,
    on: Cell<bool>,
}

impl Sheet {
    /// Finds its elements.
    pub(crate) fn find() -> Option<Self> {
        let dialog = document()?.get_element_by_id("keyboard_help")?;
        let switch = dialog.query_selector("[data-shortcuts]").ok()??;
        Some(Self {
            dialog: dialog.unchecked_into(),
            switch: switch.unchecked_into(),
            on: Cell::new(application::shortcuts_are_on()),
        })
    }

    /// Tells whether keys do something.
    pub(crate) fn is_on(&self) -> bool {
        self.on.get()
    }

    /// Opens the sheet.
    pub(crate) fn open(&self) {
        self.switch.set_checked(self.on.get());
        // Throws only where the sheet is out of the page.
        self.dialog.show_modal().ok();
        // Read from the top: else the focus goes to the switch, past the list.
        if let Some(title) = document().and_then(|document| document.get_element_by_id(TITLE)) {
            title.unchecked_into::<HtmlElement>().focus().ok();
        }
    }

    /// Does what the switch says, from now on and on later visits.
    pub(crate) fn switch(&self) {
        self.on.set(self.switch.checked());
        application::keep_shortcuts(self.on.get());
    }
}
