//! Fewer bytes: copies for hosts that serve compressed files as they are.

use std::io::{self, Write};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

/// Endings of the names of files that are worth compressing.
const COMPRESSIBLE: [&str; 11] =
    ["css", "html", "ics", "js", "json", "postcard", "svg", "txt", "wasm", "webmanifest", "xml"];

/// Tells whether a file is worth compressing, by its name.
pub fn is_compressible(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| COMPRESSIBLE.contains(&ending))
}

/// Compresses with brotli (RFC 7932) as far as it goes. The same bytes give the same bytes.
///
/// # Errors
/// None that has been seen: it writes into memory.
pub fn brotli(mut bytes: &[u8]) -> io::Result<Vec<u8>> {
    let parameters = BrotliEncoderParams { size_hint: bytes.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut compressed, &parameters)?;
    Ok(compressed)
}

/// Compresses with gzip (RFC 1952), without a time stamp.
///
/// # Errors
/// None that has been seen: it writes into memory.
pub fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}
