//! Languages and directions: those of a trip, and of the page's own words in it.

use recap_site::markup;
use recap_trip::{Trip, is_right_to_left};
use scraper::ElementRef;

use crate::{
    rendered::{Page, Site, render, selector, text},
    trips::{BERGEN, DETROIT, HAIFA, KYOTO},
    written::Written,
};

/// Every page of a trip, and its keepsake.
fn pages(trip: &'static Trip) -> Vec<Page> {
    let site: &'static Site = Box::leak(Box::new(Site::new(trip, "/")));
    site.pages().chain([site.keepsake()]).collect()
}

/// The language that an element's text is said to be in.
fn language(element: ElementRef<'_>) -> String {
    let own = element.attr("lang");
    let mut around = element.ancestors().filter_map(ElementRef::wrap);
    own.or_else(|| around.find_map(|it| it.attr("lang"))).unwrap_or_default().to_owned()
}

#[test]
fn the_script_decides_the_direction() {
    for tag in ["ar", "he", "fa", "ur", "yi", "dv", "ps", "sd", "ug", "ckb", "arz", "syr", "nqo"] {
        assert!(is_right_to_left(tag), "{tag}");
    }
    for tag in ["he-IL", "AR-eg", "az-Arab", "uz-Arab-AF", "pa-PK", "ff-Adlm", "en-Hebr", "fa-AF"] {
        assert!(is_right_to_left(tag), "{tag}");
    }
    for tag in
        ["en", "ja", "de", "az", "uz", "pa", "he-Latn", "ar-Latn", "ku", "tr", "ff", "zh-yue"]
    {
        assert!(!is_right_to_left(tag), "{tag}");
    }
}

#[test]
fn the_document_says_its_direction_where_that_is_from_right_to_left() {
    for (trip, dir) in [(&*HAIFA, Some("rtl")), (&*KYOTO, None), (&*DETROIT, None)] {
        for page in pages(trip) {
            let html = page.html.root_element();
            assert_eq!((html.attr("lang"), html.attr("dir")), (Some(&*trip.language), dir));
        }
        let manifest = render(trip, "/").into_iter().find(|it| it.path == "manifest.webmanifest");
        let manifest = String::from_utf8(manifest.expect("a manifest").bytes).expect("UTF-8");
        assert_eq!(manifest.contains("\"dir\": \"rtl\""), dir.is_some());
    }
}

#[test]
fn a_trip_in_english_is_marked_nowhere() {
    for page in pages(&DETROIT) {
        assert_eq!(page.all("body [lang], bdi, body [dir]:not([dir=auto])").len(), 0);
        assert!(!page.text.contains(['\u{2068}', '\u{2069}']), "{}", page.name());
    }
    let dialects = Written::small().changed("trip.toml", "\"en\"", "\"en-GB\"").trip();
    for file in render(&dialects, "/").iter().filter(|file| file.path.ends_with("index.html")) {
        let text = String::from_utf8_lossy(&file.bytes);
        assert_eq!(text.matches(" lang=").count(), 1, "{}", file.path);
    }
}

#[test]
fn words_of_the_pages_own_are_marked_as_english() {
    let words = [
        "Watched",
        "Saved for later",
        "Note",
        "Find",
        "Your marks",
        "Skip to the content",
        "Whole trip",
        "Keyboard",
        "Link to this talk",
        "Filters",
        "With",
        "At",
        "Inferred",
        "Slides",
        "Not found",
        "Find a talk",
        "Go to the whole trip",
    ];
    for trip in [&*HAIFA, &*KYOTO] {
        let mut found = std::collections::BTreeSet::new();
        for page in pages(trip) {
            let leaves = page
                .all("body :is(a, button, span, p, li, dt, dd, em, summary, h1, h2, option, div)");
            for element in leaves {
                let own: String = element
                    .children()
                    .filter_map(|it| it.value().as_text())
                    .map(|it| &**it)
                    .collect();
                let own = own.trim();
                let is_own = words.contains(&own)
                    || [
                        "Watch ·",
                        "The trip of",
                        "Made from",
                        "All times are",
                        "Your marks stay",
                        "What ",
                    ]
                    .iter()
                    .any(|start| own.starts_with(start))
                    || own.ends_with(" watched")
                    || element.attr("data-counts").is_some();
                // What the program of “Find” writes anew is not marked.
                let is_of_find = element
                    .ancestors()
                    .filter_map(ElementRef::wrap)
                    .any(|it| it.attr("id") == Some("find_results"));
                if is_own && !is_of_find {
                    assert_eq!(language(element), "en", "{own} in {}", page.name());
                    found.insert(own.split(' ').next().unwrap_or_default().to_owned());
                }
            }
            // An attribute's language is its element's: that of an element with words of the trip's cannot be said.
            let theirs =
                ".day-section__places, .day-steps, #find_results, .picture, article, textarea";
            for element in page.all(&format!(":is([aria-label], [placeholder]):not({theirs})")) {
                assert_eq!(language(element), "en", "{} in {}", element.html(), page.name());
            }
            for prose in page.all(".prose") {
                assert_eq!(language(prose), trip.language, "{}", page.name());
            }
            for heading in page.all("main article :is(h1, h2, h3)") {
                assert_eq!(language(heading), trip.language, "{}", page.name());
            }
        }
        assert!(found.len() > 18, "{found:?}");
        let panel = markup::marks_panel(recap_site::Site { trip, base: "/" }, "");
        assert!(
            panel.contains("<dialog class=\"marks-panel\" id=\"marks_panel\" lang=\"en\""),
            "{panel}"
        );
    }
}

#[test]
fn texts_of_unknown_direction_stand_apart_in_a_line() {
    let hebrew = pages(&BERGEN);
    let talk = hebrew.iter().find(|page| page.route.path() == "talk/shalom/").expect("its page");
    let title = "שלום 2: עצים";
    assert_eq!(text(talk.one("article h1 > bdi")), title);
    assert_eq!(text(talk.one(".talk-glance > [translate] > bdi")), "נועה דוגמה");
    let isolated = format!("\u{2068}{title}\u{2069}");
    assert_eq!(text(talk.one("title")), format!("{isolated} · {}", BERGEN.title));
    let about = talk.one("meta[name=description]").attr("content").expect("words");
    assert!(
        about.starts_with(&format!("{isolated}, by \u{2068}נועה דוגמה\u{2069}. A talk of ")),
        "{about}"
    );
    let note = talk.one("textarea");
    assert_eq!(note.attr("aria-label"), Some(&*format!("Your note on {isolated}")));
    assert_eq!(note.attr("dir"), Some("auto"));
    let home = pages(&HAIFA).into_iter().next().expect("a page");
    let label = home.one(".talk-card__label span[lang=en][dir=ltr]");
    assert_eq!(text(label), "What נועה made of it");
    assert_eq!(text(label.select(&selector("bdi[lang=he]")).next().expect("the name")), "נועה");
    assert_eq!(
        home.one("#deep-water .prose[dir=ltr]").inner_html(),
        "<p>How far down one should look, and why.</p>"
    );
    assert_eq!(home.all("#clouds .prose[dir]").len(), 0, "its words are mostly Hebrew");
}

#[test]
fn every_language_has_pages_that_are_right() {
    for page in pages(&HAIFA).into_iter().chain(pages(&BERGEN)) {
        assert_eq!(page.html.errors, [""; 0], "{}", page.name());
    }
}
