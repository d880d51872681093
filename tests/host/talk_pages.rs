//! The page of a talk: no card, but a page of its own.

use recap_site::route::Route;
use recap_trip::dates;
use scraper::ElementRef;

use crate::{
    rendered::{Page, Site, pages, text},
    trips::{BERGEN, DETROIT},
    written::Written,
};

/// A talk of the small trip's day.
fn entry(id: &str, more: &str) -> String {
    format!("[[entry]]\nkind = \"talk\"\nid = \"{id}\"\ntitle = \"On {id}\"\n{more}\n\n")
}

/// The small trip with more talks, of which some share topics, and the page of one.
fn page(id: &str) -> Page {
    let more = [
        entry("wide", "topics = [\"Rivers\", \"Boats\"]\nattendance = \"wants\""),
        entry(
            "deep",
            "topics = [\"Boats\"]\nattendance = \"not-said\"\nrecording = \"https://video.example/deep\"",
        ),
        entry("far", "topics = [\"Rivers\", \"Boats\", \"Maps\"]\nattendance = \"wants\""),
        entry("near", "topics = [\"Maps\", \"Rivers\", \"Boats\"]\nattendance = \"wants\""),
        entry("last", "topics = [\"rivers\"]\nattendance = \"not-said\""),
    ];
    let first = "about = \"About it.\"\nopinion = \"A good one. Better than most.\"\n\
                 topics = [\"Rivers\", \"Boats\"]\nlength = \"35:10\"\n\
                 recording = \"https://www.youtube.com/watch?v=aaaaaaaaaaa\"\n\
                 slides = \"https://slides.example/\"\n";
    let lunch = "[[entry]]\nkind = \"moment\"";
    let trip = Written::small()
        .changed("day.toml", "about = \"About it.\"\n", first)
        .changed("day.toml", lunch, &[&more.concat(), lunch].concat())
        .trip();
    let site: &'static Site = Box::leak(Box::new(Site::new(Box::leak(Box::new(trip)), "/")));
    site.page(Route::Talk(id.to_owned()))
}

fn hrefs<'a>(page: &'a Page, text: &str) -> Vec<&'a str> {
    page.all(text).into_iter().filter_map(|link| link.attr("href")).collect()
}

/// Elements in the order in which they are read, by their names or classes.
fn order(page: &Page) -> Vec<String> {
    let children = page.one("main article").children().filter_map(ElementRef::wrap);
    children.map(|it| it.attr("class").unwrap_or(it.value().name()).to_owned()).collect()
}

#[test]
fn nothing_of_it_folds_and_its_title_is_the_heading() {
    for page in pages().filter(|page| matches!(page.route, Route::Talk(_))) {
        let name = page.name();
        assert_eq!(page.all("main details:not(.talk-note)").len(), 0, "{name}");
        assert_eq!(page.all("main .talk-card, main summary h1").len(), 0, "{name}");
        let title = page.one("main article > h1");
        let article = page.one("main article");
        assert_eq!(article.attr("aria-labelledby"), title.attr("id"), "{name}");
    }
}

#[test]
fn watching_comes_first_and_then_what_was_made_of_it() {
    let page = page("first");
    let expected = [
        "h1",
        "talk-glance",
        "watch-bar",
        "talk-page__verdict",
        "talk-marks",
        "talk-page__told",
        "entry-facts",
        "link-list",
    ];
    assert_eq!(order(&page), expected);
    assert_eq!(text(page.one(".talk-page__verdict > h2")), "What Ann made of it");
    assert_eq!(text(page.one(".talk-page__verdict > .prose")), "A good one. Better than most.");
    // The first thing in it that can be followed.
    let first = page.all("main article a[href]")[0];
    assert_eq!(text(first), "Watch · 36 min");
    assert_eq!(first.attr("href"), Some("https://www.youtube.com/watch?v=aaaaaaaaaaa"));
    let player = "https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?autoplay=1";
    assert_eq!(first.attr("data-play"), Some(player));
    assert_eq!(text(page.one(".watch-bar small")), "from youtube-nocookie.com, or on YouTube");
    assert_eq!(hrefs(&page, ".link-list a"), ["https://slides.example/"]);
}

#[test]
fn a_recording_that_no_player_plays_is_a_link() {
    let page = page("deep");
    let first = page.all("main article a[href]")[0];
    assert_eq!((text(first), first.attr("data-play")), ("Watch".to_owned(), None));
    assert_eq!(text(page.one(".watch-bar small")), "on video.example");
}

