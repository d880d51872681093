//! Work that takes long, kept from one build to the next: under a name that changes with whatever it is
//! made of, and sealed.

use crate::digest;

/// Where finished work is kept. Whatever goes wrong there, a build just does the work again.
pub trait Kept: Sync {
    /// Returns what is kept under a name.
    fn get(&self, name: &str) -> Option<Vec<u8>>;

    /// Keeps it.
    fn keep(&self, name: &str, bytes: &[u8]);
}

/// Keeps nothing.
impl Kept for () {
    fn get(&self, _: &str) -> Option<Vec<u8>> {
        None
    }

    fn keep(&self, _: &str, _: &[u8]) {}
}

/// Returns what is kept under a name, or else makes it and keeps it.
///
/// # Errors
/// Those of the making.
pub fn taken_or_made<E>(
    kept: &dyn Kept,
    name: &str,
    make: impl FnOnce() -> Result<Vec<u8>, E>,
) -> Result<Vec<u8>, E> {
    if let Some(bytes) = kept.get(name).and_then(|sealed| opened(name, &sealed)) {
        return Ok(bytes);
    }
    let bytes = make()?;
    kept.keep(name, &sealed(name, &bytes));
    Ok(bytes)
}

/// Puts before bytes a seal of their name and of themselves.
fn sealed(name: &str, bytes: &[u8]) -> Vec<u8> {
    [digest(&[name.as_bytes(), bytes]).as_bytes(), bytes].concat()
}

/// Returns the bytes, if their seal is whole: what was cut off or mixed up is made again.
fn opened(name: &str, sealed_bytes: &[u8]) -> Option<Vec<u8>> {
    let (_, bytes) = sealed_bytes.split_at_checked(16)?;
    (sealed(name, bytes) == sealed_bytes).then(|| bytes.to_vec())
}
