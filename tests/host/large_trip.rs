//! A trip with more talks than one page has room for.

use std::{collections::BTreeSet, sync::LazyLock};

use recap_app::outline::card_texts;
use recap_site::{exports::structured_data, markup, route::Route};
use recap_trip::Trip;

use crate::{outline::written, trips::KYOTO};

/// The invented trip, the entries of its first day fifty times.
static LARGE: LazyLock<Trip> = LazyLock::new(|| {
    let mut trip = KYOTO.clone();
    let entries = &mut trip.days[0].entries;
    let day = entries.clone();
    for round in 1..50 {
        entries.extend(day.iter().cloned().map(|mut entry| {
            entry.id = format!("{}-{round}", entry.id);
            entry.title = format!("{} ({round})", entry.title);
            entry.aliases.clear();
            entry
        }));
    }
    trip
});

#[test]
fn the_whole_trip_has_its_days_alone() {
    let (outline, texts) = written(&LARGE);
    let home = outline.page("").expect("the page of the trip");
    for (section, day) in home.sections[1..].iter().zip(&LARGE.days) {
        assert_eq!((section.entries.1, section.folded, section.closing), (0, None, None));
        let tile = &texts[section.opening];
        assert!(tile.contains(&Route::Day(day.date).href("/trips/detroit/")), "{tile}");
        assert!(!day.entries.iter().any(|entry| tile.contains(&entry.title)), "{tile}");
    }
    // What belongs to no day has no other page.
    let undated = &home.sections[1 + LARGE.days.len()];
    assert_eq!(undated.entries.1, LARGE.undated.len());
}

#[test]
fn its_days_have_the_cards() {
    let (outline, _) = written(&LARGE);
    for day in &LARGE.days {
        let page = outline.page(&Route::Day(day.date).path()).expect("the page of the day");
        assert_eq!(page.sections[0].entries.1, day.entries.len());
    }
}

#[test]
fn the_keepsake_has_them_all() {
    let (outline, _) = markup::keepsake(&LARGE, None, "");
    let sections = &outline.pages[0].sections;
    let entries: usize = sections.iter().map(|section| section.entries.1).sum();
    assert_eq!(entries, LARGE.entries().count());
}

#[test]
fn search_engines_learn_of_talks_from_the_page_that_shows_them() {
    let title = &LARGE.days[0].talks().last().expect("a talk").title;
    let data =
        |route| structured_data::write(&LARGE, "/", &route, None).expect("it is about something");
    let title = serde_json::to_string(title).expect("a string");
    assert!(!data(Route::Trip).contains(title.trim_matches('"')));
    assert!(data(Route::Day(LARGE.days[0].date)).contains(title.trim_matches('"')));
}

#[test]
fn a_page_needs_the_texts_of_its_part_of_the_trip() {
    let (outline, texts) = written(&LARGE);
    assert!(outline.volumes.len() > 1, "{:?}", outline.volumes);
    assert!(outline.volumes.is_sorted_by(|one, next| one.first < next.first));
    assert!(outline.volumes.last().is_some_and(|last| last.first < texts.len()));
    for route in Route::all(&LARGE) {
        let page = outline.page(&route.path()).expect("the page");
        let needed: BTreeSet<usize> =
            outline.volumes_of(page).iter().map(|volume| volume.first).collect();
        let volume_of = |text: usize| {
            let mut firsts = outline.volumes.iter().map(|volume| volume.first);
            firsts.rfind(|first| *first <= text).expect("every text is in a volume")
        };
        let sections = page.sections.iter();
        let texts = sections.flat_map(|section| {
            let (first, count) = section.entries;
            let entries = (first..first + count).flat_map(card_texts);
            entries
                .chain([section.opening])
                .chain(section.folded)
                .chain(section.closing)
                .collect::<Vec<_>>()
        });
        let of_talk = page.talk.iter().flat_map(|talk| [talk.text, outline.talk_style]);
        let expected: BTreeSet<usize> =
            texts.chain(page.title).chain(of_talk).map(volume_of).collect();
        assert_eq!(needed, expected, "{}", page.path);
    }
    // A small trip has one file.
    assert_eq!(written(&KYOTO).0.volumes.len(), 1);
}
