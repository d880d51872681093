//! The link that holds all marks.

use alloc::string::String;

use recap_marks::{Marks, Unreadable, link};
use wasm_bindgen::JsValue;
use web_sys::{Element, HtmlElement, Window};

use crate::{
    code,
    elements::{find, place, reveal, show},
    trip::Trip,
    words,
};

/// Characters of a link that every program lets through.
const SAFE_LENGTH: usize = 2_000;

/// Offers the link, as a button and as a code.
pub(crate) fn offer(dialog: &Element, window: &Window, trip: &Trip, marks: &Marks) {
    let text = link::encode(marks, &trip.ids());
    reveal(dialog, "link", !marks.is_empty());
    let path = [trip.home.as_str(), link::FRAGMENT, &text].concat();
    let origin = window.location().origin().unwrap_or_default();
    let whole = [origin.as_str(), &path].concat();
    let length = whole.len();
    let too_long = text.len() > link::LIMIT;
    let sentence = if too_long {
        String::from("The list is too long for a link: use a file.")
    } else if length > SAFE_LENGTH {
        let length = words::number(length);
        [
            "The link has ",
            &length,
            " characters. Some programs cut such links off: a file is safer.",
        ]
        .concat()
    } else {
        String::new()
    };
    show(dialog, "length", &sentence);
    if let Some(button) = find::<HtmlElement>(dialog, "[data-share]") {
        button.set_attribute("data-share", &path).ok();
        button.set_hidden(too_long);
    }
    match code::svg(&whole) {
        Some(svg) => {
            if let Some(place) = place(dialog, "code") {
                place.set_inner_html(&svg);
            }
        }
        None => show(dialog, "code", "The list is too long for a code: use the link or a file."),
    }
}

/// Reads the marks that the address brings. `None` where it brings none.
pub(crate) fn of_address(window: &Window, trip: &Trip) -> Option<Result<Marks, Unreadable>> {
    let hash = window.location().hash().ok()?;
    Some(link::decode_found(link::find(&hash)?, &trip.all_ids()))
}

/// Takes the marks out of the address, so that a reload does not ask again.
pub(crate) fn leave_address(window: &Window) -> Result<(), JsValue> {
    let location = window.location();
    if link::find(&location.hash()?).is_some() {
        let address = [location.pathname()?, location.search()?].concat();
        let history = window.history()?;
        history.replace_state_with_url(&history.state()?, "", Some(&address))?;
    }
    Ok(())
}
