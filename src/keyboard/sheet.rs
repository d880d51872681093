//! The help sheet: a file of its own, fetched when it is first asked for.

use leptos::{prelude::document, task::spawn_local};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlDialogElement, HtmlInputElement};

use crate::{fetch::fetch_bytes, visitor::Visitor};

/// Id of the sheet.
const SHEET: &str = "keyboard_help";

/// Opens the sheet, which says whether keys are switched on.
pub(super) fn open_sheet(visitor: Visitor, on: bool) {
    spawn_local(async move {
        if show(on).await.is_err() {
            visitor.say("The list of keys could not be loaded; try again.");
        }
    });
}

async fn show(on: bool) -> Result<(), JsValue> {
    let sheet = || document().get_element_by_id(SHEET);
    if sheet().is_none() {
        let root = document().get_element_by_id("recap_app");
        let path = root.and_then(|root| root.get_attribute("data-keyboard-help"));
        let markup = fetch_bytes(&path.unwrap_or_default()).await?;
        // It may have been asked for twice in the meantime.
        if let (None, Some(body)) = (sheet(), document().body()) {
            body.insert_adjacent_html("beforeend", &String::from_utf8_lossy(&markup))?;
        }
    }
    let sheet: HtmlDialogElement = sheet().ok_or(JsValue::NULL)?.unchecked_into();
    if let Some(switch) = sheet.query_selector("[data-shortcuts]")? {
        switch.unchecked_into::<HtmlInputElement>().set_checked(on);
    }
    sheet.show_modal()
}
