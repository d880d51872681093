//! Former addresses of talks.

use recap_site::route::Route;
use scraper::{Html, Selector};

use crate::rendered::sites;

fn attribute(page: &Html, selector: &str, name: &str) -> String {
    let selector = Selector::parse(selector).expect("a selector");
    let found: Vec<_> = page.select(&selector).filter_map(|it| it.attr(name)).collect();
    assert_eq!(found.len(), 1, "{name}: {found:?}");
    found[0].to_owned()
}

#[test]
fn they_lead_to_where_the_talk_is_now() {
    let mut looked_at = 0;
    for site in sites() {
        for (talk, _) in site.trip.talks() {
            let route = Route::Talk(talk.id.clone());
            for former in &talk.aliases {
                let file = &site.files[&format!("talk/{former}/index.html")];
                let page = Html::parse_document(&String::from_utf8_lossy(file));
                let href = route.href(site.base);
                assert!(page.errors.is_empty(), "{:?}", page.errors);
                assert_eq!(
                    attribute(&page, "[http-equiv=refresh]", "content"),
                    format!("0; url={href}")
                );
                assert_eq!(attribute(&page, "body a", "href"), href);
                let whole = route.url(site.trip, site.base).unwrap_or(href);
                assert_eq!(attribute(&page, "[rel=canonical]", "href"), whole);
                looked_at += 1;
            }
        }
    }
    assert!(looked_at > 0);
}

#[test]
fn nothing_else_names_them() {
    for site in sites() {
        let former = site.trip.talks().flat_map(|(talk, _)| &talk.aliases);
        for address in former.map(|id| format!("talk/{id}/")) {
            let naming = site.files.iter().filter(|(path, bytes)| {
                !path.starts_with(&address)
                    && *path != "sw.js"
                    && String::from_utf8_lossy(bytes).contains(&address)
            });
            let naming: Vec<_> = naming.map(|(path, _)| path).collect();
            assert!(naming.is_empty(), "{naming:?} name {address}");
        }
    }
}
