//! Addresses, as they are given on the command line.

use recap_trip::manuscript;

/// Reads the path that a site stands under.
///
/// # Errors
/// What to write instead.
pub fn base(text: &str) -> Result<String, String> {
    let is_plain = |character: char| !character.is_whitespace() && !"\"'<>?#\\".contains(character);
    if text.starts_with('/') && text.ends_with('/') && text.chars().all(is_plain) {
        Ok(text.to_owned())
    } else {
        Err("write it with a slash at either end, as in /trips/detroit/".to_owned())
    }
}

/// Reads the host that a site stands on.
///
/// # Errors
/// What to write instead.
pub fn host(text: &str) -> Result<String, String> {
    manuscript::host(text)
        .ok_or_else(|| "write a host without a path, as in https://recap.example".to_owned())
}
