use std::collections::BTreeSet;

use maud::{Markup, PreEscaped, html};
use recap_app::outline::{Asset, Section};
use recap_finder::{Findings, View, of_findings};
use recap_trip::{Attendance, Trip, dates};

use super::{
    attendance::said,
    find_list::{UNKNOWN_DAY, find_list},
    writer::Writer,
};
use crate::{
    languages::{Own, own, own_words, theirs},
    route::Route,
};

/// A choice of a field: its value, and its words.
type Choice = (String, String);

/// Finding entries, and planning what to watch. As it arrives, it lists all there is; its program
/// (`src/finder`) lists what the form asks for.
pub(super) fn find_page(writer: &mut Writer<'_>, style: &Asset) -> Vec<Section> {
    let site = writer.site;
    let entries = find_list(site);
    let everything = Findings::new(&View::default(), &entries, &recap_marks::Marks::default());
    let view = View { all: true, ..View::default() };
    let own_words = own_words(site.trip).attributes();
    let (count, items) = of_findings(&everything, &view, &entries, None, own_words);
    let home = Route::Find.href(site.base);
    let trip = site.trip;
    let Own { lang, dir } = Own::of(trip);
    let opening = html! {
        link rel="stylesheet" href=(format!("{}{}", site.base, style.path)) integrity=(style.integrity);
        h1 #find_title { (own(trip, "Find a talk")) }
        form #find_form .find-form role="search" action=(home) {
            label for="find_words" { (own(trip, "Titles, speakers, places, texts, your notes")) }
            input #find_words type="search" name="q" dir="auto" autocomplete="off" enterkeyhint="search" spellcheck="false";
            // For whoever looks for one; results come with every letter.
            button.visually-hidden tabindex="-1" lang=[lang] dir=[dir] { "Search" }
            (choice(trip, &own(trip, "Time you have"), ("plan", "Any"), &lengths(), true))
            (filters(trip, &entries))
            input #find_all type="hidden" name="all";
        }
        p.find-form__count {
            span #find_count role="status" lang=[lang] dir=[dir] { (count) } " "
            a #find_again href=(home) lang=[lang] dir=[dir] hidden { "Show everything" }
        }
        p #find_nothing lang=[lang] dir=[dir] hidden {
            "Try fewer or shorter words, or another spelling. "
            span #find_unfiltered hidden { "Without the filters there is something." }
        }
    };
    let results = html! {
        // Its program marks the page's own words in the same way.
        ol #find_results .entry-list tabindex="-1" aria-label="Results"
            data-own=[Some(own_words).filter(|own| !own.is_empty())] { (PreEscaped(items)) }
        button #find_more type="button" lang=[lang] dir=[dir] hidden { "Show all of them" }
    };
    vec![Section {
        heading_id: Some("find_title".to_owned()),
        closing: Some(writer.text(results)),
        ..writer.section("find-page", opening)
    }]
}

fn filters(trip: &Trip, entries: &[recap_finder::Listed]) -> Markup {
    let mut days: Vec<Choice> = trip
        .days
        .iter()
        .map(|day| (day.date.to_string(), dates::weekday_and_day(day.date)))
        .collect();
    if trip.has_undated() {
        days.push((UNKNOWN_DAY.to_owned(), "Day unknown".to_owned()));
    }
    let events = trip.events.iter().map(|event| (event.id.clone(), event.short_title.clone()));
    let topics: BTreeSet<&String> = entries.iter().flat_map(|entry| &entry.topics).collect();
    let topics = topics.into_iter().map(|topic| (topic.clone(), topic.clone()));
    let did_see = html! { "Did " (theirs(trip, trip.traveller.subject())) " see it?" };
    let seen = [Attendance::Saw, Attendance::Wants, Attendance::Gave, Attendance::Missed];
    let seen = seen.into_iter().filter(|seen| {
        // The other words are those of any trip.
        *seen != Attendance::Missed || entries.iter().any(|entry| entry.attendance == seen.word())
    });
    let seen = seen.map(|seen| (seen.word().to_owned(), said(trip, &seen)));
    let mine = [
        ("unwatched", "Not watched yet"),
        ("watched", "Watched"),
        ("saved", "Saved for later"),
        ("note", "With a note"),
    ];
    let mine = mine.map(|(value, words)| (value.to_owned(), words.to_owned()));
    html! {
        details #find_filters .find-form__filters {
            summary { (own(trip, "Filters")) }
            div {
                (choice(trip, &own(trip, "Day"), ("day", "Any"), &days, true))
                (choice(trip, &own(trip, "Event"), ("event", "Any"), &events.collect::<Vec<_>>(), false))
                (choice(trip, &own(trip, "Topic"), ("topic", "Any"), &topics.collect::<Vec<_>>(), false))
                (choice(trip, &own(trip, did_see), ("seen", "Any"), &seen.collect::<Vec<_>>(), true))
                (choice(trip, &own(trip, "Your marks"), ("mine", "Any"), &mine, true))
                label.mark-toggle {
                    input type="checkbox" name="recording" value="1";
                    span { (own(trip, "With a recording")) }
                }
            }
        }
    }
}

/// Minutes to choose from.
fn lengths() -> Vec<Choice> {
    let words = |minutes: u32| match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} minutes"),
        (1, 0) => "an hour".to_owned(),
        (1, _) => "an hour and a half".to_owned(),
        (hours, _) => format!("{hours} hours"),
    };
    [15, 30, 45, 60, 90, 120, 180, 240]
        .map(|minutes| (minutes.to_string(), words(minutes)))
        .to_vec()
}

/// A field to choose from: nothing in particular, or one of these, which are in words of the page's own or the
/// trip's.
fn choice(
    trip: &Trip,
    label: &Markup,
    (name, nothing): (&str, &str),
    choices: &[Choice],
    are_own: bool,
) -> Markup {
    let Own { lang, dir } = Own::of(trip);
    let [own_lang, own_dir] = [lang, dir].map(|it| it.filter(|_| are_own));
    html! {
        @if !choices.is_empty() {
            label.find-form__choice {
                span { (label) }
                select name=(name) {
                    option value="" lang=[lang] dir=[dir] { (nothing) }
                    @for (value, words) in choices { option value=(value) lang=[own_lang] dir=[own_dir] { (words) } }
                }
            }
        }
    }
}
