use leptos::prelude::*;

use super::{moment_card::MomentCard, talk_card::TalkCard};
use crate::trip::{Day, Entry, Kind};

/// Entries in order, each as the card of its kind, with headings at `level`.
#[component]
pub fn EntryList(
    entries: &'static [Entry],
    #[prop(optional)] day: Option<&'static Day>,
    level: u8,
) -> impl IntoView {
    let cards = entries.iter().map(|entry| {
        let card = match entry.kind {
            Kind::Talk => view! { <TalkCard talk=entry day level /> }.into_any(),
            Kind::Session | Kind::Moment => view! { <MomentCard entry day level /> }.into_any(),
        };
        view! { <li>{card}</li> }
    });
    (!entries.is_empty()).then(|| view! { <ol class="entry-list">{cards.collect_view()}</ol> })
}
