//! Every address on a page leads somewhere.

use std::collections::BTreeSet;

use recap_site::route::Route;

use crate::rendered::{Page, pages, selector, text};

/// Every address on a page: the element's attributes that hold one.
fn addresses(page: &Page) -> Vec<&str> {
    let attributes = [
        "href",
        "src",
        "data-share",
        "data-outline",
        "data-panel",
        "data-panel-markup",
        "data-program",
        "data-content",
        "data-base",
        "action",
        "poster",
    ];
    let with =
        |name| page.all(&format!("[{name}]")).into_iter().filter_map(move |it| it.attr(name));
    attributes.into_iter().flat_map(with).collect()
}

#[test]
fn every_internal_address_is_a_file_of_the_site() {
    for page in pages() {
        let mut internal = 0;
        for address in addresses(&page).into_iter().filter(|address| address.starts_with('/')) {
            let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
            let path = path.split('?').next().unwrap_or(path);
            let file = page.site.served(path);
            let file = file.unwrap_or_else(|| panic!("{address} in {} is not there", page.name()));
            if !fragment.is_empty() {
                let target =
                    Route::all(page.site.trip).into_iter().find(|route| route.file() == file);
                let target = page.site.page(target.expect("fragments are of pages"));
                assert!(target.ids().contains(fragment), "{address} in {}", page.name());
            }
            internal += 1;
        }
        assert!(internal > page.site.trip.days.len(), "{} has hardly any links", page.name());
    }
}

#[test]
fn every_fragment_is_an_id_of_the_page() {
    for page in pages() {
        let fragments =
            addresses(&page).into_iter().filter_map(|address| address.strip_prefix('#'));
        for fragment in fragments {
            assert!(page.ids().contains(fragment), "#{fragment} in {}", page.name());
        }
    }
}

#[test]
fn every_other_address_is_a_page_on_the_web() {
    for page in pages() {
        for address in addresses(&page) {
            let internal =
                address.starts_with('#') || address.starts_with('/') && !address.starts_with("//");
            let external = address.starts_with("https://") || address.starts_with("http://");
            assert!(internal || external, "{address} in {}", page.name());
        }
    }
}

#[test]
fn a_page_asks_no_other_site_for_anything() {
    for page in pages() {
        assert_eq!(
            page.all("[src], [srcset], [style], img, iframe, object, embed, video, audio").len(),
            0,
            "{}",
            page.name()
        );
        // The canonical address is one to be named, not asked.
        for link in page.all("link:not([rel=canonical])") {
            let href = link.attr("href").unwrap_or_default();
            assert!(href.starts_with(page.site.base), "{} in {}", link.html(), page.name());
        }
    }
}

#[test]
fn links_have_words() {
    for page in pages() {
        for link in page.all("a") {
            assert!(!text(link).is_empty(), "{} in {}", link.html(), page.name());
            assert!(link.attr("href").is_some(), "{} in {}", link.html(), page.name());
        }
    }
}

#[test]
fn every_page_can_be_reached_from_the_first() {
    let of = |page: &Page| -> BTreeSet<String> {
        page.all("#recap_app a")
            .into_iter()
            .filter_map(|link| page.site.served(link.attr("href")?.split(['#', '?']).next()?))
            .collect()
    };
    for page in pages().filter(|page| page.route == Route::Trip) {
        let mut expected: BTreeSet<String> =
            Route::all(page.site.trip).iter().map(Route::file).collect();
        expected.remove("404.html");
        // The trip in other forms.
        expected.insert("trip.ics".to_owned());
        if page.site.trip.site.is_some() {
            expected.insert("feed.xml".to_owned());
        }
        assert_eq!(of(&page), expected, "{}", page.name());
    }
}

#[test]
fn days_lead_to_their_neighbours() {
    for page in pages() {
        let Route::Day(date) = page.route else { continue };
        let days = &page.site.trip.days;
        let place = days.iter().position(|day| day.date == date).expect("the day of the page");
        let href = |day: Option<usize>| {
            day.and_then(|day| days.get(day)).map(|day| Route::Day(day.date).href(page.site.base))
        };
        let link =
            |rel| page.all(&format!("nav a[rel={rel}]")).first().and_then(|link| link.attr("href"));
        assert_eq!(link("prev"), href(place.checked_sub(1)).as_deref(), "{}", page.name());
        assert_eq!(link("next"), href(Some(place + 1)).as_deref(), "{}", page.name());
    }
}

#[test]
fn days_can_be_shared() {
    for page in pages() {
        let shared: Vec<&str> = page
            .all("button[data-share]")
            .iter()
            .filter_map(|button| button.attr("data-share"))
            .collect();
        let days = page.site.trip.days.iter().map(|day| Route::Day(day.date));
        let days = days.filter(|day| page.route == Route::Trip || page.route == *day);
        let expected: Vec<String> = days.map(|day| day.href(page.site.base)).collect();
        assert_eq!(shared, expected, "{}", page.name());
        for button in page.all("button[data-share]") {
            assert_eq!(button.attr("type"), Some("button"));
            // What `sharing` looks for: the answer, then the field.
            let parent = button.parent().and_then(scraper::ElementRef::wrap).expect("a parent");
            assert_eq!(
                parent.select(&selector("button + [role=status] + input[hidden]")).count(),
                1
            );
        }
    }
}

#[test]
fn recordings_play_on_the_page_only_when_asked() {
    let mut players = 0;
    for page in pages() {
        assert_eq!(page.all("iframe, video, embed, object").len(), 0, "{}", page.name());
        for watch in page.all("[data-play]") {
            let player = watch.attr("data-play").unwrap_or_default();
            let video = player.strip_prefix("https://www.youtube-nocookie.com/embed/");
            let video = video.and_then(|rest| rest.strip_suffix("?autoplay=1"));
            let video = video.unwrap_or_else(|| panic!("{player} in {}", page.name()));
            let bar = watch.parent().and_then(scraper::ElementRef::wrap).expect("a bar");
            assert!(text(bar).contains("youtube-nocookie.com"), "it says whose site it asks");
            let link = selector("a[href]");
            let links = bar.select(&link).map(|link| (text(link), link.attr("href")));
            let [(first, watch), (second, plain)] = &links.collect::<Vec<_>>()[..] else {
                panic!("{}", bar.html());
            };
            assert_eq!(watch, plain, "without scripts, both lead there");
            assert!(watch.is_some_and(|link| link.contains(video)), "{player} is of {watch:?}");
            assert!(first.starts_with("Watch") && second == "on YouTube", "{first}, {second}");
            players += 1;
        }
    }
    assert!(players > 30, "only {players} recordings can be played");
}
