use maud::{Markup, PreEscaped, html};
use recap_trip::{Day, Entry, Html};

use super::{
    attendance::{attendance, who},
    entry_facts::entry_facts,
    entry_when::entry_when,
    link_list::link_list,
    photographs::{Fetched, photographs},
    prose::prose,
    talk_marks::talk_marks,
};
use crate::{
    Site,
    languages::{isolated, own},
    route::Route,
};

/// A talk: its title and who gave it at a glance, the rest when opened. What stands before its heading,
/// and after that: see [`card`](recap_app::outline::card), which begins the elements that end here.
pub(super) fn talk_card(site: Site<'_>, talk: &Entry, day: Option<&Day>) -> [Markup; 2] {
    let after = html! {
        span.talk-card__speakers translate="no" { (speakers(site, talk)) }
        span.talk-glance {
            (attendance(site, talk))
            @if let Some(minutes) = talk.minutes() { " " span { (own(site.trip, minutes.to_string())) } }
        }
        (PreEscaped("</summary>"))
        div.talk-card__body { (body(site, talk)) }
        (PreEscaped("</details>"))
        @if !talk.clashes.is_empty() { (clashes(site, talk)) }
        (PreEscaped("</div>"))
        (talk_marks(site, talk))
    };
    [entry_when(site, talk, day), after]
}

fn body(site: Site<'_>, talk: &Entry) -> Markup {
    html! {
        @if let Some(about) = &talk.about { (prose(site, about)) }
        (entry_facts(site, talk))
        (labelled(site, &html! { "What " (who(site.trip)) " made of it" }, talk.opinion.as_ref()))
        (labelled(site, &html! { "Since then" }, talk.since.as_ref()))
        (photographs(site, &talk.photographs, Fetched::Lazily))
        (link_list(site, &talk.links, &talk.title, talk.length))
        a.talk-card__permalink href=(Route::Talk(talk.id.clone()).href(site.base)) { (own(site.trip, "Link to this talk")) }
    }
}

fn labelled(site: Site<'_>, label: &Markup, said: Option<&Html>) -> Markup {
    html! {
        @if let Some(said) = said { p.talk-card__label { (own(site.trip, label)) } (prose(site, said)) }
    }
}

/// Who gave it, in a line.
fn speakers(site: Site<'_>, talk: &Entry) -> Markup {
    html! {
        @for (number, speaker) in talk.speakers.iter().enumerate() {
            @if number > 0 { ", " }
            (isolated(site.trip, &speaker.name))
        }
    }
}

/// The talks that it overlaps with.
pub(super) fn clashes(site: Site<'_>, talk: &Entry) -> Markup {
    html! {
        div.talk-card__clashes {
            span { (own(site.trip, "At the same time: ")) }
            ul {
                @for (other, _) in talk.clashes.iter().filter_map(|id| site.trip.talk(id)) {
                    li { a href=(Route::Talk(other.id.clone()).href(site.base)) { (isolated(site.trip, &other.title)) } }
                }
            }
        }
    }
}
