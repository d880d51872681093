//! Limit pages: the same talks with the same texts in one plain document that keeps ticks, and nothing
//! besides. No page of a recap can be quicker by much.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use recap_site::{programs::lean_script, styles};
use recap_trip::{Attendance, Day, Entry, Kind, Trip};

/// All of a limit page's styles.
const STYLE: &str = include_str!("limit.css");

/// All of its scripts: it stands before the talks, so that a tick is kept as soon as there is one.
const SCRIPT: &str = include_str!("limit.js");

/// Writes a page with some of a trip's days.
pub fn limit_page(trip: &Trip, days: &[Day]) -> String {
    let style = styles::minified(&[("limit.css", STYLE)]).expect("valid CSS");
    let page = html! {
        (DOCTYPE)
        html lang=(trip.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (trip.title) }
                meta name="description" content=(trip.summary);
                link rel="icon" href="data:,";
                style { (PreEscaped(style)) }
                script { (PreEscaped(lean_script(SCRIPT))) }
            }
            body {
                h1 { (trip.title) }
                @if let Some(intro) = &trip.intro { (PreEscaped(intro.as_str())) }
                @for day in days {
                    h2 { (day.title) " (" (day.date) ")" }
                    (PreEscaped(day.intro.as_str()))
                    @for entry in &day.entries { (article(trip, entry)) }
                }
            }
        }
    };
    page.into_string()
}

fn article(trip: &Trip, entry: &Entry) -> Markup {
    html! {
        article {
            @if entry.kind == Kind::Talk {
                details {
                    summary {
                        (time(entry)) h3 { (entry.title) }
                        span { (names(entry)) }
                        small { (attended(entry)) (minutes(entry)) }
                    }
                    (body(trip, entry))
                }
                label { input type="checkbox" name=(entry.id); " Watched" }
            } @else {
                h3 { (entry.title) }
                (body(trip, entry))
            }
        }
    }
}

fn body(trip: &Trip, entry: &Entry) -> Markup {
    html! {
        @for prose in [&entry.about, &entry.opinion, &entry.since].into_iter().flatten() {
            (PreEscaped(prose.as_str()))
        }
        dl {
            @if !entry.speakers.is_empty() { dt { "With" } }
            @for speaker in &entry.speakers {
                dd { (speaker.name) @if let Some(of) = &speaker.affiliation { ", " (of) } }
            }
            @if let Some(place) = entry.place.as_ref().and_then(|id| trip.place(id)) {
                dt { "At" } dd { (place.name) @if let Some(room) = &entry.room { ", " (room) } }
            }
            @if let Some(track) = &entry.track { dt { "Track" } dd { (track) } }
            @if !entry.topics.is_empty() { dt { "Topics" } dd { (entry.topics.join(", ")) } }
        }
        @if !entry.links.is_empty() {
            ul { @for link in &entry.links { li { a href=(link.url) { (link.label) } } } }
        }
    }
}

fn time(entry: &Entry) -> Markup {
    html! {
        @if let Some(start) = &entry.start {
            (start.value.clock()) @if let Some(end) = &entry.end { "–" (end.value.clock()) } " "
        }
    }
}

fn names(entry: &Entry) -> String {
    let names: Vec<&str> = entry.speakers.iter().map(|speaker| speaker.name.as_str()).collect();
    names.join(", ")
}

fn attended(entry: &Entry) -> &'static str {
    match entry.attendance {
        Some(Attendance::Saw) => "saw it",
        Some(Attendance::SawPart(_)) => "saw a part of it",
        Some(Attendance::Gave) => "gave it",
        Some(Attendance::Wants) => "wants to watch it",
        Some(Attendance::Missed) => "missed it",
        Some(Attendance::TookPart) => "took part",
        None => "",
    }
}

fn minutes(entry: &Entry) -> Markup {
    html! { @if let Some(minutes) = entry.minutes() { ", " (minutes.count) " min" } }
}
