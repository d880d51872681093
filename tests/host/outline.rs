//! The outline: what the application knows of a site without its texts.

use std::collections::BTreeSet;

use recap::{
    markup::{self, Site},
    outline::{Asset, Outline, Page, Texts, card_text, place_entry, title_text},
    route::Route,
    trip::{Kind, Trip},
};

use crate::{
    rendered::sites,
    trips::{KYOTO, all},
};

fn written(trip: &Trip) -> (Outline, Texts) {
    let (outline, texts) = markup::write(Site { trip, base: "/trips/detroit/" }, &Asset::default());
    (outline.with_talk_pages(), texts)
}

#[test]
fn every_page_is_found_in_every_spelling_of_its_path() {
    for trip in all() {
        let (outline, texts) = written(trip);
        for route in Route::all(trip) {
            let path = route.path();
            let bare = path.trim_end_matches('/');
            let mut spellings =
                vec![path.clone(), bare.to_owned(), format!("/{path}"), format!("/{bare}")];
            if route != Route::NotFound {
                spellings.extend([format!("{path}index.html"), format!("/{path}index.html")]);
            }
            for spelling in spellings {
                let page =
                    outline.page(&spelling).unwrap_or_else(|| panic!("{spelling} is not found"));
                assert_eq!(page.path, path, "{spelling}");
                let title = page.title.map(|title| &texts[title]);
                assert_eq!(title, route.short_title(trip).as_ref(), "{spelling}");
            }
        }
    }
}

#[test]
fn other_paths_have_no_page() {
    for trip in all() {
        let (outline, _) = written(trip);
        let day = trip.days[0].date;
        let paths = [
            "day".to_owned(),
            "day/1999-01-01/".to_owned(),
            "talk".to_owned(),
            "talk/never-heard-of/".to_owned(),
            "trip".to_owned(),
            "404".to_owned(),
            "index.htm".to_owned(),
            format!("day/{day}/more"),
            format!("DAY/{day}/"),
            format!("day//{day}/"),
            "talk/rock-garden/".to_owned(),
        ];
        for path in paths {
            assert_eq!(outline.page(&path), None, "{path}");
        }
        assert_eq!(outline.not_found().map(|page| page.path.as_str()), Some("404.html"));
    }
}

#[test]
fn a_name_that_only_ends_like_an_index_is_none() {
    let (outline, _) = written(&KYOTO);
    for path in ["talk/lost-dayindex.html", "404.htmlindex.html"] {
        assert_eq!(outline.page(path), None, "{path}");
    }
}

#[test]
fn headings_get_the_level_of_their_place() {
    let card = "<details><summary><h0>A &lt;h0&gt; B</h0></summary></details><h0>C</h0>";
    let closed = "<details><summary><h3>A &lt;h0&gt; B</h3></summary></details><h3>C</h3>";
    assert_eq!(place_entry(card, 3, false), closed);
    let open = "<details open><summary><h1>A &lt;h0&gt; B</h1></summary></details><h1>C</h1>";
    assert_eq!(place_entry(card, 1, true), open);
    assert_eq!(place_entry("<p>plain</p>", 2, true), "<p>plain</p>");
}

#[test]
fn every_number_in_the_outline_is_that_of_a_text_and_every_text_is_used() {
    for trip in all() {
        let (outline, texts) = written(trip);
        let of_entries = title_text(outline.entries.len());
        let mut used: BTreeSet<usize> = (0..of_entries).chain([outline.footer]).collect();
        used.extend(&outline.talk_openings);
        for page in &outline.pages {
            used.extend(page.title);
            used.extend(page.sections.iter().map(|section| section.opening));
            used.extend(page.sections.iter().filter_map(|section| section.closing));
        }
        assert_eq!(used, (0..texts.len()).collect());
        let different: BTreeSet<&String> = texts[of_entries..].iter().collect();
        assert_eq!(different.len(), texts.len() - of_entries, "every text is kept once");
    }
}

