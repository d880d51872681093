//! A cache for work that takes long, from one build to the next. A name in it changes with whatever the
//! work is made of, and what stands under it is sealed.

use crate::digest;

/// Where finished work is cached. Whatever goes wrong there, a build just does the work again.
pub trait Cache: Sync {
    /// Returns what is cached under a name.
    fn get(&self, name: &str) -> Option<Vec<u8>>;

    /// Caches it.
    fn put(&self, name: &str, bytes: &[u8]);
}

/// Caches nothing.
impl Cache for () {
    fn get(&self, _: &str) -> Option<Vec<u8>> {
        None
    }

    fn put(&self, _: &str, _: &[u8]) {}
}

/// Returns what is cached under a name, or else makes it and caches it.
///
/// # Errors
/// Those of the making.
pub fn get_or_make<E>(
    cache: &dyn Cache,
    name: &str,
    make: impl FnOnce() -> Result<Vec<u8>, E>,
) -> Result<Vec<u8>, E> {
    if let Some(bytes) = cache.get(name).and_then(|sealed| opened(name, &sealed)) {
        return Ok(bytes);
    }
    let bytes = make()?;
    cache.put(name, &sealed(name, &bytes));
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