#[test]
fn what_is_not_known_takes_no_room() {
    let page = page("last");
    assert_eq!(order(&page), ["h1", "talk-marks", "entry-facts"]);
    assert_eq!(page.all(".related-talks").len(), 0, "another case is another topic");
}

#[test]
fn the_talks_beside_it_are_a_step_away() {
    let steps = |id| {
        let page = page(id);
        let steps = page.all(".day-steps > a").into_iter();
        steps
            .map(|step| (step.attr("rel").unwrap_or("none").to_owned(), text(step)))
            .collect::<Vec<_>>()
    };
    let step = |rel: &str, words: &str| (rel.to_owned(), words.to_owned());
    assert_eq!(steps("first"), [step("next", "Next talk On wide")]);
    assert_eq!(
        steps("deep"),
        [step("prev", "Previous talk On wide"), step("next", "Next talk On far")]
    );
    assert_eq!(steps("last"), [step("prev", "Previous talk On near")]);
    // From one that she wants to watch to the next one.
    assert_eq!(
        steps("wide"),
        [
            step("prev", "Previous talk The first talk 10:00–10:30"),
            step("next", "Next talk On deep"),
            step("none", "Next on Ann’s list On far"),
        ]
    );
    // It is the next talk as well: said once. Behind it comes the one whose day is unknown.
    assert_eq!(steps("far").len(), 2);
    assert_eq!(steps("near")[2], step("none", "Next on Ann’s list Some day"));
    assert_eq!(steps("some-day"), []);
}

#[test]
fn at_most_three_are_related_those_with_most_in_common_first() {
    let related = |id| hrefs(&page(id), ".related-talks a").join(" ");
    assert_eq!(related("far"), "/talk/near/ /talk/first/ /talk/wide/");
    assert_eq!(related("deep"), "/talk/first/ /talk/wide/ /talk/far/");
    assert_eq!(related("some-day"), "");
    let page = page("near");
    assert_eq!(text(page.all(".related-talks small")[0]), "Maps, Rivers, Boats");
}

#[test]
fn the_way_back_leads_to_the_talk_in_its_day() {
    let back = |page: &Page| hrefs(page, ".talk-page__day > a").join(" ");
    assert_eq!(back(&page("deep")), "/day/2025-03-01/#deep");
    assert_eq!(back(&page("some-day")), "/#some-day");
    let bergen: &'static Site = Box::leak(Box::new(Site::new(&BERGEN, "/")));
    let page = bergen.page(Route::Talk("shalom".to_owned()));
    assert_eq!(back(&page), "/#shalom");
    assert_eq!(page.all("nav.day-steps").len(), 1, "trips without days have steps as well");
}

/// There what a link to a talk leads to is its card.
#[test]
fn a_keepsake_has_no_such_pages() {
    let site: &'static Site = Box::leak(Box::new(Site::new(&DETROIT, "/")));
    let keepsake = site.keepsake();
    assert_eq!(keepsake.all(".talk-page").len(), 0);
    assert_eq!(hrefs(&keepsake, "#keda .talk-card__permalink"), ["#keda"]);
}

#[test]
fn its_style_sheet_is_in_no_other_page() {
    for page in pages() {
        let styles: String =
            page.all("head > style").into_iter().flat_map(|it| it.text()).collect();
        let is_there = styles.contains(".talk-page__verdict");
        assert_eq!(is_there, matches!(page.route, Route::Talk(_)), "{}", page.name());
    }
}

#[test]
fn what_it_says_of_itself_is_what_was_made_of_it() {
    let said = |page: &Page| {
        let tag = page.one("meta[name=description]").attr("content");
        tag.unwrap_or_default().to_owned()
    };
    let first = said(&page("first"));
    assert!(first.starts_with("A good one. Better than most. The first talk, "), "{first}");
    assert!(said(&page("last")).starts_with("On last, "), "{}", said(&page("last")));
    for page in pages() {
        let words = said(&page);
        assert!(words.chars().count() <= 320, "{words}");
        if let Route::Day(date) = page.route {
            let intro = page.site.trip.day(date).expect("a day").intro.text();
            let told = words.split(dates::long(date).as_str()).next().unwrap_or_default().trim();
            assert!(intro.starts_with(told.trim_end_matches('…')), "{words}");
        }
    }
}
