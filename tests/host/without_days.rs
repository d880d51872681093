//! A trip without days: its entries stand in its own file, and nothing is said of days.

use recap_site::{
    exports::{calendar, feeds, sitemap, structured_data},
    markup,
    route::Route,
};
use recap_trip::Trip;
use serde_json::Value;

use crate::{
    filled::Filled,
    nothing_vanishes::assert_nothing_is_missing,
    rendered::{Page, Site, render, selector, text},
    trips::BERGEN,
    written::{UNDATED, Written},
};

/// The trip file up to where the days are listed, and behind it.
fn without(days: &str) -> Written {
    Written::small().without("day.toml").without("undated.toml").changed(
        "trip.toml",
        "days = [\"day.toml\"]\nundated = \"undated.toml\"\n",
        days,
    )
}

/// The file of undated entries, behind the trip's own.
fn with_entries(days: &str) -> Written {
    without(days).changed(
        "trip.toml",
        "place = \"hall\"\n",
        &format!("place = \"hall\"\n\n{UNDATED}"),
    )
}

fn pages() -> Vec<Page> {
    let site: &'static Site = Box::leak(Box::new(Site::new(&BERGEN, "/")));
    site.pages().chain([site.keepsake()]).collect()
}

#[test]
fn its_entries_stand_in_its_own_file() {
    for days in ["", "days = []\n"] {
        let written = with_entries(days);
        assert_eq!(written.warnings(), [""; 0]);
        let trip = written.trip();
        assert_eq!((trip.days.len(), trip.talks().count()), (0, 1));
    }
}

#[test]
fn other_ways_to_write_it_say_which_is_the_one() {
    let undated = "trip.toml:5:11: this trip has no days, so none of its entries is undated; write the entries \
                   of that file into this one, and leave `undated` out";
    let line = "undated = \"undated.toml\"\n";
    for written in [without(line), with_entries(line)] {
        assert_eq!(written.with("undated.toml", UNDATED).problems(), [undated]);
    }
    let both = Written::small().changed("trip.toml", "first_day", "about = \"It was.\"\nfirst_day");
    let entry = UNDATED.replace("some-day", "other");
    let both = both.changed("trip.toml", "[[event]]", &format!("{entry}\n[[event]]"));
    let expected =
        "trip.toml:25:3: the key `entry` is unknown here; write entries into the file of their day";
    assert_eq!(both.problems(), [expected]);
    let stray = with_entries("").with("day.toml", "date = 2025-03-01\n");
    let expected = "day.toml:1:1: trip.toml does not list this file; \
                    add it to `days` in trip.toml, or delete it";
    assert_eq!(stray.problems(), [expected]);
    let missing = Written::small().changed("trip.toml", "days = [\"day.toml\"]\n", "");
    assert_eq!(missing.problems(), ["trip.toml:1:1: `days` is missing; add `days = …`"]);
    let dated =
        with_entries("").changed("trip.toml", "\"wants\"", "\"wants\"\nday_inferred = \"So.\"");
    assert_eq!(dated.problems().len(), 1, "{:?}", dated.problems());
    assert!(dated.problems()[0].contains("this entry has no day; leave `day_inferred` out"));
    let before = with_entries("").changed("trip.toml", "[[entry]]", "[[before]]");
    assert!(
        before.problems()[0].ends_with("cannot belong to the whole trip; write [[entry]] above it")
    );
}

#[test]
fn one_with_nothing_in_it_is_warned_of() {
    let empty = without("").changed("trip.toml", "[[event]]\nid = \"conf\"\ntitle = \"The Conference\"\nshort_title = \"Conf\"\nfirst_day = \"2025-03-01\"\nplace = \"hall\"\n", "");
    let warnings = empty.warnings();
    assert!(warnings.len() == 1, "{warnings:?}");
    assert!(warnings[0].contains("warning: there is nothing in this trip yet; write `intro`, or"));
    let begun =
        empty.changed("trip.toml", "title = \"A small", "intro = \"Soon.\"\ntitle = \"A small");
    assert_eq!(begun.warnings(), [""; 0]);
    let pages = render(&begun.trip(), "/");
    assert!(pages.iter().any(|file| file.path == "index.html"));
}

