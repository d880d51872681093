//! What is said on the first page, over the lower edge of the window, where nothing moves for it. The script of the
//! page closes it.

use leptos::prelude::document;
use recap_marks::recordings_in_words;
use web_sys::Element;

use crate::{context::Context, outline::card_texts};

/// Id of its element.
const MESSAGE: &str = "added_recordings";

/// Says which recordings were added, if any were. Their titles are those of the cards; an overview without cards waits
/// for them.
pub(super) fn show(context: Context, talks: Vec<&'static str>) {
    if talks.is_empty() {
        return;
    }
    leptos::task::spawn_local(async move {
        for id in &talks {
            if heading(id).is_none()
                && let Some(page) = context.outline.page(&["talk/", id, "/"].concat())
            {
                context.navigation.load_texts(page).await;
            }
        }
        // Else the page was left in the meantime, or it was said twice.
        if find().is_none() && context.navigation.page().path.is_empty() {
            insert(context, &talks);
        }
    });
}

fn insert(context: Context, talks: &[&str]) -> Option<()> {
    let own = context.outline.own.attributes();
    let words = recordings_in_words(talks.len());
    let mut said =
        ["<div id=", MESSAGE, " class=notices><p role=status><span", own, ">", &words].concat();
    let mut between = "</span>: <a href=\"";
    for id in talks {
        let href = context.href(&["talk/", id, "/"].concat());
        let [_, title, _] = card_texts(context.outline.talk(id)?);
        let title = heading(id).map_or_else(|| context.texts.get(title), |it| it.inner_html());
        said.push_str(&[between, &href, "\">", &title].concat());
        between = "</a> · <a href=\"";
    }
    said.push_str(&["</a></p><button type=button data-close aria-label=Close", own, ">"].concat());
    document().get_element_by_id("recap_app")?.insert_adjacent_html("afterend", &said).ok()
}

/// The heading of a talk's card, where the page has that.
fn heading(id: &str) -> Option<Element> {
    document().query_selector(&["[id='", id, "'] :is(h2, h3)"].concat()).ok()?
}

pub(super) fn find() -> Option<Element> {
    document().get_element_by_id(MESSAGE)
}

/// Tells whether it was closed.
pub(super) fn is_empty(message: &Element) -> bool {
    message.first_element_child().is_none_or(|place| place.child_element_count() == 0)
}