#[test]
fn sections_hold_the_entries_of_their_page() {
    for trip in all() {
        let (outline, _) = written(trip);
        let ids = |page: &Page| -> Vec<String> {
            let numbers = page.sections.iter().flat_map(|section| {
                let (first, count) = section.entries;
                first..first + count
            });
            numbers.map(|number| outline.entries[number].id.clone()).collect()
        };
        for route in Route::all(trip) {
            let page = outline.page(&route.path()).expect("the page");
            let expected = trip.entries().filter(|(entry, day)| match &route {
                Route::Trip => true,
                Route::Day(date) => day.is_some_and(|day| day.date == *date),
                Route::Talk(id) => entry.id == *id,
                Route::Find | Route::NotFound => false,
            });
            let expected: Vec<String> = expected.map(|(entry, _)| entry.id.clone()).collect();
            assert_eq!(ids(page), expected, "{}", page.path);
        }
    }
}

#[test]
fn talks_are_known_with_their_day_and_their_former_ids() {
    for trip in all() {
        let (outline, texts) = written(trip);
        assert_eq!(outline.entries.len(), trip.entries().count());
        for (number, (entry, (found, day))) in
            outline.entries.iter().zip(trip.entries()).enumerate()
        {
            assert_eq!(entry.id, found.id);
            assert_eq!(texts[title_text(number)], found.title);
            assert!(texts[card_text(number)].contains("<h0>"), "{}", found.id);
            assert_eq!(entry.talk.is_some(), found.kind == Kind::Talk);
            let Some(talk) = &entry.talk else {
                assert_eq!(outline.talk(&entry.id), None);
                continue;
            };
            assert_eq!(outline.talk(&entry.id), Some(number));
            assert_eq!(talk.former_ids, found.aliases);
            assert_eq!(talk.day.map(|day| trip.days[day].date), day.map(|day| day.date));
            assert_eq!(talk.minutes, found.minutes().map(|minutes| minutes.count));
            let path = day.map(|day| Route::Day(day.date).path());
            assert_eq!(talk.day.map(|day| outline.days[day].path.clone()), path);
        }
        assert!(outline.undated);
    }
}

#[test]
fn the_files_of_a_site_hold_the_outline_and_the_texts() {
    for site in sites() {
        let (mut outline, texts) = markup::write(
            Site { trip: site.trip, base: site.base },
            &site.asset("finder-", ".css"),
        );
        let file = |start: &str| {
            let paths: Vec<&String> =
                site.files.keys().filter(|path| path.starts_with(start)).collect();
            assert_eq!(paths.len(), 1, "{start}");
            (paths[0].clone(), &site.files[paths[0]])
        };
        let (_, bytes) = file("texts-");
        let read: Texts = postcard::from_bytes(bytes).expect("texts");
        assert_eq!(read, texts);
        let (_, bytes) = file("trip-");
        let read: Outline = postcard::from_bytes(bytes).expect("an outline");
        outline.volumes[0].file = site.asset("texts-", ".postcard");
        for (program, name, content) in [
            (&mut outline.panel, "marks-panel-", ".html"),
            (&mut outline.finder, "finder-", ".txt"),
            (&mut outline.keyboard, "keyboard-", ".html"),
        ] {
            program.script = site.asset(name, ".js");
            program.content = site.asset(name, content);
        }
        assert_eq!(read, outline);
    }
}

#[test]
fn the_next_talk_is_looked_for_all_the_way_round() {
    for trip in all() {
        let (outline, _) = written(trip);
        let talks: Vec<usize> =
            trip.talks().filter_map(|(talk, _)| outline.talk(&talk.id)).collect();
        let (first, second, last) = (talks[0], talks[1], talks[talks.len() - 1]);
        assert_eq!(outline.next_talk(first, |_| true), Some(second));
        assert_eq!(outline.next_talk(last, |_| true), Some(first));
        assert_eq!(outline.next_talk(second, |talk| talk <= second), Some(first));
        assert_eq!(outline.next_talk(first, |_| false), None);
    }
}
