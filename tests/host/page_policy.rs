//! Nothing on a page is stopped by the policy that it comes with, and all that it loads is checked.

use std::collections::{BTreeMap, BTreeSet};

use recap_app::outline::{Outline, Texts, title_text};
use recap_site::integrity;
use scraper::{ElementRef, Html};

use crate::rendered::{Page, Site, pages, selector, sites};

/// A policy: its sources by its directives.
pub(crate) type Policy = BTreeMap<String, Vec<String>>;

pub(crate) fn policy(page: &Page) -> Policy {
    let meta = page.one("head > meta[http-equiv=Content-Security-Policy]");
    let text = meta.attr("content").unwrap_or_default();
    let directives = text.split("; ").map(|directive| {
        let mut words = directive.split(' ').map(str::to_owned);
        (words.next().unwrap_or_default(), words.collect())
    });
    directives.collect()
}

pub(crate) fn allows(policy: &Policy, directive: &str, source: &str) -> bool {
    policy[directive].iter().any(|allowed| allowed == source)
}

/// Asserts that a policy lets a document, or a part of one, have all that is in it.
pub(crate) fn assert_allowed(policy: &Policy, html: &Html, site: &Site, name: &str) {
    let hash = |element: &ElementRef<'_>| {
        format!("'{}'", integrity(element.text().collect::<String>().as_bytes()))
    };
    for element in html.root_element().descendants().filter_map(ElementRef::wrap) {
        let attr = |name| element.value().attr(name);
        assert_eq!(attr("style"), None, "{} in {name}", element.html());
        assert!(element.value().attrs().all(|(name, _)| !name.starts_with("on")), "{name}");
        match element.value().name() {
            "script" if attr("type").is_none_or(|kind| kind == "module") => {
                assert_eq!(attr("src"), None, "{name}");
                let hash = hash(&element);
                assert!(allows(policy, "script-src", &hash), "{hash} in {name}");
            }
            "style" => {
                let hash = hash(&element);
                assert!(allows(policy, "style-src", &hash), "{hash} in {name}");
            }
            "link" => {
                let kind = attr("rel").unwrap_or_default();
                let href = attr("href").unwrap_or_default();
                if matches!(kind, "stylesheet" | "modulepreload" | "icon" | "manifest") {
                    assert!(href.starts_with('/'), "{href} in {name}");
                    assert!(
                        allows(policy, "style-src", "'self'")
                            && allows(policy, "img-src", "'self'")
                    );
                }
                if matches!(kind, "stylesheet" | "modulepreload") {
                    let file = href.strip_prefix(site.base).expect("below the base path");
                    assert_eq!(
                        attr("integrity"),
                        Some(integrity(&site.files[file]).as_str()),
                        "{name}"
                    );
                }
            }
            "form" if attr("method") != Some("dialog") => {
                assert!(attr("action").is_some_and(|action| action.starts_with('/')), "{name}");
            }
            "base" | "iframe" | "img" | "object" | "embed" | "audio" | "video" => {
                panic!("{} in {name}", element.html());
            }
            "a" => {
                if let Some(player) = attr("data-play") {
                    let allowed = policy["frame-src"]
                        .iter()
                        .any(|source| player.starts_with(&format!("{source}/")));
                    assert!(allowed, "{player} in {name}");
                }
            }
            _ => {}
        }
    }
}

#[test]
fn the_policy_is_strict() {
    for page in pages() {
        let policy = policy(&page);
        assert_eq!(policy["default-src"], ["'none'"], "{}", page.name());
        assert_eq!(policy["base-uri"], ["'none'"], "{}", page.name());
        let has_players = page.site.trip.id == "detroit-2022";
        let frames = if has_players { "https://www.youtube-nocookie.com" } else { "'none'" };
        assert_eq!(policy["frame-src"], [frames], "{}", page.name());
        for source in policy.values().flatten() {
            assert!(
                !["'unsafe-inline'", "'unsafe-eval'", "*", "https:", "data:"]
                    .contains(&source.as_str())
            );
        }
        // Before anything that it is to hold for.
        let first =
            page.all("head > *").into_iter().map(|element| element.value().name().to_owned());
        assert_eq!(first.take(2).collect::<Vec<_>>(), ["meta", "meta"]);
        assert!(page.text.find("Content-Security-Policy") < page.text.find("<script"));
    }
}

#[test]
fn nothing_on_a_page_is_stopped_by_it() {
    for page in pages() {
        assert_allowed(&policy(&page), &page.html, page.site, &page.name());
    }
}

#[test]
fn nothing_that_comes_into_a_page_later_is_stopped_by_it() {
    for site in sites() {
        let policy = policy(&site.pages().next().expect("a page"));
        let file = |start| &site.files[&site.asset(start, ".postcard").path];
        let outline: Outline = postcard::from_bytes(file("trip-")).expect("an outline");
        let texts: Texts = postcard::from_bytes(file("texts-")).expect("texts");
        // Titles are plain text, and only that is made of them.
        let titles: BTreeSet<usize> = (0..outline.entries.len())
            .map(title_text)
            .chain(outline.pages.iter().filter_map(|page| page.title))
            .collect();
        let texts = texts.into_iter().enumerate().filter(|(number, _)| !titles.contains(number));
        let texts = texts.map(|(_, text)| text);
        let panel = &site.files[&site.asset("marks-panel-", ".html").path];
        for text in texts.chain([String::from_utf8_lossy(panel).into_owned()]) {
            assert_allowed(&policy, &Html::parse_fragment(&text), site, &site.trip.id);
        }
    }
}

#[test]
fn all_that_a_page_loads_is_checked() {
    for page in pages() {
        let site = page.site;
        let load: String = page.one("head > script:not([type])").text().collect();
        for asset in [site.asset("recap-", ".wasm"), site.asset("trip-", ".postcard")] {
            let checked = format!("\"{}{}\",\"{}\"", site.base, asset.path, asset.integrity);
            assert!(load.replace(' ', "").contains(&checked), "{load}");
        }
    }
    for site in sites() {
        for name in ["marks-panel-", "finder-"] {
            let script = &site.files[&site.asset(name, ".js").path];
            let wasm = site.asset(name, ".wasm");
            let script = String::from_utf8_lossy(script);
            assert!(script.contains(&wasm.path) && script.contains(&wasm.integrity), "{script}");
        }
    }
}

#[test]
fn other_sites_learn_no_more_than_which_host_a_visitor_comes_from() {
    for page in pages() {
        let policy = page.one("head > meta[name=referrer]").attr("content");
        assert_eq!(policy, Some("strict-origin-when-cross-origin"), "{}", page.name());
        for link in page.all("a[href^='http']") {
            let rel = link.attr("rel").unwrap_or_default();
            assert!(
                rel.split(' ').any(|word| word == "noopener"),
                "{} in {}",
                link.html(),
                page.name()
            );
        }
    }
    let link = selector("a");
    assert!(
        sites().iter().all(|site| site.pages().any(|page| page.html.select(&link).count() > 10))
    );
}
