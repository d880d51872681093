use leptos::prelude::*;

use super::{moment_card::moment_card, talk_card::talk_card, watch_toggle::WatchToggle};
use crate::{
    context::Context,
    trip::{Day, Entry, Kind},
};

/// An entry as the card of its kind, its heading of the given level; a talk's can be ticked.
#[component]
pub fn EntryCard(
    entry: &'static Entry,
    day: Option<&'static Day>,
    level: u8,
    open: bool,
) -> impl IntoView {
    let site = Context::get().site;
    let (class, content, toggle) = match entry.kind {
        Kind::Talk => {
            let toggle = view! { <WatchToggle talk=entry /> };
            ("talk-card", talk_card(site, entry, day, level, open), Some(toggle))
        }
        Kind::Session | Kind::Moment => {
            ("moment-card", moment_card(site, entry, day, level), None)
        }
    };
    view! {
        <article class=class id=entry.id.as_str()>
            <div inner_html=content.into_string()></div>
            {toggle}
        </article>
    }
}
