//! Copies for hosts that serve compressed files as they are.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};

/// Tells whether a file is worth compressing, by its name.
pub fn is_text(path: &str) -> bool {
    const ENDINGS: [&str; 10] = [
        ".css", ".html", ".js", ".json", ".postcard", ".svg", ".txt", ".wasm", ".webmanifest", ".xml",
    ];
    ENDINGS.iter().any(|ending| path.ends_with(ending))
}

/// Compresses with brotli (RFC 7932) as far as it goes. The same bytes give the same bytes.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &parameters)
        .expect("writing into memory cannot fail");
    compressed
}

/// Compresses with gzip (RFC 1952), without a time stamp.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .expect("writing into memory cannot fail")
}
