//! What an author writes is shown, never run.

use recap::compress::brotli;
use recap_marks::{MarkKind, Tick};
use recap_site::route::Route;
use scraper::ElementRef;

use crate::{
    rendered::{Page, pages, sites, text},
    trips::{KYOTO, entry},
};

const HOSTILE: &str = "script-title";

fn hostile_pages() -> impl Iterator<Item = Page> {
    pages().filter(|page| page.talks().contains(&HOSTILE))
}

#[test]
fn no_page_has_handlers_or_scripts_in_addresses() {
    for page in pages() {
        for element in page.html.root_element().descendants().filter_map(ElementRef::wrap) {
            for (name, value) in element.value().attrs() {
                assert!(!name.starts_with("on"), "{name} of {} in {}", element.html(), page.name());
                let value: String = value.chars().filter(|c| !c.is_whitespace()).collect();
                let address = !matches!(name, "content" | "data-title");
                let script = value.to_lowercase().starts_with("javascript:");
                assert!(!(address && script), "{name}={value} in {}", page.name());
            }
        }
        assert!(!page.text.to_lowercase().contains("javascript:"), "{}", page.name());
    }
}

#[test]
fn the_scripts_load_the_application_and_keep_early_marks() {
    for page in pages() {
        // Data, which browsers do not run: at most one, and nothing else of a type of its own.
        let data = page.all("script[type]");
        let is_data = |it: &&ElementRef<'_>| it.attr("type") == Some("application/ld+json");
        assert_eq!(data.iter().filter(is_data).count(), data.len(), "{}", page.name());
        assert!(data.len() <= 1, "{}", page.name());
        assert_eq!(page.all("script:not([type])").len(), 2, "{}", page.name());
        let script = page.one("head > script:not([type])");
        let key = format!("recap:{}:marks", page.site.trip.id);
        assert_eq!(script.attr("data-marks"), Some(key.as_str()), "{}", page.name());
        let code: String = script.text().collect();
        assert!(code.contains("localStorage") && !code.contains("alert"), "{code}");
        let start: String = page.one("body > script:not([type])").text().collect();
        let both = code + &start;
        assert!(!both.contains("</"), "a script ends where its text says so");
        let bytes = brotli(both.as_bytes()).expect("it can be compressed").len();
        // Loading and starting the application, keeping marks all the visit long and saying what stopped it,
        // opening what was open, the focus, keeping the site for when there is no network, comparing builds,
        // taking the newest of them, hearing of one in an old tab; and closing what is said.
        assert!(bytes <= 2_350, "{bytes} bytes, brotli");
    }
}

#[test]
fn a_title_that_looks_like_a_script_is_a_title() {
    let title = entry(&KYOTO, HOSTILE).title.as_str();
    assert!(title.starts_with("<script>"));
    let mut seen = 0;
    for page in hostile_pages() {
        let article = page.id(HOSTILE);
        let heading = article.select(&crate::rendered::selector("h1, h2, h3")).next();
        assert_eq!(heading.map(text).as_deref(), Some(title), "{}", page.name());
        assert_eq!(article.select(&crate::rendered::selector("script")).count(), 0);
        assert!(!page.text.contains("<script>alert"), "{}", page.name());
        seen += 1;
    }
    // The trip's, the day's and the talk's page, below two base paths.
    assert_eq!(seen, 6);
}

#[test]
fn a_title_that_looks_like_a_script_is_one_in_heads_and_attributes_too() {
    let title = entry(&KYOTO, HOSTILE).title.as_str();
    let sites = sites().iter().filter(|site| site.trip.id == KYOTO.id);
    for page in sites.map(|site| site.page(Route::Talk(HOSTILE.to_owned()))) {
        assert_eq!(text(page.one("title")), format!("{title} · {}", KYOTO.title));
        let description = page.one("meta[name=description]").attr("content").unwrap_or_default();
        assert!(description.contains(title), "{description}");
        let expected = "head > meta, head > title, head > link, head > script, head > style";
        assert_eq!(page.all("head > *").len(), page.all(expected).len());
        page.one("head > style");
    }
    let day = KYOTO.days[0].title.as_str();
    for page in hostile_pages().filter(|page| matches!(page.route, Route::Day(_))) {
        let shared = page.one("button[data-title]").attr("data-title").unwrap_or_default();
        assert!(shared.contains(day) && day.contains('<'), "{shared}");
    }
}

#[test]
fn html_in_prose_is_shown_as_text() {
    for page in hostile_pages() {
        let words = text(page.id(HOSTILE));
        for shown in [
            "<img src=x onerror=alert(1)>",
            "<script>alert(2)</script>",
            "<div onclick=\"alert(3)\">",
        ] {
            assert!(words.contains(shown), "{shown} in {}: {words}", page.name());
        }
        assert_eq!(page.all("img, [onclick], [onerror]").len(), 0, "{}", page.name());
    }
}

#[test]
fn names_labels_and_reasons_are_text() {
    for page in hostile_pages() {
        let words = text(page.id(HOSTILE));
        let speaker = match page.route {
            Route::Talk(_) => "ليلى المثال, شركة المثال",
            _ => "ليلى المثال (شركة المثال)",
        };
        for shown in [speaker, "<i>安全</i>", "Watch · 63 min"] {
            assert!(words.contains(shown), "{shown} in {}", page.name());
        }
        assert_eq!(page.all("i, b").len(), 0, "{}", page.name());
        if matches!(page.route, Route::Day(_)) {
            assert!(text(page.id("opening")).contains("<推定> & \"確か\""), "{}", page.name());
            assert!(text(page.one("main")).contains("会議 <b>の</b> サイト"), "{}", page.name());
        }
    }
}

#[test]
fn addresses_arrive_as_they_were_written() {
    for page in pages().filter(|page| page.site.trip.id == KYOTO.id) {
        let source = KYOTO.source.as_ref().expect("the trip has a source");
        assert!(source.url.contains('&'));
        let links = page.all("a[href]");
        let found = links.iter().filter(|link| link.attr("href") == Some(&source.url)).count();
        // By its title, and in the credit.
        let expected = 1 + usize::from(page.route == Route::Trip);
        assert_eq!(found, expected, "{}", page.name());
    }
}

/// What the script of a page keeps are the marks that the application knows.
#[test]
fn the_script_of_a_page_knows_every_kind_of_mark() {
    let ticks = Tick::ALL.map(|tick| MarkKind::Tick(tick).name());
    let mut names = [&ticks[..], &[MarkKind::Note.name()]].concat();
    names.sort_unstable();
    let known = format!("/^({})$/", names.join("|"));
    assert!(pages().all(|page| page.text.contains(&known)), "{names:?}");
}
