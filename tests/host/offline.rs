//! What the service worker keeps, and what a site says to the device that it is installed on.

use std::collections::BTreeMap;

use recap_site::{
    document::{Offline, Shell},
    integrity,
};
use serde_json::Value;

use crate::{
    drawn::DRAWN,
    rendered::{SHELL, Site, is_page, pages, programs, render_into, shell, sites},
    styles::{ICON, styles_of_pages},
    trips::KYOTO,
};

/// What the worker of a site keeps: digests by paths.
fn kept(worker: &str) -> BTreeMap<String, String> {
    let (_, list) = worker.split_once("const FILES = ").expect("the list");
    let (list, _) = list.split_once(";\n").expect("its end");
    serde_json::from_str(list).expect("JSON")
}

fn worker(site: &Site) -> String {
    String::from_utf8_lossy(&site.files["sw.js"]).into_owned()
}

/// Of which build a worker says that it is.
fn build(worker: &str) -> &str {
    let (_, build) = worker.split_once("postMessage(\"").expect("the answer");
    build.split_once('"').expect("its end").0
}

#[test]
fn all_that_pages_need_is_kept_and_checked() {
    for site in sites() {
        let kept = kept(&worker(site));
        for (path, digest) in &kept {
            let folder = path.is_empty() || path.ends_with('/');
            let file = if folder { format!("{path}index.html") } else { path.clone() };
            let expected = integrity(&site.files[&file]);
            assert_eq!(Some(digest.as_str()), expected.strip_prefix("sha256-"), "{path}");
        }
        for path in site.files.keys().filter(|path| is_page(path)) {
            let path = path.strip_suffix("index.html").unwrap_or(path);
            assert!(kept.contains_key(path), "{path} is not kept");
        }
        for ending in [".js", ".wasm", ".postcard", ".css", ".txt", ".html", ".ics", ".webmanifest"]
        {
            let needed = site.files.keys().filter(|path| path.ends_with(ending));
            let not = ["sw.js", "robots.txt", "keepsake.html"];
            for path in needed.filter(|path| !not.contains(&path.as_str()) && !is_page(path)) {
                assert!(kept.contains_key(path), "{path} is not kept");
            }
        }
        assert!(!kept.keys().any(|path| path.starts_with("preview-") || path == "trip.json"));
    }
}

#[test]
fn builds_have_caches_of_their_own() {
    let name = |site: &Site| {
        let worker = worker(site);
        let (_, name) = worker.split_once("const NAME = `${PREFIX}").expect("the name");
        let name = name.split_once('`').expect("its end").0;
        assert_eq!(build(&worker), name);
        name.to_owned()
    };
    let names: Vec<String> = sites().iter().map(name).collect();
    for name in &names {
        assert!(name.len() == 16 && name.bytes().all(|b| b.is_ascii_hexdigit()), "{name}");
        assert_eq!(names.iter().filter(|other| *other == name).count(), 1);
    }
}

#[test]
fn a_change_of_pages_alone_makes_another_build() {
    let render = |style: &str| {
        let shell = Shell::new(SHELL, styles_of_pages(style), ICON.clone()).expect("a shell");
        let files = render_into(&shell, &KYOTO, "/");
        let worker = files.iter().find(|file| file.path == "sw.js").expect("the worker");
        build(&String::from_utf8_lossy(&worker.bytes)).to_owned()
    };
    assert_eq!(render("a { color: red; }"), render("a { color: red; }"));
    assert_ne!(render("a { color: red; }"), render("a { color: blue; }"));
}

#[test]
fn of_very_many_talks_pages_are_not_kept() {
    let mut trip = KYOTO.clone();
    let talk = trip.talks().next().expect("a talk").0.clone();
    trip.undated.extend((0..200).map(|number| recap_trip::Entry {
        id: format!("more-{number}"),
        aliases: Vec::new(),
        ..talk.clone()
    }));
    trip.site = None;
    let files = recap_site::render(&trip, "/", &shell(), &programs(), &*DRAWN, Offline::Kept);
    let files = files.expect("a site");
    let worker = files.iter().find(|file| file.path == "sw.js").expect("the worker");
    let kept = kept(&String::from_utf8_lossy(&worker.bytes));
    assert!(!kept.keys().any(|path| path.starts_with("talk/")));
    assert!(["", "day/2025-03-01/", "404.html"].iter().all(|path| kept.contains_key(*path)));
}

#[test]
fn a_site_that_is_not_to_be_kept_takes_its_worker_back() {
    let shell = Shell::new(SHELL, styles_of_pages(""), ICON.clone()).expect("a shell");
    let files = recap_site::render(&KYOTO, "/", &shell, &programs(), &*DRAWN, Offline::Forgotten);
    for file in files.expect("a site") {
        let text = String::from_utf8_lossy(&file.bytes);
        if file.path == "sw.js" {
            assert!(text.contains("registration.unregister()") && !text.contains("\"fetch\""));
        }
        if is_page(&file.path) {
            assert!(
                !text.contains("serviceWorker") && !text.contains("new_version"),
                "{}",
                file.path
            );
        }
    }
}

#[test]
fn every_page_registers_the_worker_of_its_build() {
    for page in pages() {
        let script: String = page.one("body > script:not([type])").text().collect();
        let register = format!("register(\"{}sw.js\"", page.site.base);
        assert!(script.contains(&register), "{}", page.name());
        let line = page.one("#new_version");
        assert_eq!(line.attr("role"), Some("status"));
        assert_eq!(line.attr("data-build"), Some(build(&worker(page.site))));
    }
}

#[test]
fn the_manifest_names_icons_of_the_sizes_that_they_have() {
    for site in sites() {
        let manifest: Value =
            serde_json::from_slice(&site.files["manifest.webmanifest"]).expect("JSON");
        assert_eq!(manifest["name"], site.trip.title);
        for address in ["start_url", "scope"] {
            assert_eq!(manifest[address], site.base);
        }
        let icons = manifest["icons"].as_array().expect("icons");
        assert!(icons.iter().any(|icon| icon["purpose"] == "maskable"));
        for icon in icons {
            let path = site.served(icon["src"].as_str().expect("an address")).expect("the icon");
            let bytes = &site.files[&path];
            if let Some((width, height)) =
                icon["sizes"].as_str().and_then(|sizes| sizes.split_once('x'))
            {
                let side = |text: &str| text.parse::<u32>().expect("a number").to_be_bytes();
                assert_eq!(bytes[16..24], [side(width), side(height)].concat(), "{path}");
            } else {
                assert!(bytes.starts_with(b"<svg"), "{path}");
            }
        }
        let page = site.pages().next().expect("a page");
        // Browsers take the first that fits.
        let colours = page.all("head > meta[name=theme-color]");
        let media: Vec<_> = colours.iter().map(|colour| colour.attr("media")).collect();
        assert_eq!(media, [Some("(prefers-color-scheme:dark)"), None]);
        assert_ne!(colours[0].attr("content"), colours[1].attr("content"));
        for link in page.all("head > link[rel~=icon], head > link[rel=apple-touch-icon]") {
            assert!(site.served(link.attr("href").unwrap_or_default()).is_some());
        }
        assert!(
            site.served(page.one("head > link[rel=manifest]").attr("href").unwrap_or_default())
                .is_some()
        );
    }
}
