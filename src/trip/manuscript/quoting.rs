//! Texts as TOML has them.

/// Quotes that TOML does not have: those of typography, which editors and chats put in the place of straight ones,
/// and the backtick.
pub(super) const TYPOGRAPHIC: [char; 13] =
    ['“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '″', '′', '`'];

/// Writes a text between quotes of TOML: those that need nothing escaped, where there are such.
pub(super) fn quoted(text: &str) -> String {
    if !text.contains(['"', '\\']) {
        format!("\"{text}\"")
    } else if text.contains('\'') {
        format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
    } else {
        format!("'{text}'")
    }
}
