//! What is said on the first page, over the lower edge of the window, where nothing moves for it. The script of the
//! page closes it.

use leptos::prelude::document;
use recap_marks::recordings_in_words;
use web_sys::Element;

use crate::context::Context;

/// Id of its element.
const MESSAGE: &str = "added_recordings";

/// Says which recordings were added, if any were.
pub(super) fn show(context: Context, talks: &[&str]) -> Option<()> {
    if talks.is_empty() {
        return None;
    }
    let own = context.outline.own.attributes();
    let words = recordings_in_words(talks.len());
    let mut said =
        ["<div id=", MESSAGE, " class=notices><p role=status><span", own, ">", &words].concat();
    let mut between = "</span>: <a href=\"";
    for id in talks {
        let href = context.href(&["talk/", id, "/"].concat());
        // As the page has it: on its card, or alone.
        let title = ["[id='", id, "'] :is(h2, h3), .title-list [href='", &href, "']"].concat();
        let title = document().query_selector(&title).ok()??.inner_html();
        said.push_str(&[between, &href, "\">", &title].concat());
        between = "</a> · <a href=\"";
    }
    said.push_str(&["</a></p><button type=button data-close aria-label=Close", own, ">"].concat());
    document().get_element_by_id("recap_app")?.insert_adjacent_html("afterend", &said).ok()
}

pub(super) fn find() -> Option<Element> {
    document().get_element_by_id(MESSAGE)
}

/// Tells whether it was closed.
pub(super) fn is_empty(message: &Element) -> bool {
    message.first_element_child().is_none_or(|place| place.child_element_count() == 0)
}
