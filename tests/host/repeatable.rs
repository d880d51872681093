//! The same trip gives the same bytes, and compressed copies hold what they are copies of.

use std::{fs, io::Read};

use recap::compress::{brotli, compressed, gzip, is_compressible};
use recap_compression::{ENCODERS, MADE_BY};
use recap_site::{File, cache::Cache};
use toml::{Table, Value};

use crate::{
    drawn::InMemory,
    rendered::{render, sites},
    trips::{DETROIT, KYOTO, repository},
};

#[test]
fn rendering_again_gives_the_same_bytes() {
    for trip in [&*DETROIT, &*KYOTO] {
        let (once, again) = (render(trip, "/"), render(trip, "/"));
        assert_eq!(once.len(), again.len());
        for (once, again) in once.iter().zip(&again) {
            assert_eq!(once.path, again.path);
            assert!(once.bytes == again.bytes, "{} differs", once.path);
        }
    }
}

#[test]
fn names_of_data_change_with_what_they_hold() {
    let name = |trip| {
        let mut files = render(trip, "/").into_iter();
        files.find(|file| file.path.starts_with("trip-")).expect("the outline").path
    };
    let mut renamed = KYOTO.clone();
    renamed.title.push('!');
    assert_ne!(name(&KYOTO), name(&renamed));
    let path = name(&KYOTO);
    let digest = path.strip_prefix("trip-").and_then(|name| name.strip_suffix(".postcard"));
    let hexadecimal = |text: &str| text.len() == 16 && text.bytes().all(|b| b.is_ascii_hexdigit());
    assert!(digest.is_some_and(hexadecimal), "{path}");
}

#[test]
fn compressed_copies_are_repeatable_and_whole() {
    let site = &sites()[0];
    let page = &site.files["index.html"];
    let empty = Vec::new();
    for bytes in [page, &site.files["404.html"], &empty] {
        let compressed = brotli(bytes).expect("memory to write to");
        assert_eq!(brotli(bytes).expect("memory to write to"), compressed);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut compressed.as_slice(), &mut back).expect("brotli");
        assert!(back == *bytes, "brotli gives {} bytes back of {}", back.len(), bytes.len());

        let compressed = gzip(bytes).expect("memory to write to");
        assert_eq!(gzip(bytes).expect("memory to write to"), compressed);
        assert_eq!(compressed[4..8], [0; 4], "no time stamp");
        let mut back = Vec::new();
        flate2::read::GzDecoder::new(compressed.as_slice()).read_to_end(&mut back).expect("gzip");
        assert!(back == *bytes, "gzip gives {} bytes back of {}", back.len(), bytes.len());
    }
    let smaller = |compressed: Vec<u8>| compressed.len() * 3 < page.len();
    assert!(smaller(brotli(page).expect("memory")) && smaller(gzip(page).expect("memory")));
}

#[test]
fn only_what_changed_is_compressed_again() {
    let file =
        |path: &str, text: &str| File { path: path.to_owned(), bytes: text.repeat(99).into() };
    let mut files = vec![file("a.html", "tea"), file("b.png", "tea"), file("c.txt", "coffee")];
    let cache = InMemory::default();
    let copies = |files: &[File]| compressed(files, &cache).expect("memory to write to");
    let first = copies(&files);
    let paths: Vec<&str> = first.iter().map(|copy| copy.path.as_str()).collect();
    assert_eq!(paths, ["c.txt.br", "c.txt.gz", "a.html.br", "a.html.gz"]);
    assert_eq!(first[2].bytes, brotli(&files[0].bytes).expect("memory"));
    assert_eq!(first[3].bytes, gzip(&files[0].bytes).expect("memory"));

    let all = cache.all().clone();
    assert_eq!(all.len(), 4);
    assert!(first == copies(&files) && *cache.all() == all);

    // What is damaged is mended, and what is mixed up told apart.
    for name in all.keys() {
        cache.put(name, all.values().next().expect("there are four"));
    }
    assert!(first == copies(&files) && *cache.all() == all);

    files[2] = file("c.txt", "cocoa");
    assert_eq!(copies(&files).len(), 4);
    assert_eq!(cache.all().len(), 6);
}

#[test]
fn compressed_copies_are_named_after_what_makes_them() {
    let table = |path: &str| {
        let text = fs::read_to_string(repository(path)).expect("a file of the repository");
        text.parse::<Table>().unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    let lock = table("Cargo.lock");
    let package = |name: &str| {
        let mut all = lock["package"].as_array().into_iter().flatten();
        all.find(|package| package["name"].as_str() == Some(name)).expect("a package")
    };
    // Where there are several of a name, its version is said with it.
    let version = |user: &str, name: &str| {
        let listed = package(user)["dependencies"].as_array().into_iter().flatten();
        let listed = listed.filter_map(Value::as_str).filter_map(|line| line.strip_prefix(name));
        let listed: Vec<&str> =
            listed.filter(|rest| rest.is_empty() || rest.starts_with(' ')).collect();
        assert_eq!(listed.len(), 1, "{user} uses {listed:?}");
        let version = listed[0].strip_prefix(' ');
        version.or_else(|| package(name)["version"].as_str()).expect("a version").to_owned()
    };
    let own = ["brotli", "flate2"].map(|name| (name, version("recap-compression", name)));
    let below = [("miniz_oxide", version("flate2", "miniz_oxide"))];
    let encoders: Vec<String> =
        own.iter().chain(&below).map(|(name, version)| format!("{name} {version}")).collect();
    assert_eq!(ENCODERS, encoders.join(", "));
    assert!(MADE_BY.contains(ENCODERS));
    // Whoever installs the command gets what is named.
    for (name, version) in own {
        let asked = &table("Cargo.toml")["workspace"]["dependencies"][name];
        assert_eq!(asked.as_str(), Some(&*format!("={version}")), "{name}");
    }
}

#[test]
fn every_file_of_a_site_but_png_is_worth_compressing_and_others_are_told_apart() {
    let paths = sites().iter().flat_map(|site| site.files.keys());
    for path in paths.filter(|path| path.rsplit('.').next() != Some("png")) {
        assert!(is_compressible(path), "{path}");
    }
    for path in ["image.png", "font.woff2", "page.html.br", "html", "", "a.HTML"] {
        assert!(!is_compressible(path), "{path}");
    }
}
