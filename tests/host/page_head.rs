//! What every page says of itself, to browsers, previews and search engines.

use std::collections::BTreeSet;

use recap_site::route::Route;
use recap_trip::dates;

use crate::rendered::{is_page, pages, sites, text};

#[test]
fn every_page_is_well_formed() {
    for page in pages() {
        assert_eq!(page.html.errors, [""; 0], "{}", page.name());
        assert!(page.text.starts_with("<!doctype html><html lang=\""), "{}", page.name());
        assert!(page.text.ends_with("</body>\n</html>"), "{}", page.name());
    }
}

#[test]
fn pages_are_in_the_language_of_their_trip() {
    for page in pages() {
        let expected = if page.site.trip.id == "kyoto-2025" { "ja" } else { "en" };
        assert_eq!(page.html.root_element().attr("lang"), Some(expected), "{}", page.name());
    }
}

#[test]
fn every_page_has_one_title_of_its_own() {
    for site in sites() {
        let mut titles = BTreeSet::new();
        for page in site.pages() {
            let title = text(page.one("head > title"));
            assert_eq!(page.all("title").len(), 1, "{}", page.name());
            assert!(title.ends_with(&site.trip.title), "{title}");
            assert!(titles.insert(title.clone()), "{title} is the title of two pages");
        }
        assert!(titles.contains(&site.trip.title));
    }
}

#[test]
fn titles_name_what_the_page_is_about() {
    for page in pages() {
        let title = text(page.one("head > title"));
        match &page.route {
            Route::Trip => assert_eq!(title, page.site.trip.title),
            Route::Day(date) => assert!(title.starts_with(&dates::long(*date)), "{title}"),
            Route::Talk(id) => {
                let (talk, _) = page.site.trip.talk(id).expect("the talk of the page");
                assert!(title.starts_with(&talk.title), "{title}");
            }
            Route::Find => assert!(title.starts_with("Find a talk"), "{title}"),
            Route::NotFound => assert!(title.starts_with("Not found"), "{title}"),
        }
    }
}

#[test]
fn every_page_has_one_description_of_its_own() {
    for site in sites() {
        let mut descriptions = BTreeSet::new();
        for page in site.pages() {
            let description = page.one("head > meta[name=description]").attr("content");
            let description = description.unwrap_or_default().to_owned();
            assert!(description.chars().count() >= 20, "{}: {description:?}", page.name());
            assert!(descriptions.insert(description.clone()), "two pages are {description:?}");
        }
        assert!(descriptions.contains(&site.trip.summary));
    }
}

#[test]
fn the_canonical_address_is_the_host_the_base_path_and_the_page() {
    for page in pages() {
        let links = page.all("head > link[rel=canonical]");
        let hrefs: Vec<&str> = links.iter().filter_map(|link| link.attr("href")).collect();
        let host = page.site.trip.site.as_deref().unwrap_or_default();
        let base = format!("{host}{}", page.site.base);
        let expected = match &page.route {
            Route::Trip => vec![base],
            Route::Day(date) => vec![format!("{base}day/{date}/")],
            Route::Talk(id) => vec![format!("{base}talk/{id}/")],
            Route::Find => vec![format!("{base}find/")],
            Route::NotFound => vec![],
        };
        assert_eq!(hrefs, expected, "{}", page.name());
    }
}

#[test]
fn the_application_finds_what_the_page_was_rendered_for() {
    for page in pages() {
        let root = page.one("body > div#recap_app");
        assert_eq!(root.attr("data-path"), Some(page.route.path().as_str()));
        assert_eq!(root.attr("data-base"), Some(page.site.base));
        let load: String = page.one("head > script:not([type])").text().collect();
        for (name, ending) in [("recap-", ".js"), ("recap-", ".wasm"), ("trip-", ".postcard")] {
            let asset = page.site.asset(name, ending);
            assert!(load.contains(&format!("\"{}{}\"", page.site.base, asset.path)), "{load}");
        }
    }
}

#[test]
fn there_is_a_page_for_everything_and_nothing_else() {
    for site in sites() {
        let trip = site.trip;
        let pages = site.files.keys().filter(|path| is_page(path));
        let pages: BTreeSet<String> = pages.cloned().collect();
        let days = trip.days.iter().map(|day| format!("day/{}/index.html", day.date));
        let talks = trip.talks().map(|(talk, _)| format!("talk/{}/index.html", talk.id));
        let former = trip.talks().flat_map(|(talk, _)| &talk.aliases);
        let moved = former.map(|id| format!("talk/{id}/index.html"));
        let rest = ["index.html", "find/index.html", "404.html"].map(str::to_owned);
        assert_eq!(pages, days.chain(talks).chain(moved).chain(rest).collect());
    }
}

#[test]
fn pages_lead_to_the_feeds_and_the_first_to_the_calendar() {
    for page in pages() {
        let links = page.all("head > link[rel=alternate]");
        let forms: Vec<_> = links
            .iter()
            .filter_map(|link| Some((link.attr("type")?, link.attr("href")?)))
            .collect();
        let at = |file: &str| format!("{}{file}", page.site.base);
        let (atom, json, calendar) = (at("feed.xml"), at("feed.json"), at("trip.ics"));
        let mut expected = Vec::new();
        if page.site.trip.site.is_some() {
            expected.extend([("application/atom+xml", &*atom), ("application/feed+json", &*json)]);
        }
        if page.route == Route::Trip {
            expected.push(("text/calendar", &*calendar));
        }
        assert_eq!(forms, expected, "{}", page.name());
        for (_, href) in forms {
            assert!(page.site.served(href).is_some(), "{href} in {}", page.name());
        }
    }
}
