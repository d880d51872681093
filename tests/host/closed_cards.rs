//! What a closed card says, and what a day says before its cards.

use recap_site::route::Route;
use recap_trip::Entry;

use crate::{
    page_content::entries,
    rendered::{Page, Site, collapsed, pages, selector, text},
    trips::DETROIT,
    written::Written,
};

/// Every reason that an entry gives for what was inferred.
fn reasons(entry: &Entry) -> Vec<&str> {
    let times = [&entry.start, &entry.end].into_iter().flatten();
    let times = times.filter_map(|time| time.because.as_deref());
    entry.day_because.as_deref().into_iter().chain(times).collect()
}

fn site(written: &Written) -> &'static Site {
    // Sites live as long as the program.
    Box::leak(Box::new(Site::new(Box::leak(Box::new(written.trip())), "/")))
}

fn day(written: &Written) -> Page {
    let site = site(written);
    site.page(Route::Day(site.trip.days[0].date))
}

fn changed(keys: &str) -> Written {
    Written::small().changed("day.toml", "about = \"About it.\"", keys)
}

#[test]
fn how_long_it_takes_is_said_once() {
    let recording = "recording = \"https://www.youtube.com/watch?v=abc\"";
    let with_length = format!("{recording}\nlength = \"35:10\"");
    for (keys, bar, glance) in [
        ("about = \"x\"", None, "Ann saw it 30 min slot"),
        (recording, Some("Watch · 30 min slot"), "Ann saw it"),
        (with_length.as_str(), Some("Watch · 36 min"), "Ann saw it"),
    ] {
        let page = day(&changed(keys));
        let said = page.all("#first .watch-bar > a").into_iter().map(text).collect::<Vec<_>>();
        assert_eq!(said.first().map(String::as_str), bar);
        assert_eq!(text(page.one("#first .talk-glance")), glance);
    }
}

#[test]
fn a_recording_says_whose_site_will_be_asked() {
    for (url, small) in [
        ("https://youtu.be/abc", "from youtube-nocookie.com, or on YouTube"),
        ("https://vimeo.com/123", "from player.vimeo.com, or on Vimeo"),
        ("https://media.ccc.de/v/talk", "from media.ccc.de, or on media.ccc.de"),
        ("https://www.example.org/video", "on example.org"),
    ] {
        let page = day(&changed(&format!("recording = \"{url}\"")));
        assert_eq!(text(page.one("#first .watch-bar small")), small);
        assert_eq!(page.one("#first .watch-bar > a").attr("href"), Some(url));
    }
}

#[test]
fn a_keepsake_has_links_alone() {
    let keepsake = site(&changed("recording = \"https://youtu.be/abc\"")).keepsake();
    assert_eq!(keepsake.all("[data-play]").len(), 0);
    assert_eq!(text(keepsake.one("#first .watch-bar small")), "on YouTube");
}

#[test]
fn who_gave_it_is_said_once_but_for_what_is_told_of_them() {
    let speakers = "speakers = [{ name = \"Bo\", affiliation = \"Rails\" }, { name = \"Cy\", note = \"fell ill\" }]";
    let page = day(&changed(speakers));
    assert_eq!(text(page.one("#first .talk-glance > [translate]")), "Bo (Rails), Cy");
    let facts = text(page.one("#first .entry-facts"));
    assert!(facts.contains("WithCy, fell ill") && !facts.contains("Bo"), "{facts}");
}

#[test]
fn a_day_that_was_worked_out_is_no_head() {
    let start = "start = \"10:00\"\nend = \"10:30\"";
    let written = || Written::small().changed("day.toml", start, "day_inferred = \"Said so.\"");
    let page = day(&written());
    assert_eq!(page.all("#first .entry-when").len(), 0);
    assert!(text(page.id("first")).contains("The day: Said so."));
    let times = "start = { inferred = \"10:00\", because = \"So.\" }\nend = \"10:30\"";
    let page = day(&Written::small().changed("day.toml", start, times));
    assert_eq!(text(page.one("#first .entry-when")), "c. 10:00–10:30");
    assert_eq!(page.one("#first .entry-when abbr").attr("title"), Some("inferred"));
    assert!(text(page.one("#first .entry-facts")).contains("Start 10:00: So."));
}

#[test]
fn what_was_inferred_says_so_and_why() {
    let mut checked = 0;
    for page in pages() {
        for entry in entries(&page) {
            let article = text(page.id(&entry.id));
            let reasons = reasons(entry);
            let about = selector(".entry-when abbr");
            let marked: Vec<_> = page.id(&entry.id).select(&about).map(text).collect();
            let times = reasons.len() - usize::from(entry.day_because.is_some());
            assert_eq!(marked, vec!["c."; times], "{}", entry.id);
            assert_eq!(article.contains("Inferred"), !reasons.is_empty(), "{article}");
            // What would be nothing but a remark on the day is left out.
            let heads = page.id(&entry.id).select(&selector(".entry-when")).count();
            assert_eq!(heads, usize::from(entry.start.is_some()), "{}", entry.id);
            for reason in reasons {
                assert!(article.contains(&collapsed(reason)), "{reason} in {}", page.name());
                checked += 1;
            }
        }
    }
    assert!(checked > 30, "only {checked} reasons were looked for");
}

#[test]
fn a_conference_is_a_line_that_opens() {
    let about = "first_day = \"2025-03-01\"\nabout = \"Large.\"";
    let place = "name = \"The hall\"\nnote = \"Once a barn.\"";
    let written = Written::small()
        .changed("trip.toml", "first_day = \"2025-03-01\"", about)
        .changed("trip.toml", "name = \"The hall\"", place);
    let page = day(&written);
    assert_eq!(text(page.one("details.event-note > summary")), "The Conference, The hall");
    assert_eq!(page.all(".day-section__places").len(), 0, "its place is said with it");
    assert_eq!(text(page.one(".event-note")).matches("Once a barn.").count(), 1);
    // Nothing more is known of it.
    assert_eq!(text(day(&Written::small()).one("p.event-note")), "The Conference, The hall");
}

#[test]
fn what_a_place_was_called_is_said_once_a_page() {
    let site: &'static Site = Box::leak(Box::new(Site::new(&DETROIT, "/")));
    for (route, times) in [
        // Its days lead on.
        (Route::Trip, 0),
        (Route::Day(DETROIT.days[1].date), 1),
        (Route::Day(DETROIT.days[3].date), 1),
    ] {
        let page = site.page(route);
        assert_eq!(page.text.matches("Formerly Cobo Hall").count(), times, "{}", page.name());
    }
}
