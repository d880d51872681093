//! What stands on the pages: days, talks, ticks, and where it all comes from.

use recap_site::route::Route;
use recap_trip::{Entry, Kind, LinkKind, dates};
use scraper::ElementRef;

use crate::rendered::{Page, collapsed, pages, selector, text};

fn heading(article: ElementRef<'_>) -> String {
    text(article.select(&selector("h1, h2, h3")).next().expect("a heading"))
}

/// The entries that a page is to show, in order.
pub(crate) fn entries(page: &Page) -> Vec<&'static Entry> {
    let entries = page.site.trip.entries().filter(|(entry, day)| match &page.route {
        Route::Trip => true,
        Route::Day(date) => day.is_some_and(|day| day.date == *date),
        Route::Talk(id) => entry.id == *id,
        Route::Find | Route::NotFound => false,
    });
    entries.map(|(entry, _)| entry).collect()
}

/// A text without what keeps it apart from the rest of a line.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn every_entry_is_an_article_with_its_title() {
    for page in pages() {
        let articles = page.all("article");
        let ids: Vec<&str> = articles.iter().filter_map(|article| article.attr("id")).collect();
        let entries = entries(&page);
        let expected: Vec<&str> = entries.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!(ids, expected, "{}", page.name());
        for (article, entry) in articles.into_iter().zip(entries) {
            assert_eq!(heading(article), collapsed(&entry.title), "{}", page.name());
            // It is named by it.
            let name = article.attr("aria-labelledby").map(|id| page.one(&format!("#{id}")));
            let name = name.map(|name| plain(&text(name)));
            assert_eq!(name, Some(collapsed(&entry.title)), "{}", page.name());
        }
    }
}

#[test]
fn every_talk_and_nothing_else_can_be_marked() {
    for page in pages() {
        let fields = page.all("[data-mark]");
        let boxes = page.all(".talk-marks input[type=checkbox]");
        let marks: Vec<_> =
            fields.iter().map(|field| (field.attr("data-talk"), field.attr("data-mark"))).collect();
        let talks = entries(&page).into_iter().filter(|entry| entry.kind == Kind::Talk);
        let talks: Vec<&Entry> = talks.collect();
        let expected = talks.iter().flat_map(|talk| {
            ["watched", "saved", "note"].map(|mark| (Some(talk.id.as_str()), Some(mark)))
        });
        assert_eq!(marks, expected.collect::<Vec<_>>(), "{}", page.name());
        assert_eq!(boxes.len(), 2 * talks.len(), "{}", page.name());
        for talk in talks {
            let article = page.id(&talk.id);
            let label = selector("label:has(> input[type=checkbox])");
            let labels = article.select(&label).map(text);
            let title = collapsed(&talk.title);
            let expected = [format!("Watched: {title}"), format!("Saved for later: {title}")];
            assert_eq!(labels.collect::<Vec<_>>(), expected, "{}", page.name());
            let note = article.select(&selector("textarea")).next().expect("a place for a note");
            assert_eq!(note.attr("maxlength"), Some("2000"));
            assert!(note.attr("aria-label").is_some_and(|label| label.ends_with(&talk.title)));
            let summary = selector(".talk-note > summary");
            let toggles = article.select(&summary).map(|summary| plain(&text(summary)));
            assert_eq!(toggles.collect::<Vec<_>>(), [format!("Note: {title}")]);
            let marked = article.select(&selector("input[checked]")).count();
            assert_eq!((marked, text(note).as_str()), (0, ""), "nothing is marked yet");
        }
    }
}

#[test]
fn talks_fold_on_every_page_but_their_own() {
    for page in pages() {
        let cards = "article details:has(.talk-card__body)";
        assert_eq!(page.all("details[open]").len(), 0, "{}", page.name());
        let is_of_talk = matches!(page.route, Route::Talk(_));
        let expected = if is_of_talk { 0 } else { page.talks().len() };
        assert_eq!(page.all(cards).len(), expected, "{}", page.name());
    }
}

#[test]
fn the_heading_of_a_day_holds_its_date() {
    for page in pages() {
        let Route::Day(date) = page.route else { continue };
        let day = page.site.trip.day(date).expect("the day of the page");
        let heading = page.one("h1");
        assert_eq!(text(heading), collapsed(&format!("{} {}", dates::long(date), day.title)));
        let times: Vec<_> = heading.select(&selector("time")).collect();
        assert_eq!(times.len(), 1, "{}", page.name());
        assert_eq!(times[0].attr("datetime"), Some(date.to_string().as_str()));
    }
}

#[test]
fn the_trip_page_holds_all_days_in_order() {
    for page in pages().filter(|page| page.route == Route::Trip) {
        let trip = page.site.trip;
        assert_eq!(text(page.one("h1")), trip.title);
        let days = trip
            .days
            .iter()
            .map(|day| collapsed(&format!("{} {}", dates::long(day.date), day.title)));
        let expected: Vec<String> = days.chain(["Day unknown".to_owned()]).collect();
        let headings: Vec<String> = page.all("h2[id^=day_]").into_iter().map(text).collect();
        assert_eq!(headings, expected);
    }
}

#[test]
fn speakers_places_and_links_of_an_entry_are_shown() {
    for page in pages() {
        for entry in entries(&page) {
            let article = page.id(&entry.id);
            let words = text(article);
            for speaker in &entry.speakers {
                assert!(words.contains(&speaker.name), "{} in {}", speaker.name, page.name());
            }
            for link in &entry.links {
                let found = article.select(&selector("a[href]")).any(|it| {
                    let said = match link.kind {
                        LinkKind::Recording => text(it).starts_with("Watch"),
                        _ => text(it) == collapsed(&link.label),
                    };
                    it.attr("href") == Some(link.url.as_str()) && said
                });
                assert!(found, "{} in {}", link.url, page.name());
            }
            for other in &entry.clashes {
                let href = Route::Talk(other.clone()).href(page.site.base);
                let link = article
                    .select(&selector(".talk-card__clashes a"))
                    .find(|it| it.attr("href") == Some(&href));
                let title = page.site.trip.talk(other).map(|(talk, _)| collapsed(&talk.title));
                assert_eq!(link.map(text), title, "{} in {}", entry.id, page.name());
            }
        }
    }
}

#[test]
fn the_account_that_the_recap_was_made_from_is_linked_on_every_page() {
    for page in pages() {
        let source = page.site.trip.source.as_ref().expect("both trips have a source");
        let links = page.all("#recap_app > footer a");
        let link = links.into_iter().find(|link| link.attr("href") == Some(source.url.as_str()));
        assert_eq!(link.map(text), Some(collapsed(&source.title)), "{}", page.name());
        assert!(text(page.one("#recap_app > footer")).contains(&page.site.trip.zone.label));
    }
}

#[test]
fn progress_counts_the_talks_of_the_trip_and_of_the_day() {
    for page in pages() {
        let total = |element: ElementRef<'_>| element.attr("max").and_then(|max| max.parse().ok());
        let totals: Vec<Option<usize>> = page.all("progress").into_iter().map(total).collect();
        let days = page.site.trip.days.iter().filter(|day| match page.route {
            Route::Trip => true,
            Route::Day(date) => date == day.date,
            _ => false,
        });
        let days = days.map(|day| day.talks().count()).filter(|talks| *talks > 0);
        let expected = [page.site.trip.talks().count()].into_iter().chain(days).map(Some);
        assert_eq!(totals, expected.collect::<Vec<_>>(), "{}", page.name());
        for progress in page.all("progress") {
            assert!(
                progress.attr("aria-label").is_some_and(|label| label.starts_with("Watched of "))
            );
        }
    }
}
