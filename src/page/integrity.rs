//! Digests of what a page loads or holds.

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

/// Returns what a file or a script is known by: `sha256-` and its digest, as in [Subresource
/// Integrity](https://www.w3.org/TR/sri-2/) and CSP.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}
