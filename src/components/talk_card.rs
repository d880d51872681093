use leptos::prelude::*;

use super::{
    entry_facts::EntryFacts, entry_when::EntryWhen, heading::Heading, link_list::LinkList,
    prose::Prose, watch_toggle::WatchToggle,
};
use crate::{
    route::Route,
    site::Site,
    trip::{Attendance, Day, Entry},
};

/// A talk: its title and who gave it at a glance, the rest when opened, and the visitor's tick.
#[component]
pub fn TalkCard(
    talk: &'static Entry,
    day: Option<&'static Day>,
    level: u8,
    #[prop(optional)] open: bool,
) -> impl IntoView {
    let site = expect_context::<Site>();
    let speakers: Vec<&str> = talk.speakers.iter().map(|speaker| speaker.name.as_str()).collect();
    let traveller = site.trip.traveller.short_name.as_str();
    let attendance = match &talk.attendance {
        Attendance::Saw => format!("{traveller} saw it"),
        Attendance::SawPart(part) => format!("{traveller} saw {part}"),
        Attendance::Gave => format!("{traveller} gave it"),
        Attendance::Wants => format!("{traveller} wants to watch it"),
        Attendance::TookPart => format!("{traveller} took part"),
    };
    let kind = match talk.attendance {
        Attendance::Wants => "talk-card__attendance talk-card__attendance--wants",
        _ => "talk-card__attendance",
    };
    let clashes = talk
        .clashes
        .iter()
        .filter_map(|id| site.trip.entries().find(|(other, _)| &other.id == id))
        .map(|(other, _)| {
            let href = Route::Talk(other.id.clone()).href(site.base);
            view! { <li><a href=href>{other.title.as_str()}</a></li> }
        });
    let clashes = (!talk.clashes.is_empty()).then(|| {
        view! {
            <div class="talk-card__clashes">
                <span>"At the same time: "</span>
                <ul>{clashes.collect_view()}</ul>
            </div>
        }
    });
    let opinion = talk.opinion.as_ref().map(|opinion| {
        view! {
            <p class="talk-card__label">{format!("What {traveller} made of it")}</p>
            <Prose html=Some(opinion) />
        }
    });
    let since = talk.since.as_ref().map(|since| {
        view! {
            <p class="talk-card__label">"Since then"</p>
            <Prose html=Some(since) />
        }
    });
    view! {
        <article class="talk-card" id=talk.id.as_str()>
            <details open=open>
                <summary>
                    <EntryWhen entry=talk day />
                    <Heading level text=&talk.title />
                    <span class="talk-card__speakers">{speakers.join(", ")}</span>
                    <span class=kind>{attendance}</span>
                </summary>
                <div class="talk-card__body">
                    <EntryFacts entry=talk />
                    <Prose html=talk.about.as_ref() />
                    {opinion}
                    {since}
                    <LinkList links=&talk.links length=talk.length />
                    <a class="talk-card__permalink" href=Route::Talk(talk.id.clone()).href(site.base)>
                        "Link to this talk"
                    </a>
                </div>
            </details>
            {clashes}
            <WatchToggle talk />
        </article>
    }
}
