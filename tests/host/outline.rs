//! The outline: what the application knows of a site without its texts.

use std::collections::BTreeSet;

use recap_app::outline::{
    Asset, BELOW, Outline, Page, Program, Section, TEXTS_OF_ENTRY, Texts, card,
};
use recap_site::{Site, markup, route::Route};
use recap_trip::Trip;

use crate::{
    rendered::sites,
    styles::STYLES,
    trips::{KYOTO, all},
};

pub(crate) fn written(trip: &Trip) -> (Outline, Texts) {
    let (outline, texts) =
        markup::write(Site { trip, base: "/trips/detroit/" }, &Asset::default(), "", "p{}");
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
    let heading = |level| format!("<h{level} id=\"x_title\">A</h{level}>");
    let note = "<details class=\"talk-note\"></details>";
    let after = format!("</summary></details></div>{note}");
    let within = format!("<h{BELOW}>B</h{BELOW}>");
    assert_eq!(
        card("x", ["", "A", &within], true, 2),
        format!("<div><details><summary>{}<h3>B</h3>", heading('2'))
    );
    assert_eq!(
        card("x", ["", "A", &after], true, 3),
        format!("<div><details><summary>{}</summary></details></div>{note}", heading('3'))
    );
    let moment = ["<p>9:00</p>", "A", "<p>plain</p></div>"];
    let expected = format!("<div><p>9:00</p>{}<p>plain</p></div>", heading('2'));
    assert_eq!(card("x", moment, false, 2), expected);
}

#[test]
fn every_number_in_the_outline_is_that_of_a_text_and_every_text_is_used() {
    for trip in all() {
        let (outline, texts) = written(trip);
        let of_entries = TEXTS_OF_ENTRY * outline.entries.len();
        let mut used: BTreeSet<usize> = (0..of_entries).chain([outline.footer]).collect();
        used.insert(outline.talk_style);
        for page in &outline.pages {
            used.extend(page.title);
            used.extend(page.sections.iter().map(|section| section.opening));
            let rest = |section: &Section| section.folded.into_iter().chain(section.closing);
            used.extend(page.sections.iter().flat_map(rest));
            used.extend(page.talk.as_ref().map(|talk| talk.text));
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
            let expected = trip.entries().filter(|(_, day)| match &route {
                Route::Trip => true,
                Route::Day(date) => day.is_some_and(|day| day.date == *date),
                Route::Talk(_) | Route::Find | Route::NotFound => false,
            });
            let expected: Vec<String> = expected.map(|(entry, _)| entry.id.clone()).collect();
            assert_eq!(ids(page), expected, "{}", page.path);
            assert_eq!(page.talk.is_some(), matches!(route, Route::Talk(_)), "{}", page.path);
        }
    }
}

#[test]
fn the_files_of_a_site_hold_the_outline_and_the_texts() {
    for site in sites() {
        let (mut outline, texts) = markup::write(
            Site { trip: site.trip, base: site.base },
            &site.asset("finder-", ".css"),
            STYLES.home(),
            STYLES.talk(),
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
        for (files, (name, content)) in
            outline.programs.iter_mut().zip([("marks-panel-", ".html"), ("finder-", ".txt")])
        {
            files.script = site.asset(name, ".js");
            files.content = site.asset(name, content);
        }
        for (place, program) in Program::ALL.into_iter().enumerate() {
            assert_eq!(program as usize, place, "{program:?}");
        }
        assert_eq!(read, outline);
    }
}
