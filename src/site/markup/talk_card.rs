use maud::{Markup, PreEscaped, html};
use recap_finder::attended;
use recap_trip::{Day, Entry, Html};

use super::{
    entry_facts::entry_facts,
    entry_when::entry_when,
    link_list::link_list,
    photographs::{Fetched, photographs},
    prose::prose,
    talk_marks::talk_marks,
};
use crate::{Site, route::Route};

/// A talk: its title and who gave it at a glance, the rest when opened. What stands before its heading,
/// and after that: see [`card`](recap_app::outline::card), which begins the elements that end here.
pub(super) fn talk_card(site: Site<'_>, talk: &Entry, day: Option<&Day>) -> [Markup; 2] {
    let said = talk.attendance.said_of(&site.trip.traveller.short_name);
    let after = html! {
        span.talk-card__speakers translate="no" { (talk.speaker_names()) }
        span.talk-glance {
            (PreEscaped(attended(talk.attendance.word(), &said, &[])))
            @if let Some(minutes) = talk.minutes() { " " span { (minutes) } }
        }
        (PreEscaped("</summary>"))
        div.talk-card__body { (body(site, talk)) }
        (PreEscaped("</details>"))
        @if !talk.clashes.is_empty() { (clashes(site, talk)) }
        (PreEscaped("</div>"))
        (talk_marks(talk))
    };
    [entry_when(talk, day), after]
}

fn body(site: Site<'_>, talk: &Entry) -> Markup {
    let traveller = &site.trip.traveller.short_name;
    html! {
        @if let Some(about) = &talk.about { (prose(about)) }
        (entry_facts(site, talk))
        (labelled(&html! { "What " (traveller) " made of it" }, talk.opinion.as_ref()))
        (labelled(&html! { "Since then" }, talk.since.as_ref()))
        (photographs(site, &talk.photographs, Fetched::Lazily))
        (link_list(site, &talk.links, &talk.title, talk.length))
        a.talk-card__permalink href=(Route::Talk(talk.id.clone()).href(site.base)) { "Link to this talk" }
    }
}

fn labelled(label: &Markup, said: Option<&Html>) -> Markup {
    html! {
        @if let Some(said) = said { p.talk-card__label { (label) } (prose(said)) }
    }
}

fn clashes(site: Site<'_>, talk: &Entry) -> Markup {
    html! {
        div.talk-card__clashes {
            span { "At the same time: " }
            ul {
                @for (other, _) in talk.clashes.iter().filter_map(|id| site.trip.talk(id)) {
                    li { a href=(Route::Talk(other.id.clone()).href(site.base)) { (other.title) } }
                }
            }
        }
    }
}
