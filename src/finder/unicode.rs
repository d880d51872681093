//! The same as the browser knows of letters, outside of one.

use alloc::{string::String, vec::Vec};

use icu_normalizer::DecomposingNormalizerBorrowed;
use unicode_segmentation::UnicodeSegmentation;

/// Decomposes a text for compatibility, in small letters.
pub(crate) fn decomposed(text: &str) -> String {
    DecomposingNormalizerBorrowed::new_nfkd().normalize(text).to_lowercase()
}

/// Returns how many bytes each letter of a text has.
pub(crate) fn lengths(text: &str) -> Vec<usize> {
    text.graphemes(true).map(str::len).collect()
}
