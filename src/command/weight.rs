//! What every page weighs: the bytes that a first visit to it transfers, brotli.

use std::{collections::BTreeMap, fmt::Write};

/// Tells whether every first visit transfers a file: glue, wasm, outline.
fn is_shared(path: &str) -> bool {
    path.starts_with("recap-") || path.starts_with("trip-")
}

/// Tells whether a file is a page: other documents are what a page loads, or what is kept of it.
fn is_page(path: &str) -> bool {
    path == "404.html" || path.ends_with("index.html")
}

/// Writes a table of the pages' weights, given every file's compressed size by its path.
pub fn table(compressed: &BTreeMap<String, usize>) -> String {
    let shared = compressed.iter().filter(|(path, _)| is_shared(path));
    let shared: usize = shared.map(|(_, bytes)| bytes).sum();
    let mut table = String::new();
    let mut row = |path: &str, html: &str, all: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(table, "{path:<56} {html:>7} {all:>7}");
    };
    row("bytes, brotli", "HTML", "in all");
    for (path, html) in compressed.iter().filter(|(path, _)| is_page(path)) {
        row(path, &html.to_string(), &(html + shared).to_string());
    }
    row("of which in every page", "", &shared.to_string());
    for (path, bytes) in compressed.iter().filter(|(path, _)| is_shared(path)) {
        row(&format!("  {path}"), "", &bytes.to_string());
    }
    table
}
