use leptos::{either::Either, prelude::*};

use super::{entry_card::EntryCard, watch_progress::WatchProgress};
use crate::{context::Context, outline::Section};

/// From how many entries on a list is long: style sheets then leave out what is not in sight.
const LONG: usize = 100;

/// A section of a page: markup, entries, which may be folded, markup.
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
    let list = view! {
        <ol class="entry-list" data-long=(count > LONG).then_some("")>{cards.collect_view()}</ol>
    };
    view! {
        <section class=section.class.as_str() aria-labelledby=section.heading_id.as_deref()>
            <header inner_html=texts.get(section.opening)></header>
            {progress}
            {match section.folded {
                None => Either::Left(list),
                Some(words) => Either::Right(
                    view! {
                        <details class="entry-fold">
                            <summary inner_html=texts.get(words)></summary>
                            {list}
                        </details>
                    },
                ),
            }}
            <footer inner_html=section.closing.map_or_else(String::new, |text| texts.get(text))></footer>
        </section>
    }
}
