//! What every page weighs: the bytes that a first visit transfers, brotli.

use std::{collections::BTreeMap, fmt::Write};

/// Writes a table of the pages' weights, given every file's compressed size by its path.
pub fn table(compressed: &BTreeMap<String, usize>) -> String {
    let sum = |ending: &str| -> usize {
        let files = compressed.iter().filter(|(path, _)| path.ends_with(ending));
        files.map(|(_, bytes)| bytes).sum()
    };
    let (glue, wasm, data) = (sum(".js"), sum(".wasm"), sum(".postcard"));
    let shared = glue + wasm + data;
    let mut table = String::new();
    let mut row = |page: &str, html: &str, total: &str| {
        writeln!(table, "{page:<40} {html:>9} {total:>9}").expect("writing to a string cannot fail");
    };
    row("bytes, brotli", "HTML", "in all");
    for (path, html) in compressed.iter().filter(|(path, _)| path.ends_with(".html")) {
        row(path, &html.to_string(), &(html + shared).to_string());
    }
    writeln!(table, "in all of them: wasm {wasm}, glue {glue}, trip {data}")
        .expect("writing to a string cannot fail");
    table
}
