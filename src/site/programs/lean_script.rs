//! Scripts with fewer bytes.

/// Leaves out of a script what only its readers need. A script that cannot be read stays as it is.
pub fn lean_script(script: &str) -> String {
    minifier::js::minify(script).map_or_else(|_| script.to_owned(), |script| script.to_string())
}
