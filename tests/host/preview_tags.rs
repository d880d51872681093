//! What a page says of itself where its address is shared.

use std::{collections::BTreeSet, sync::LazyLock};

use recap_site::{left_out, pictures::preview::RENDERER, route::Route};
use recap_trip::Trip;

use crate::{
    rendered::{Page, Site, pages, sites, text},
    trips::{DETROIT, KYOTO, repository},
};

/// Detroit's trip, on a host.
static HOSTED: LazyLock<Trip> =
    LazyLock::new(|| Trip { site: Some("https://recap.example".to_owned()), ..DETROIT.clone() });

/// Its site, in a folder of the host.
static HOSTED_SITE: LazyLock<Site> = LazyLock::new(|| Site::new(&HOSTED, "/trips/detroit/"));

/// Tags that every page has, and those that take an address in full.
const PLAIN: [&str; 4] = ["og:type", "og:site_name", "og:title", "og:description"];
const IN_FULL: [&str; 6] =
    ["og:url", "og:image", "og:image:type", "og:image:width", "og:image:height", "og:image:alt"];

fn hosted() -> impl Iterator<Item = Page> {
    let kyoto = sites().iter().filter(|site| site.trip.site.is_some());
    kyoto.chain([&*HOSTED_SITE]).flat_map(Site::pages)
}

fn property(page: &Page, property: &str) -> String {
    let tag = page.one(&format!("head > meta[property=\"{property}\"]"));
    tag.attr("content").unwrap_or_default().to_owned()
}

#[test]
fn every_page_on_a_host_has_every_tag_once() {
    let mut seen = 0;
    for page in hosted().filter(|page| page.route != Route::NotFound) {
        let (site, base) = (page.site.trip.site.clone().expect("a host"), page.site.base);
        for name in PLAIN.into_iter().chain(IN_FULL) {
            assert!(!property(&page, name).is_empty(), "{name} in {}", page.name());
        }
        assert_eq!(page.all("meta[property]").len(), PLAIN.len() + IN_FULL.len());
        let card = page.one("head > meta[name=\"twitter:card\"]").attr("content");
        assert_eq!(card, Some("summary_large_image"));
        let url = format!("{site}{base}{}", page.route.path());
        assert_eq!(property(&page, "og:url"), url);
        assert_eq!(page.one("link[rel=canonical]").attr("href"), Some(url.as_str()));
        assert_eq!(property(&page, "og:site_name"), page.site.trip.title);
        let description = page.one("meta[name=description]").attr("content").unwrap_or_default();
        assert_eq!(property(&page, "og:description"), description);
        seen += 1;
    }
    assert_eq!(seen, 24 + 2 * 8);
}

#[test]
fn every_page_has_a_title_and_a_picture_of_its_own() {
    for site in sites().iter().chain([&*HOSTED_SITE]).filter(|site| site.trip.site.is_some()) {
        let (mut titles, mut images) = (BTreeSet::new(), BTreeSet::new());
        for page in site.pages().filter(|page| page.route != Route::NotFound) {
            let title = property(&page, "og:title");
            assert!(text(page.one("title")).starts_with(&title), "{title}");
            assert!(titles.insert(title.clone()), "two pages are called {title}");
            let said = property(&page, "og:image:alt");
            let shown = title.rsplit(": ").next().unwrap_or(&title);
            assert!(said.contains(shown), "{said:?} does not say {shown:?}");
            let image = property(&page, "og:image");
            assert!(images.insert(image.clone()), "{image} stands for two pages");
        }
    }
}

#[test]
fn pictures_are_files_of_the_size_that_is_said() {
    for page in hosted().filter(|page| page.route != Route::NotFound) {
        let image = property(&page, "og:image");
        let host = page.site.trip.site.as_deref().expect("a host");
        let path = image.strip_prefix(host).and_then(|path| page.site.served(path));
        let path = path.unwrap_or_else(|| panic!("{image} is no file of the site"));
        let (name, ending) = path.split_once('.').expect("a name and an ending");
        assert!(name.len() == 24 && name.starts_with("preview-") && ending == "png", "{path}");
        let png = &page.site.files[&path];
        assert_eq!(png[..16], *b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "{path}");
        assert_eq!(png[16..24], [0, 0, 4, 176, 0, 0, 2, 118], "1200 by 630 in {path}");
        assert_eq!(property(&page, "og:image:width"), "1200");
        assert_eq!(property(&page, "og:image:height"), "630");
        assert!(png.len() < 60_000, "{path} has {} bytes", png.len());
    }
}

#[test]
fn without_a_host_nothing_is_in_full_and_nothing_is_drawn() {
    for page in pages().filter(|page| page.site.trip.site.is_none()) {
        assert_eq!(page.all("meta[property][content*='://']").len(), 0, "{}", page.name());
        for name in IN_FULL {
            assert_eq!(page.all(&format!("[property=\"{name}\"]")).len(), 0, "{}", page.name());
        }
        if page.route != Route::NotFound {
            assert!(PLAIN.iter().all(|name| !property(&page, name).is_empty()));
            assert_eq!(page.one("[name=\"twitter:card\"]").attr("content"), Some("summary"));
        }
        assert!(!page.site.files.keys().any(|path| path.starts_with("preview-")));
    }
    let said = left_out(&DETROIT, "--site ").expect("a sentence");
    assert!(said.contains("preview pictures") && said.contains("site = \"https://…\""), "{said}");
    assert!(!said.contains('\n'));
    assert_eq!(left_out(&KYOTO, "--site "), None);
}

#[test]
fn unknown_addresses_are_not_shared() {
    for page in hosted().filter(|page| page.route == Route::NotFound) {
        assert_eq!(page.all("meta[property], meta[name^=twitter], link[rel=canonical]").len(), 0);
    }
}

#[test]
fn a_locale_is_said_where_the_language_has_a_territory() {
    let locale = |language: &str| {
        let trip = Trip { language: language.to_owned(), ..KYOTO.clone() };
        let site: &'static Site = Box::leak(Box::new(Site::new(Box::leak(Box::new(trip)), "/")));
        let page = site.page(Route::Trip);
        page.all("[property=\"og:locale\"]")
            .first()
            .and_then(|tag| tag.attr("content"))
            .map(str::to_owned)
    };
    assert_eq!(locale("pt-BR").as_deref(), Some("pt_BR"));
    assert_eq!(locale("zh-Hant"), None);
    assert_eq!(locale("ja"), None);
}

#[test]
fn previews_are_named_after_what_draws_them() {
    let lock = std::fs::read_to_string(repository("Cargo.lock")).expect("the lock file");
    for name in ["resvg", "tiny-skia"] {
        let package = format!("name = \"{name}\"\nversion = \"");
        let version = lock.split(&package).nth(1).and_then(|rest| rest.split('"').next());
        let version = version.unwrap_or_else(|| panic!("there is no {name}"));
        assert!(RENDERER.contains(&format!("{name} {version}")), "{RENDERER}: {name} is {version}");
    }
}
