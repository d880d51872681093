//! The link that holds all marks.

use alloc::string::String;

use js_sys::decode_uri_component;
use recap_marks::{Marks, Unreadable, link};
use wasm_bindgen::JsValue;
use web_sys::{Element, HtmlElement, Window};

use crate::{
    code,
    elements::{find, place, reveal, show},
    trip::PanelTrip,
    words,
};

/// Characters of a link that every program lets through.
const SAFE_LENGTH: usize = 2_000;

/// How often a link may have been percent-encoded on its way.
const ENCODINGS: usize = 3;

/// Offers the link, as a button and as a code.
pub(crate) fn offer(
    dialog: &Element,
    window: &Window,
    trip: &PanelTrip,
    marks: &Marks,
    with_notes: bool,
) {
    reveal(dialog, "link", !marks.is_empty());
    let bare = marks.without_notes();
    reveal(dialog, "notes", bare != *marks);
    let origin = window.location().origin().unwrap_or_default();
    let link_of = |marks: &Marks| {
        let text = link::encode(marks, &trip.ids());
        (text.len() <= link::LIMIT).then(|| [trip.home.as_str(), link::FRAGMENT, &text].concat())
    };
    let chosen = if with_notes { marks } else { &bare };
    let link = link_of(chosen).filter(|_| !chosen.is_empty());
    let length = link.as_ref().map(|path| origin.len() + path.len());
    let sentence = match length {
        None if chosen.is_empty() => String::from("There is nothing but notes to put into a link."),
        None => String::from("The list is too long for a link: use a file."),
        Some(length) if length > SAFE_LENGTH => {
            let length = words::number(length);
            [
                "The link has ",
                &length,
                " characters. Some programs cut such links off: a file is safer.",
            ]
            .concat()
        }
        Some(_) => String::new(),
    };
    show(dialog, "length", &sentence);
    if let Some(button) = find::<HtmlElement>(dialog, "[data-share]") {
        button.set_attribute("data-share", link.as_deref().unwrap_or_default()).ok();
        button.set_hidden(link.is_none());
    }
    let room = find::<Element>(dialog, ".marks-panel__link").map_or(0, |part| part.client_width());
    let code = |path: Option<String>| code::svg(&[origin.as_str(), &path?].concat(), room);
    let (svg, words) = match code(link) {
        Some(svg) => (svg, "The same link, for a camera"),
        None if chosen.is_empty() => (String::new(), ""),
        None => match code(link_of(&bare).filter(|_| with_notes)) {
            Some(svg) => (svg, "For a camera, without your notes: with them it would be too fine"),
            None => (String::new(), "The list is too long for a code: use the link or a file."),
        },
    };
    if let Some(place) = place(dialog, "code") {
        place.set_inner_html(&svg);
    }
    show(dialog, "code_words", words);
}

/// Reads the marks that the address brings. `None` where it brings none.
pub(crate) fn of_address(window: &Window, trip: &PanelTrip) -> Option<Result<Marks, Unreadable>> {
    let hash = window.location().hash().ok()?;
    let mut found = String::from(link::find(&hash)?);
    for _ in 0..ENCODINGS {
        found = decode_uri_component(&found).map(String::from).unwrap_or(found);
    }
    Some(link::decode_found(&found, &trip.all_ids()))
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