#[test]
fn every_text_of_it_is_on_its_pages() {
    let filled = Filled::new(false);
    assert_nothing_is_missing(&filled.trip(), &filled);
}

#[test]
fn its_pages_say_nothing_of_days() {
    for page in pages() {
        let body = text(page.one("body"));
        assert_eq!(page.all(".day-nav, .day-steps, .day-section").len(), 0, "{}", page.name());
        let keys = page.all("#keyboard_help dt").into_iter().map(text);
        assert!(keys.into_iter().all(|keys| !keys.contains('[')), "{}", page.name());
        for words in ["Day unknown", "which day", "such day", "Whole trip"] {
            assert!(!body.contains(words), "{words} in {}", page.name());
        }
        let links = page.all("a[href]").into_iter().filter_map(|link| link.attr("href"));
        assert_eq!(
            links.filter(|href| href.contains("day") || href.contains("trip.ics")).count(),
            0
        );
        assert_eq!(page.all("select[name=day]").len(), 0, "{}", page.name());
    }
}

#[test]
fn its_first_page_has_all_entries_in_order() {
    let pages = pages();
    let home = &pages[0];
    let ids = home.all("article").into_iter().filter_map(|article| article.attr("id"));
    assert_eq!(ids.collect::<Vec<_>>(), ["deep-water", "walk", "shalom", "last-boat"]);
    let headings =
        home.all("main :is(h1, h2, h3)").into_iter().map(|heading| heading.value().name());
    assert_eq!(headings.collect::<Vec<_>>(), ["h1", "h2", "h2", "h2", "h2", "h2"]);
    let note = text(home.one(".event-note"));
    assert!(note.contains("3–5 June 2025") && note.contains("Small, and by the water."), "{note}");
    let places = text(home.one("section[aria-labelledby=trip_places]"));
    assert_eq!(places, "PlacesThe pier, Bryggen 1, Bergen – Windy.");
    let talk = pages.iter().find(|page| page.route == Route::Talk("shalom".to_owned()));
    let back = talk.expect("its page").one(".talk-page__day a");
    assert_eq!((back.attr("href"), text(back)), (Some("/"), BERGEN.title.clone()));
}

#[test]
fn other_programs_learn_of_no_day() {
    let trip: &Trip = &BERGEN;
    assert_eq!(calendar::write(trip, "/"), None);
    assert_eq!(feeds::atom(trip, "/"), None, "no date is known to go by");
    let dated = Written::small().trip().source;
    let with_source = Trip { source: dated, ..trip.clone() };
    let feed = feeds::atom(&with_source, "/").expect("a feed");
    assert_eq!(feed.matches("<entry>").count(), 3);
    assert!(feed.contains("<published>2025-03-05T00:00:00+01:00</published>"), "{feed}");
    assert!(feed.contains("<updated>2025-07-01T00:00:00+02:00</updated>"), "{feed}");
    let map = sitemap::sitemap(trip, "/").expect("a host");
    assert_eq!(map.matches("<loc>").count(), 5, "{map}");
    let home = structured_data::write(trip, "/", &Route::Trip).expect("something to say");
    let home: Value = serde_json::from_str(&home).expect("JSON");
    let whole = &home["@graph"][0];
    assert_eq!((&whole["startDate"], &whole["endDate"]), (&Value::Null, &Value::Null));
    assert_eq!(whole["subEvent"][0]["startDate"], "2025-06-03");
    assert_eq!(whole["subEvent"][0]["subEvent"].as_array().map(Vec::len), Some(2));
    let listed = markup::find_list(recap_site::Site { trip, base: "/" });
    assert!(listed.iter().all(|entry| entry.day.is_empty() && entry.when.is_empty()));
}

#[test]
fn its_previews_name_no_day() {
    let page = pages().into_iter().find(|page| page.route == Route::Talk("deep-water".to_owned()));
    let page = page.expect("its page");
    let alt = page.html.select(&selector("meta[property='og:image:alt']")).next();
    let alt = alt.and_then(|meta| meta.attr("content")).expect("a preview");
    assert_eq!(alt, "Deep water, shallow trees · Per Example · Liv saw it");
    assert!(!page.text.contains("Day unknown"));
}
