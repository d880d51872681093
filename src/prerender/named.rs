//! Files under names that change with what they hold, so that browsers may keep them for ever.

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{File, RenderError};
use crate::outline::Volume;

/// Writes the files of the texts, and says which they are.
pub(super) fn volumes(volumes: &mut [Volume], texts: &[String]) -> Result<Vec<File>, RenderError> {
    let mut rest = texts;
    // From the last on, so that each ends where the rest does.
    let files = volumes.iter_mut().rev().map(|volume| {
        let (before, of_volume) = rest.split_at(volume.first);
        rest = before;
        let file = data("texts", &of_volume)?;
        volume.file = file.asset();
        Ok(file)
    });
    files.collect()
}

/// Writes data in the form that the application reads, under a name that changes with it.
pub(super) fn data(name: &str, data: &impl Serialize) -> Result<File, RenderError> {
    let bytes = postcard::to_allocvec(data)?;
    Ok(File { path: format!("{name}-{}.postcard", digest(&[&bytes])), bytes })
}

/// Makes a file of a text, under a name that changes with it.
pub(super) fn named(name: &str, ending: &str, text: String) -> File {
    let bytes = text.into_bytes();
    File { path: format!("{name}-{}.{ending}", digest(&[&bytes])), bytes }
}

/// Returns 16 digits that change with the contents.
pub(super) fn digest(contents: &[&[u8]]) -> String {
    let digest = contents.iter().fold(Sha256::new(), Sha256::chain_update).finalize();
    let number = digest.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte));
    format!("{number:016x}")
}
