//! Fewer bytes: copies for hosts that serve compressed files as they are.

use std::{cmp::Reverse, io};

pub use recap_compression::{brotli, gzip};

use rayon::prelude::*;
use recap_compression::MADE_BY;
use recap_site::{
    File,
    cache::{Cache, get_or_make},
    digest,
};

/// Endings of the names of files that are worth compressing.
const COMPRESSIBLE: [&str; 11] =
    ["css", "html", "ics", "js", "json", "postcard", "svg", "txt", "wasm", "webmanifest", "xml"];

/// Tells whether a file is worth compressing, by its name.
pub fn is_compressible(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| COMPRESSIBLE.contains(&ending))
}

type Compress = fn(&[u8]) -> io::Result<Vec<u8>>;

/// Compresses files: for each that is worth it a `.br` and a `.gz`, on all cores where none are cached.
///
/// # Errors
/// None that has been seen: it writes into memory.
pub fn compressed(files: &[File], cache: &dyn Cache) -> io::Result<Vec<File>> {
    let mut files: Vec<&File> = files.iter().filter(|file| is_compressible(&file.path)).collect();
    // The longest first, and one at a time, so that no core is left with it at the end.
    files.sort_by_key(|file| Reverse(file.bytes.len()));
    let copies = files.par_iter().with_max_len(1).map(|file| {
        // What was made by others, or in another way, counts no more.
        let name = digest(&[MADE_BY.as_bytes(), &file.bytes]);
        let copy = |ending, compress: Compress| -> io::Result<File> {
            let name = format!("{name}.{ending}");
            let bytes = get_or_make(cache, &name, || compress(&file.bytes))?;
            Ok(File { path: format!("{}.{ending}", file.path), bytes })
        };
        Ok([copy("br", brotli)?, copy("gz", gzip)?])
    });
    let copies: io::Result<Vec<[File; 2]>> = copies.collect();
    Ok(copies?.into_iter().flatten().collect())
}
