//! Files of a site. Those that browsers may keep for ever have names that change with what they hold.

use base64::{Engine, prelude::BASE64_STANDARD};
use recap_app::outline::Asset;
use serde::Serialize;
use sha2::{Digest, Sha256};

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path below the site's folder, with slashes.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl File {
    /// Returns what a page must know to ask for it.
    pub(crate) fn asset(&self) -> Asset {
        Asset { path: self.path.clone(), integrity: integrity(&self.bytes) }
    }
}

/// Writes data in the form that the application reads, under a name that changes with it.
pub(crate) fn data(name: &str, data: &impl Serialize) -> Result<File, postcard::Error> {
    let bytes = postcard::to_allocvec(data)?;
    Ok(File { path: format!("{name}-{}.postcard", digest(&[&bytes])), bytes })
}

/// Makes a file of a text, under a name that changes with it.
pub(crate) fn named(name: &str, ending: &str, text: String) -> File {
    let bytes = text.into_bytes();
    File { path: format!("{name}-{}.{ending}", digest(&[&bytes])), bytes }
}

/// Returns 16 digits that change with the contents.
pub fn digest(contents: &[&[u8]]) -> String {
    let digest = contents.iter().fold(Sha256::new(), Sha256::chain_update).finalize();
    let number = digest.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte));
    format!("{number:016x}")
}

/// Returns what a file or a script is known by: `sha256-` and its digest, as in [Subresource
/// Integrity](https://www.w3.org/TR/sri-2/) and CSP.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}
