//! What the release says that its pages weigh.

use std::collections::BTreeMap;

use recap::weight::table;
use recap_site::programs::lean_script;

#[test]
fn every_page_is_weighed_with_what_every_page_needs() {
    let sizes = [
        ("index.html", 9_000),
        ("day/2022-10-26/index.html", 3_000),
        ("404.html", 1_000),
        ("recap-1.js", 400),
        ("recap-1_bg.wasm", 60_000),
        ("trip-1.postcard", 30),
        // On demand, or not asked for by a page at all.
        ("texts-1.postcard", 10_000),
        ("trip.json", 20_000),
        ("icon.svg", 500),
    ];
    let sizes: BTreeMap<String, usize> =
        sizes.into_iter().map(|(path, size)| (path.to_owned(), size)).collect();
    let table = table(&sizes);
    let rows: Vec<Vec<&str>> = table.lines().map(|row| row.split_whitespace().collect()).collect();
    let expected = [
        vec!["bytes,", "brotli", "HTML", "in", "all"],
        vec!["404.html", "1000", "61430"],
        vec!["day/2022-10-26/index.html", "3000", "63430"],
        vec!["index.html", "9000", "69430"],
        vec!["of", "which", "in", "every", "page", "60430"],
        vec!["recap-1.js", "400"],
        vec!["recap-1_bg.wasm", "60000"],
        vec!["trip-1.postcard", "30"],
    ];
    assert_eq!(rows, expected);
}

#[test]
fn scripts_lose_what_only_readers_need() {
    let script = "// Adds.\nfunction add(first, second) {\n    return first + second;\n}\n";
    let small = lean_script(script);
    assert!(small.len() < script.len(), "{small}");
    assert!(!small.contains("Adds") && small.contains("return first+second"), "{small}");
    assert_eq!(lean_script(""), "");
}
