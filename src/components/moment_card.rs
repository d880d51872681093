use leptos::prelude::*;

use super::{
    entry_facts::EntryFacts, entry_when::EntryWhen, heading::Heading, link_list::LinkList,
    prose::Prose,
};
use crate::trip::{Day, Entry};

/// A session that one had to be at, or a moment between talks.
#[component]
pub fn MomentCard(entry: &'static Entry, day: Option<&'static Day>, level: u8) -> impl IntoView {
    view! {
        <article class="moment-card" id=entry.id.as_str()>
            <EntryWhen entry day />
            <Heading level text=&entry.title />
            <EntryFacts entry />
            <Prose html=entry.about.as_ref() />
            <Prose html=entry.opinion.as_ref() />
            <Prose html=entry.since.as_ref() />
            <LinkList links=&entry.links />
        </article>
    }
}
