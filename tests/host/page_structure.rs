//! What holds a page together: ids, headings, landmarks, elements that may stand in each other.

use std::collections::BTreeSet;

use recap_site::{markup::UNDATED, route::Route};
use recap_trip::dates;
use scraper::{ElementRef, Node};

use crate::rendered::{Page, pages, selector, text};

fn headings(page: &Page) -> Vec<(u32, String)> {
    let headings = page.all("h1, h2, h3, h4, h5, h6").into_iter();
    let level = |heading: &ElementRef<'_>| {
        heading.value().name().trim_start_matches('h').parse().expect("the level of a heading")
    };
    headings.map(|heading| (level(&heading), text(heading))).collect()
}

fn ancestors(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    element.ancestors().filter_map(ElementRef::wrap)
}

#[test]
fn ids_are_unique_and_without_spaces() {
    for page in pages() {
        let mut ids = BTreeSet::new();
        for id in page.all("[id]").into_iter().filter_map(|element| element.attr("id")) {
            assert!(ids.insert(id), "{id} stands twice in {}", page.name());
            assert!(!id.is_empty() && !id.contains(char::is_whitespace), "{id:?}");
        }
    }
}

/// Ids of entries never have an underscore, so that the author cannot choose one of the page's own.
#[test]
fn ids_of_the_page_are_told_from_those_of_entries() {
    for page in pages() {
        let trip = page.site.trip;
        let own: Vec<&str> = page
            .ids()
            .into_iter()
            .filter(|id| !trip.entries().any(|(entry, _)| entry.id == *id))
            .collect();
        assert!(own.len() >= 2, "{own:?} in {}", page.name());
        assert!(own.iter().all(|id| id.contains('_')), "{own:?} in {}", page.name());
    }
}

#[test]
fn one_heading_is_the_first_and_none_skips_a_level() {
    for page in pages() {
        let headings = headings(&page);
        let levels: Vec<u32> = headings.iter().map(|(level, _)| *level).collect();
        assert_eq!(levels.first(), Some(&1), "{}: {headings:?}", page.name());
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{}", page.name());
        for pair in levels.windows(2) {
            assert!(pair[1] <= pair[0] + 1, "{}: {headings:?}", page.name());
        }
        assert!(headings.iter().all(|(_, text)| !text.is_empty()), "{}: {headings:?}", page.name());
    }
}

#[test]
fn no_heading_is_left_without_a_level() {
    for page in pages() {
        assert!(!page.text.contains("<h0") && !page.text.contains("</h0"), "{}", page.name());
    }
}

#[test]
fn nothing_to_click_stands_in_anything_to_click() {
    let interactive = "a, button, input, select, textarea, label, summary";
    for page in pages() {
        for element in page.all(interactive) {
            let outer = ancestors(element).find(|outer| selector(interactive).matches(outer));
            let labelled = outer.is_some_and(|outer| {
                outer.value().name() == "label"
                    && ["input", "select"].contains(&element.value().name())
            });
            assert!(outer.is_none() || labelled, "{} in {}", element.html(), page.name());
        }
    }
}

#[test]
fn phrases_hold_phrases_and_lists_hold_items() {
    // What a paragraph may not hold ends it, and is an error of the page.
    let blocks = "span div, span p, span ul, span h1, span h2, h1 p, h2 p, h3 p, h1 div, h2 div";
    let strays = "ul > :not(li), ol > :not(li), dl > :not(div), dl > div > :not(dt):not(dd)";
    for page in pages() {
        let misplaced = page.all(blocks).into_iter().chain(page.all(strays));
        let misplaced: Vec<String> = misplaced.map(|element| element.html()).collect();
        assert_eq!(misplaced, [""; 0], "{}", page.name());
    }
}

#[test]
fn what_is_named_by_something_is_named_by_what_is_there() {
    for page in pages() {
        for attribute in ["aria-labelledby", "aria-describedby", "aria-controls"] {
            for element in page.all(&format!("[{attribute}]")) {
                for id in element.attr(attribute).unwrap_or_default().split(' ') {
                    assert!(!text(page.id(id)).is_empty(), "{attribute}={id} in {}", page.name());
                }
            }
        }
        for label in page.all("label[for]") {
            let field = page.id(label.attr("for").unwrap_or_default());
            assert!(!text(label).is_empty() && field.value().name() == "input", "{}", label.html());
        }
        for element in page.all("[aria-label]") {
            assert_ne!(element.attr("aria-label"), Some(""), "{}", element.html());
        }
    }
}

/// A picture is told, or hidden from those who could only hear that it is there.
#[test]
fn every_picture_is_described_or_a_decoration() {
    for page in pages() {
        for picture in page.all("svg") {
            let told = picture.attr("role") == Some("img") && picture.attr("aria-label").is_some();
            let hidden = picture.attr("aria-hidden") == Some("true");
            assert!(told != hidden, "{} in {}", picture.html(), page.name());
        }
        if page.site.trip.id == "detroit-2022" && page.route == Route::Trip {
            assert_eq!(page.all("main > section:first-child > header > svg[role=img]").len(), 1);
            assert_eq!(page.all(".moment-card svg").len(), 9);
        }
    }
}

#[test]
fn there_is_nothing_before_the_application_in_its_element() {
    for page in pages() {
        let root = page.one("div#recap_app");
        let first = root.first_child().expect("the application");
        assert!(
            matches!(first.value(), Node::Element(_)),
            "{:?} in {}",
            first.value(),
            page.name()
        );
        let last = root.last_child().expect("the application");
        assert!(matches!(last.value(), Node::Element(_)), "{:?} in {}", last.value(), page.name());
    }
}

#[test]
fn every_page_has_its_landmarks() {
    for page in pages() {
        let main = page.one("main");
        let skip = page.all("body a")[0];
        let target = skip.attr("href").and_then(|href| href.strip_prefix('#'));
        assert_eq!(target, main.attr("id"), "{}", page.name());
        page.one("#recap_app > header");
        page.one("#recap_app > footer");
        assert_eq!(page.all("main h1").len(), 1, "{}", page.name());
    }
}

#[test]
fn the_days_are_a_step_away() {
    for page in pages() {
        let nav = page.one("nav[aria-label=Days]");
        let links: Vec<(String, &str, Option<&str>)> = nav
            .select(&selector("li > a[href]"))
            .map(|link| {
                (text(link), link.attr("href").unwrap_or_default(), link.attr("aria-current"))
            })
            .collect();
        let (trip, base) = (page.site.trip, page.site.base);
        let here = |route: &Route| (page.route == *route).then_some("page");
        // A talk's day is current, but not the page.
        let talk = match &page.route {
            Route::Talk(id) => trip.talk(id).map(|(_, day)| day.map(|day| day.date)),
            _ => None,
        };
        let around = |date| (talk == Some(date)).then_some("true");
        let mut expected = vec![("Whole trip".to_owned(), base.to_owned(), here(&Route::Trip))];
        for day in &trip.days {
            let route = Route::Day(day.date);
            let current = here(&route).or(around(Some(day.date)));
            expected.push((dates::short(day.date), route.href(base), current));
        }
        expected.push(("Day unknown".to_owned(), format!("{base}#{UNDATED}"), around(None)));
        let expected: Vec<(String, &str, Option<&str>)> = expected
            .iter()
            .map(|(words, href, current)| (words.clone(), href.as_str(), *current))
            .collect();
        assert_eq!(links, expected, "{}", page.name());
    }
}
