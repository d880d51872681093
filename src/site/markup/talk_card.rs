use maud::{Markup, PreEscaped, html};
use recap_app::outline::BELOW;
use recap_trip::{Day, Entry, Html, LinkKind, Pulled};

use super::{
    attendance::{attendance, who},
    entry_facts::entry_facts,
    entry_when::entry_when,
    link_list::link_list,
    photographs::{Fetched, photographs},
    prose::prose,
    talk_marks::talk_marks,
    watch_bar::watch_bar,
};
use crate::{
    Site,
    languages::{isolated, own, prose_direction},
    route::Route,
};

/// A talk: its title, what the traveller made of it and who gave it at a glance, the rest when opened. What stands
/// before its heading, and after that: see [`card`](recap_app::outline::card), which begins the elements that end
/// here.
pub(super) fn talk_card(site: Site<'_>, talk: &Entry, day: Option<&Day>) -> [Markup; 2] {
    let pulled = talk.pulled();
    let minutes = talk.minutes();
    // Where there is something to watch, it says how long that takes.
    let slot = minutes.filter(|_| talk.links.iter().all(|link| link.kind != LinkKind::Recording));
    let after = html! {
        @if let Some(pulled) = &pulled { (pull(site, pulled)) }
        @if !talk.speakers.is_empty() || talk.attendance.is_some() || slot.is_some() {
            span.talk-glance {
                @if !talk.speakers.is_empty() { span translate="no" { (speakers(site, talk)) } " " }
                (attendance(site, talk))
                @if let Some(slot) = slot { " " span { (own(site.trip, slot.to_string())) } }
            }
        }
        (PreEscaped("</summary>"))
        div.talk-card__body { (body(site, talk, pulled.is_some_and(|pulled| pulled.is_all))) }
        (PreEscaped("</details>"))
        @if !talk.clashes.is_empty() { (clashes(site, talk)) }
        (watch_bar(site, &talk.links, minutes))
        (PreEscaped("</div>"))
        (talk_marks(site, talk))
    };
    [entry_when(site, talk, day), after]
}

/// What the traveller made of it, in a line. While the card is open, it yields to all of that, unless it is all.
fn pull(site: Site<'_>, pulled: &Pulled) -> Markup {
    let dir = prose_direction(site.trip, &pulled.line);
    html! { span.talk-card__pull data-whole[pulled.is_all] dir=[dir] { (pulled.line) } }
}

fn body(site: Site<'_>, talk: &Entry, all_is_pulled: bool) -> Markup {
    let opinion = talk.opinion.as_ref().filter(|_| !all_is_pulled);
    html! {
        @if let Some(about) = &talk.about { (prose(site, about)) }
        (entry_facts(site, talk))
        (headed(site, &html! { "What " (who(site.trip)) " made of it" }, opinion))
        (headed(site, &html! { "Since then" }, talk.since.as_ref()))
        (photographs(site, &talk.photographs, Fetched::Lazily))
        (link_list(site, &talk.links))
        a.talk-card__permalink href=(Route::Talk(talk.id.clone()).href(site.base)) { (own(site.trip, "Link to this talk")) }
    }
}

/// Prose under a heading, whose level depends on that of the title.
fn headed(site: Site<'_>, heading: &Markup, said: Option<&Html>) -> Markup {
    html! {
        @if let Some(said) = said {
            (PreEscaped(format!("<h{BELOW} class=\"talk-card__label\">")))
            (own(site.trip, heading))
            (PreEscaped(format!("</h{BELOW}>")))
            (prose(site, said))
        }
    }
}

/// Who gave it, in a line.
fn speakers(site: Site<'_>, talk: &Entry) -> Markup {
    html! {
        @for (number, speaker) in talk.speakers.iter().enumerate() {
            @if number > 0 { ", " }
            (isolated(site.trip, &speaker.name))
            @if let Some(affiliation) = &speaker.affiliation { " (" (isolated(site.trip, affiliation)) ")" }
        }
    }
}

fn clashes(site: Site<'_>, talk: &Entry) -> Markup {
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
