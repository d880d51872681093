//! The outline: what the application knows of a site without its texts.

use std::collections::BTreeSet;

use recap::{
    markup::{self, Site},
    outline::{Asset, LEVEL, Outline, Page, Texts, place_entry},
    route::Route,
    trip::Trip,
};

use crate::{
    rendered::sites,
    trips::{KYOTO, all},
};

fn written(trip: &Trip) -> (Outline, Texts) {
    markup::write(Site { trip, base: "/trips/detroit/" }, &Asset::default())
}

#[test]
fn every_page_is_found_in_every_spelling_of_its_path() {
    for trip in all() {
        let (outline, _) = written(trip);
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
                assert_eq!(page.title, route.title(trip), "{spelling}");
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
    let heading = |level| format!("<h{level}>A</h{level}>");
    let card = |open, level| {
        let note = "<details class=\"talk-note\"></details>";
        format!("<div><details{open}><summary>{}</summary></details></div>{note}", heading(level))
    };
    assert_eq!(place_entry(&card("", LEVEL), 3, false), card("", '3'));
    assert_eq!(place_entry(&card("", LEVEL), 1, true), card(" open", '1'));
    assert_eq!(place_entry(&heading(LEVEL), 2, true), heading('2'));
    assert_eq!(place_entry("<p>plain</p>", 2, true), "<p>plain</p>");
}

#[test]
fn every_number_in_the_outline_is_that_of_a_text_and_every_text_is_used() {
    for trip in all() {
        let (outline, texts) = written(trip);
        let mut used = BTreeSet::from([outline.footer]);
        used.extend(outline.entries.iter().map(|entry| entry.text));
        for section in outline.pages.iter().flat_map(|page| &page.sections) {
            used.extend([section.opening, section.closing]);
        }
        assert_eq!(used, (0..texts.len()).collect());
        let different: BTreeSet<&String> = texts.iter().collect();
        assert_eq!(different.len(), texts.len(), "every text is kept once");
    }
}

#[test]
fn sections_hold_the_entries_of_their_page() {
    for trip in all() {
        let (outline, _) = written(trip);
        let ids = |page: &Page| -> Vec<String> {
            let entries = page.sections.iter().flat_map(|section| outline.entries_of(section));
            entries.map(|entry| entry.id.clone()).collect()
        };
        for (route, page) in Route::all(trip).into_iter().zip(&outline.pages) {
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
        let (outline, _) = written(trip);
        for (number, talk) in outline.talks.iter().enumerate() {
            let (found, day) = trip.talk(&talk.id).expect("a talk of the trip");
            assert_eq!(found.number, number);
            assert_eq!((&talk.title, &talk.former_ids), (&found.title, &found.aliases));
            assert_eq!(talk.day.map(|day| trip.days[day].date), day.map(|day| day.date));
            assert_eq!(talk.minutes, found.minutes().map(|minutes| minutes.count));
            let page = outline.talk_page(number).map(|page| page.path.clone());
            assert_eq!(page, Some(Route::Talk(talk.id.clone()).path()));
            let path = day.map(|day| Route::Day(day.date).path());
            assert_eq!(talk.day.map(|day| outline.days[day].path.clone()), path);
            let entry = outline.entries.iter().find(|entry| entry.talk == Some(number));
            assert_eq!(entry.map(|entry| &entry.id), Some(&talk.id));
        }
        assert_eq!(outline.talks.len(), trip.talks().count());
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
        outline.texts = site.asset("texts-", ".postcard");
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
        let last = outline.talks.len() - 1;
        assert_eq!(outline.next_talk(0, |_| true), Some(1));
        assert_eq!(outline.next_talk(last, |_| true), Some(0));
        assert_eq!(outline.next_talk(1, |talk| talk < 2), Some(0));
        assert_eq!(outline.next_talk(0, |_| false), None);
    }
}
