//! The list that the page “Find” searches, and the page as it arrives.

use std::collections::BTreeSet;

use proptest::prelude::*;
use recap_finder::{Findings, Listed, Plan, Talk, View, list};
use recap_marks::{Marks, Tick};
use recap_site::{Site, markup, route::Route};
use recap_trip::Kind;

use crate::{
    rendered::{selector, sites, text},
    trips::without_files,
};

#[test]
fn every_entry_is_in_it_with_an_address_that_leads_to_it() {
    for site in sites() {
        let listed = markup::find_list(Site { trip: site.trip, base: site.base });
        assert_eq!(listed.len(), site.trip.entries().count());
        for (listed, (entry, _)) in listed.iter().zip(site.trip.entries()) {
            assert_eq!(listed.title, entry.title);
            assert_eq!(listed.talk.is_some(), entry.kind == Kind::Talk);
            let (path, fragment) = listed.href.split_once('#').unwrap_or((&listed.href, ""));
            let file = site.served(path).unwrap_or_else(|| panic!("{} is not there", listed.href));
            let route = Route::all(site.trip).into_iter().find(|route| route.file() == file);
            let page = site.page(route.expect("a page"));
            assert!(page.ids().contains(entry.id.as_str()), "{} in {file}", entry.id);
            assert!(fragment.is_empty() || fragment == entry.id);
        }
        let path = format!("{}{}", site.base, site.asset("finder-", ".txt").path);
        let file = &site.files[path.strip_prefix(site.base).expect("below the base path")];
        assert_eq!(list::read(&String::from_utf8_lossy(file)), listed);
    }
}

#[test]
fn prose_is_found_as_text() {
    let site = &sites()[0];
    for entry in markup::find_list(Site { trip: site.trip, base: site.base }) {
        let strays =
            ["<", "&amp;", "&quot;", "  "].iter().find(|stray| entry.text.contains(**stray));
        assert_eq!(strays, None, "{}", entry.text);
    }
    let listed = markup::find_list(Site { trip: site.trip, base: site.base });
    let resize = listed.iter().find(|entry| entry.title.starts_with("Resize")).expect("a talk");
    assert!(resize.text.contains("typing make was enough"), "{}", resize.text);
}

#[test]
fn the_page_lists_everything_before_anything_is_asked_for() {
    for site in sites() {
        let page = site.page(Route::Find);
        let links = page.all("#find_results > li h2 > a");
        let titles: Vec<String> = links.into_iter().map(text).collect();
        let entries = site.trip.entries().map(|(entry, _)| entry.title.split_whitespace());
        let entries: Vec<String> =
            entries.map(|words| words.collect::<Vec<_>>().join(" ")).collect();
        assert_eq!(titles, entries);
        let talks = site.trip.talks().count();
        assert!(text(page.id("find_count")).starts_with(&format!("{talks} talks")));
        assert!(page.all("#find_results [data-mark]").is_empty(), "nothing can be ticked yet");
    }
}

/// The marks of a visitor who watched the first talk, saved it and wrote a note on it.
fn marked(listed: &[Listed]) -> Marks {
    let talk = listed.iter().find_map(|entry| entry.talk.as_ref()).expect("a talk");
    let mut marks = Marks::default();
    marks.set(&talk.id, Tick::Watched, true, 1);
    marks.set(&talk.id, Tick::Saved, true, 1);
    marks.set_note(&talk.id, "To be asked.".to_owned(), 1);
    marks
}

#[test]
fn every_choice_of_the_form_narrows_it_down_and_finds_something() {
    let mut names = BTreeSet::new();
    for site in sites() {
        let page = site.page(Route::Find);
        let listed = markup::find_list(Site { trip: site.trip, base: site.base });
        let marks = marked(&listed);
        let mut choices = 0;
        for select in page.all("#find_form select") {
            let name = select.attr("name").expect("a name");
            for option in select.select(&selector("option[value]:not([value=''])")) {
                let value = option.attr("value").expect("a value");
                let mut view = View::default();
                view.set(name, value);
                let found = Findings::new(&view, &listed, &marks).entries;
                let chosen = if let Some(minutes) = view.minutes {
                    let plan = Plan::new(minutes, &found, &listed, &marks);
                    // Where nothing fits, it says how long the shortest is.
                    plan.talks.len().max(plan.shortest.iter().count())
                } else {
                    found.len()
                };
                let narrower = 0 < chosen && chosen < listed.len();
                assert!(narrower, "{name}={value} finds {chosen} in {}", site.trip.id);
                names.insert(name.to_owned());
                choices += 1;
            }
        }
        assert!(choices > 15, "there is little to choose from");
    }
    let expected = ["day", "event", "mine", "plan", "seen", "topic"].map(str::to_owned);
    assert_eq!(names, expected.into());
}

/// Any text, however odd.
fn field() -> impl Strategy<Value = String> {
    "\\PC{0,12}|[\\t\\n\\r\u{1f} a-c]{0,8}"
}

/// What becomes of a field: white space is one space.
fn collapsed(text: &str) -> String {
    let is_between = |letter: char| letter.is_whitespace() || letter == '\u{1f}';
    let words = text.split(is_between).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

proptest! {
    #![proptest_config(without_files())]

    #[test]
    fn what_is_written_is_read(
        texts in proptest::array::uniform10(field()),
        topics in proptest::collection::vec(field(), 0..3),
        talk in proptest::option::of(("[a-z-]{1,9}", any::<bool>(), proptest::option::of(any::<u32>()), any::<bool>())),
    ) {
        let entry = |change: fn(&str) -> String| {
            let [href, title, speakers, when, place, day, event, attendance, attended, text] =
                texts.each_ref().map(|text| change(text));
            Listed {
                href, title, speakers, when, place, day, event, attendance, attended, text,
                topics: topics.iter().map(|topic| change(topic)).collect(),
                talk: talk.clone().map(|(id, recorded, minutes, scheduled)| Talk { id, recorded, minutes, scheduled }),
            }
        };
        let mut expected = entry(collapsed);
        expected.topics.retain(|topic| !topic.is_empty());
        let written = list::write(&[entry(str::to_owned), entry(str::to_owned)]);
        let read = list::read(&written);
        prop_assert_eq!(read, [expected.clone(), expected]);
    }
}
