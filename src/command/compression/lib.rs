//! Compressing files as far as it goes.
//!
//! A crate of its own for the sake of speed: the encoder for brotli is generic, so it is compiled where it
//! is used, and this crate, unlike the program that uses it, is always compiled for speed.

use std::io::{self, Write};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};

/// What compresses. Other versions may give other bytes.
pub const ENCODERS: &str = "brotli 9.1.1, flate2 1.1.11, miniz_oxide 0.9.1";

/// All that decides what a compressed copy looks like: this file, which says by what it is made and how.
pub const MADE_BY: &str = include_str!("lib.rs");

/// Bytes from which on a file is compressed less far: it would take minutes, for a few hundredths.
const LARGE: usize = 2 << 20;

/// Compresses with brotli (RFC 7932), all but large files as far as it goes. The same bytes give the same
/// bytes.
///
/// # Errors
/// None that has been seen: it writes into memory.
pub fn brotli(mut bytes: &[u8]) -> io::Result<Vec<u8>> {
    let quality = if bytes.len() < LARGE { 11 } else { 9 };
    let parameters = BrotliEncoderParams { quality, size_hint: bytes.len(), ..Default::default() };
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
