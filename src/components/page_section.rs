use leptos::prelude::*;

use super::{entry_card::EntryCard, watch_progress::WatchProgress};
use crate::{context::Context, outline::Section};

/// A section of a page: markup, entries, markup.
#[component]
pub(super) fn PageSection(context: Context, section: &'static Section) -> impl IntoView {
    let Context { outline, texts, .. } = context;
    let progress =
        section.progress.clone().map(|progress| view! { <WatchProgress context progress /> });
    let cards = outline.entries_of(section).iter().map(|entry| {
        view! { <li><EntryCard context entry level=section.level open=section.open /></li> }
    });
    view! {
        <section class=section.class.as_str() aria-labelledby=section.heading_id.as_deref()>
            <header inner_html=texts.get(section.opening)></header>
            {progress}
            <ol class="entry-list">{cards.collect_view()}</ol>
            <footer inner_html=texts.get(section.closing)></footer>
        </section>
    }
}
