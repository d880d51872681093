//! `recap build`.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    complained, folder,
    process::{copy_of, repository},
    recap, said, site, text,
};

/// Every file below a folder, by its path.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = path.strip_prefix(folder).expect("a path below").to_owned();
                files.insert(below, fs::read(path).expect("a file"));
            }
        }
    }
    files
}

#[test]
fn a_site_is_the_one_that_trunk_makes() {
    for (trip, base, name) in [
        ("trip", "/", "root"),
        ("trip", "/trips/detroit/", "base"),
        ("tests/trips/kyoto", "/", "kyoto"),
    ] {
        let out = folder();
        let words = said(&mut recap(&["build", trip, "--base", base, "--out", text(out.path())]));
        assert!(words.starts_with("bytes, brotli"), "{words}");
        assert!(words.contains("\nday/"), "{words}");
        let (ours, trunks) = (files(out.path()), files(&site(name)));
        assert!(ours.keys().eq(trunks.keys()), "{trip}: {:?} and {:?}", ours.keys(), trunks.keys());
        for (path, bytes) in &ours {
            assert!(trunks[path] == *bytes, "{trip}: {} differs", path.display());
        }
    }
}

#[test]
fn a_site_takes_the_place_of_the_former() {
    let folder = folder();
    let out = folder.path().join("public");
    let build = ["build", "tests/trips/kyoto", "--out", text(&out)];
    said(&mut recap(&build));
    fs::write(out.join("left-over.html"), "old").expect("a file");
    said(&mut recap(&build));
    assert!(out.join("index.html").exists() && !out.join("left-over.html").exists());
    let names = || fs::read_dir(folder.path()).expect("a folder");
    assert_eq!(names().count(), 1, "{:?}", names().collect::<Vec<_>>());
}

#[test]
fn what_is_no_recap_is_left_alone() {
    let out = folder();
    fs::write(out.path().join("index.html"), "<p>My page").expect("a file");
    let words = complained(&mut recap(&["build", "trip", "--out", text(out.path())]), 1);
    assert!(words.contains("holds something that is no recap"), "{words}");
    assert_eq!(files(out.path()).len(), 1);
    let file = out.path().join("index.html");
    let words = complained(&mut recap(&["build", "trip", "--out", text(&file)]), 1);
    assert!(words.contains("cannot be written"), "{words}");
    assert_eq!(fs::read_to_string(file).expect("a file"), "<p>My page");
}

#[test]
fn mistakes_leave_the_site_as_it_was() {
    let trip = copy_of("tests/trips/kyoto");
    let out = folder();
    let build = ["build", text(trip.path()), "--out", text(out.path())];
    said(&mut recap(&build));
    let before = files(out.path());
    fs::write(trip.path().join("trip.toml"), "title = ").expect("a file");
    let words = complained(&mut recap(&build), 1);
    assert!(words.contains("trip.toml:1:"), "{words}");
    assert!(files(out.path()) == before, "the site has changed");
}

#[test]
fn options_are_heard() {
    let out = folder();
    let host = ["--site", "https://recap.example", "--no-offline", "--base", "/oslo/"];
    let mut build = recap(&["build", "tests/trips/kyoto", "--out", text(out.path())]);
    said(build.args(host));
    let page = fs::read_to_string(out.path().join("index.html")).expect("a page");
    assert!(page.contains("href=\"https://recap.example/oslo/\""), "the host is not heard");
    assert!(!page.contains("id=\"new_version\""), "the page still tells of builds");
    let worker = fs::read_to_string(out.path().join("sw.js")).expect("a worker");
    assert!(worker.contains("unregister"), "the worker stays");
    assert!(!repository("dist/oslo").exists());
}
