use leptos::prelude::*;

use super::{entry_card::entry_card, watch_progress::watch_progress};
use crate::{
    context::Context,
    outline::{LONG, Section},
};

/// A section of a page: markup, entries, which may be folded, markup. Written as one text, since nothing of it is
/// rendered twice: as elements of Leptos they would make the wasm larger.
#[component]
pub(super) fn PageSection(context: Context, section: &'static Section) -> impl IntoView {
    let Context { outline, texts, .. } = context;
    let mut html = ["<header>", &texts.get(section.opening), "</header>"].concat();
    if let Some(progress) = &section.progress {
        html.push_str(&watch_progress(context, progress));
    }
    if let Some(words) = section.folded {
        let words = texts.get(words);
        html.push_str(&["<details class=\"entry-fold\"><summary>", &words, "</summary>"].concat());
    }
    let (first, count) = section.entries;
    html.push_str(if count > LONG {
        "<ol class=\"entry-list\" data-long>"
    } else {
        "<ol class=\"entry-list\">"
    });
    for (number, entry) in outline.entries.iter().enumerate().skip(first).take(count) {
        let card = entry_card(context, number, entry, section.level);
        html.push_str(&["<li>", &card, "</li>"].concat());
    }
    let fold = if section.folded.is_some() { "</details>" } else { "" };
    let closing = section.closing.map_or_else(String::new, |text| texts.get(text));
    html.push_str(&["</ol>", fold, "<footer>", &closing, "</footer>"].concat());
    view! {
        <section
            class=section.class.as_str()
            aria-labelledby=section.heading_id.as_deref()
            inner_html=html
        ></section>
    }
}
