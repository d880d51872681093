//! Photographs in pages, in the keepsake, and in what other programs read.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use recap::compress::is_compressible;
use recap_site::{integrity, route::Route};
use recap_trip::Trip;
use scraper::ElementRef;

use crate::{
    photograph_files::{jpeg, turned},
    rendered::{Page, Site, text},
    written::{DAY, TRIP, UNDATED, Written},
};

/// The small trip on a host, with photographs wherever there may be some.
static TRIP_WITH: LazyLock<Trip> = LazyLock::new(|| {
    let one = |name: &str| {
        format!("{{ file = \"pictures/{name}.jpg\", describes = \"“{name}” & <more>\" }}")
    };
    let [cover, day, talk, tall] = ["cover", "day", "talk", "tall"].map(one);
    let credited = tall.replace(" }", ", credit = \"By [Bo](https://bo.example)\" }");
    let entries = DAY.replace("about =", &format!("picture = {talk}\nabout ="));
    Written::small()
        .with(
            "trip.toml",
            TRIP.replace(
                "days =",
                &format!("site = \"https://recap.example\"\npicture = {cover}\ndays ="),
            ),
        )
        .with(
            "day.toml",
            format!(
                "{}pictures = [{talk}, {credited}]\n",
                entries.replace("places =", &format!("picture = {day}\nplaces ="))
            ),
        )
        .with("undated.toml", UNDATED)
        .with_folder("pictures")
        .with("pictures/cover.jpg", jpeg(640, 320))
        .with("pictures/day.jpg", jpeg(64, 48))
        .with("pictures/talk.jpg", turned(64, 48, 3))
        .with("pictures/tall.jpg", turned(64, 48, 6))
        .trip()
});

/// Its site, in a folder of the host.
pub(crate) static SITE: LazyLock<Site> = LazyLock::new(|| Site::new(&TRIP_WITH, "/trips/small/"));

pub(crate) fn day() -> Route {
    Route::Day(TRIP_WITH.days[0].date)
}

fn alt(image: ElementRef<'_>) -> String {
    image.attr("alt").unwrap_or_default().replace("” & <more>", "").replace('“', "")
}

/// The files of a set, with their widths.
fn set(element: ElementRef<'_>) -> BTreeMap<String, u32> {
    let set = element.attr("srcset").expect("a set").split(", ");
    let pairs = set.map(|one| one.split_once(' ').expect("a path and a width"));
    pairs
        .map(|(path, width)| {
            (path.to_owned(), width.trim_end_matches('w').parse().expect("a width"))
        })
        .collect()
}

#[test]
fn pages_name_every_size_and_say_how_large_they_are() {
    let page = SITE.page(day());
    let images = page.all("main figure.photograph > picture > img");
    let shown: Vec<String> = images.iter().map(|image| alt(*image)).collect();
    assert_eq!(shown, ["day", "talk", "talk", "tall"]);
    for image in images {
        let size = ["width", "height"].map(|name| image.attr(name).unwrap_or_default());
        let upright = if alt(image) == "tall" { ["48", "64"] } else { ["64", "48"] };
        assert_eq!(size, upright);
        assert_eq!(image.attr("decoding"), Some("async"));
        assert!(image.attr("sizes").is_some_and(|sizes| sizes.contains("vw")));
        assert!(
            image.attr("style").is_none()
                && image.attr("class").is_some_and(|it| it.starts_with("tone-"))
        );
        let source = image.prev_siblings().find_map(ElementRef::wrap).expect("AVIF before it");
        assert_eq!(source.attr("type"), Some("image/avif"));
        assert_eq!(source.attr("sizes"), image.attr("sizes"));
        for (element, ending) in [(source, ".avif"), (image, ".jpg")] {
            for (path, width) in set(element) {
                assert!(path.ends_with(ending) && width > 0, "{path}");
                let file = SITE.served(&path).unwrap_or_else(|| panic!("{path} is missing"));
                let hash =
                    file.strip_prefix("photograph-").and_then(|rest| rest.strip_suffix(ending));
                assert!(hash.is_some_and(|hash| hash.len() == 16), "{file}");
                assert!(!is_compressible(&file));
            }
        }
        assert!(set(image).contains_key(image.attr("src").expect("a file")));
    }
    let cover = SITE.page(Route::Trip);
    let widths: BTreeSet<u32> = set(cover.all("main img")[0]).into_values().collect();
    assert_eq!(widths, BTreeSet::from([480, 640]));
}

#[test]
fn only_what_a_page_begins_with_is_fetched_at_once() {
    let at_once = |route| -> Vec<String> {
        let page: Page = SITE.page(route);
        let images = page.all("main img").into_iter();
        images.filter(|image| image.attr("loading") != Some("lazy")).map(alt).collect()
    };
    assert_eq!(at_once(Route::Trip), ["cover"]);
    assert_eq!(at_once(day()), ["day"]);
    assert_eq!(at_once(Route::Talk("first".to_owned())), [""; 0]);
}

#[test]
fn a_credit_is_below_the_picture() {
    let page = SITE.page(day());
    let captions = page.all("figure.photograph--tall > picture + figcaption");
    assert_eq!(captions.iter().map(|it| text(*it)).collect::<Vec<_>>(), ["By Bo"]);
    assert_eq!(page.all("figcaption").len(), 1);
}

#[test]
fn tones_are_rules_that_the_policy_knows() {
    let page = SITE.page(day());
    let style = style_of(&page);
    let policy = page.one("meta[http-equiv]").attr("content").unwrap_or_default();
    assert!(policy.contains(&integrity(style.as_bytes())) && policy.contains("img-src 'self';"));
    let tones: BTreeSet<&str> =
        page.all("main img").iter().filter_map(|it| it.attr("class")).collect();
    for tone in tones {
        let (_, rule) = style.split_once(&format!(".{tone}{{background:#")).expect("a rule");
        let colours = rule.split('}').next().unwrap_or_default();
        let (ground, ink) = colours.split_once(";color:#").expect("a colour for words");
        let contrast = contrast(ground, ink);
        assert!(contrast >= 4.5, "{colours}: {contrast}");
    }
    // Also on pages without, from which others are turned to.
    assert_eq!(style_of(&SITE.page(Route::Find)), style);
}

fn style_of(page: &Page) -> String {
    let (_, rest) = page.text.split_once("<style>").expect("a style sheet");
    rest.split("</style>").next().unwrap_or_default().to_owned()
}

/// The contrast of two colours of three digits, as WCAG has it.
fn contrast(one: &str, other: &str) -> f64 {
    let luminance = |colour: &str| {
        let channel = |place: usize| {
            let value =
                f64::from(u8::from_str_radix(&colour[place..=place], 16).expect("a digit")) / 15.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2)
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}
