use leptos::prelude::*;

use super::{entry_card::EntryCard, watch_progress::WatchProgress};
use crate::{
    context::Context,
    outline::{LONG, Section},
};

/// A section of a page: markup, entries, markup.
#[component]
pub(super) fn PageSection(context: Context, section: &'static Section) -> impl IntoView {
    let Context { outline, texts, .. } = context;
    let progress =
        section.progress.clone().map(|progress| view! { <WatchProgress context progress /> });
    let (first, count) = section.entries;
    let cards = outline.entries.iter().enumerate().skip(first).take(count);
    let cards = cards.map(|(number, entry)| {
        view! {
            <li><EntryCard context number entry level=section.level open=section.open /></li>
        }
    });
    view! {
        <section class=section.class.as_str() aria-labelledby=section.heading_id.as_deref()>
            <header inner_html=texts.get(section.opening)></header>
            {progress}
            <ol class="entry-list" data-long=(count > LONG).then_some("")>{cards.collect_view()}</ol>
            <footer inner_html=section.closing.map_or_else(String::new, |text| texts.get(text))></footer>
        </section>
    }
}
