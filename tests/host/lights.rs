//! The trip that has what the others lack: told in the first person, without days, until after two, from right to
//! left.

use std::sync::LazyLock;

use recap_site::route::Route;

use crate::{
    rendered::{Page, Site, selector, text},
    trips::LIGHTS,
};

static SITES: LazyLock<[Site; 2]> =
    LazyLock::new(|| ["/", "/evenings/"].map(|base| Site::new(&LIGHTS, base)));

fn pages() -> impl Iterator<Item = Page> {
    SITES.iter().flat_map(|site| site.pages().chain([site.keepsake()]))
}

fn first_page() -> Page {
    SITES[0].page(Route::Trip)
}

#[test]
fn its_pages_are_right() {
    let mut looked_at = 0;
    for page in pages() {
        assert!(page.html.errors.is_empty(), "{}: {:?}", page.name(), page.html.errors);
        looked_at += 1;
    }
    assert_eq!(looked_at, 2 * (LIGHTS.talks().count() + 4));
}

#[test]
fn nobody_speaks_of_the_traveller() {
    let name = &LIGHTS.traveller.short_name;
    for page in pages() {
        for verb in ["saw", "wants", "missed", "made"] {
            assert!(!page.text.contains(&format!("{name} {verb}")), "{verb} in {}", page.name());
        }
    }
    let said: Vec<String> =
        first_page().html.select(&selector(".talk-card__attendance")).map(text).collect();
    assert_eq!(said, ["I saw it", "I want to watch it", "I missed it"]);
}

#[test]
fn its_party_ends_in_the_morning() {
    let page = first_page();
    let when = page.html.select(&selector("#party .entry-when")).map(text).collect::<String>();
    assert_eq!(when, "21:30–02:15");
}

#[test]
fn its_policy_names_the_players_that_it_needs() {
    let page = first_page();
    let policy = selector("meta[http-equiv=Content-Security-Policy]");
    let policy = page.html.select(&policy).filter_map(|it| it.attr("content")).collect::<String>();
    let frames = policy.split("; ").find_map(|rule| rule.strip_prefix("frame-src "));
    assert_eq!(
        frames,
        Some(
            "https://media.ccc.de https://player.vimeo.com https://tube.example \
             https://www.youtube-nocookie.com"
        )
    );
}

#[test]
fn its_party_has_both_photographs() {
    let page = first_page();
    let pictures = selector("#party img");
    let described: Vec<_> = page.html.select(&pictures).filter_map(|it| it.attr("alt")).collect();
    assert_eq!(described, ["הרציף בלילה", "פנס גבוה"]);
    let credit = page.html.select(&selector("#party figcaption")).map(text).collect::<String>();
    assert_eq!(credit, "צילום: Bo");
}
