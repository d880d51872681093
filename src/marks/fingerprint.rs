//! Short stand-ins for talks' ids, for links.

use alloc::string::String;

use crate::digits::digits;

/// The letter that no talk's id begins with, and every fingerprint that stands for one does.
const SIGN: char = '~';

/// Returns 64 bits that stand for an id, the same in every release: [FNV-1a], and then mixed, since
/// the first bits of its result are the last to depend on the text.
///
/// [FNV-1a]: https://www.rfc-editor.org/rfc/rfc9923
pub fn fingerprint(id: &str) -> u64 {
    let hash = id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash ^ hash >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Writes the first bits of a fingerprint, a multiple of four, as an id: what a talk is kept under
/// that came by a link and is not in this release of the trip.
pub(crate) fn fingerprint_id(first_bits: u64, width: u32) -> String {
    let mut id = String::from(SIGN);
    id.push_str(&digits(first_bits, 16, (width / 4) as usize));
    id
}

/// Tells whether an id is a fingerprint of a talk's id: marks kept under it are that talk's.
pub fn is_fingerprint_of(id: &str, talk: &str) -> bool {
    id.strip_prefix(SIGN).is_some_and(|first_digits| {
        !first_digits.is_empty() && digits(fingerprint(talk), 16, 16).starts_with(first_digits)
    })
}
