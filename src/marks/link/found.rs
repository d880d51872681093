//! Links as they are found after chat programs, mails and people have handled them.

use alloc::string::String;

use super::decode;
use crate::{Unreadable, bits::is_of_alphabet, marks::Marks};

/// Finds what stands for marks in an address's fragment or path, as it is there. In a path it is
/// where a program has written the `#` of a link in another way.
pub fn find(part: &str) -> Option<&str> {
    part.split('/').find_map(|part| {
        let part = part.strip_prefix('#').or_else(|| part.strip_prefix("%23"))?;
        let part = part.strip_prefix("marks")?;
        ["=", "%3D", "%3d"].iter().find_map(|sign| part.strip_prefix(sign))
    })
}

/// Reads marks from what was found, less what the link has got on its way: line breaks and spaces
/// inside, and whatever stands behind it. Only what passes the check is taken. Percent-encoding is
/// the caller's business: browsers undo it.
///
/// # Errors
/// As for [`decode`].
pub fn decode_found(found: &str, known: &[&str]) -> Result<Marks, Unreadable> {
    let decoded = decode(&joined(found), known);
    if decoded != Err(Unreadable::Damaged) {
        return decoded;
    }
    // With words behind it, the first one is the link.
    let first = joined(found.split(is_gap).next().unwrap_or_default());
    let marks =
        [first.as_str(), first.trim_end_matches(is_dash), joined(found).trim_end_matches(is_dash)]
            .iter()
            .find_map(|text| decode(text, known).ok());
    marks.ok_or(Unreadable::Damaged)
}

/// Joins the parts of a link that something has come between, up to what is none.
fn joined(text: &str) -> String {
    let parts = text.chars().filter(|character| !is_gap(*character));
    parts.take_while(|character| is_of_alphabet(*character)).collect()
}

/// Tells whether a character may come between those of a link: blanks, those that are not to be
/// seen, and what mail puts at the ends and beginnings of lines.
fn is_gap(character: char) -> bool {
    matches!(
        character,
        '\0'..=' ' | '=' | '>' | '\u{7f}'..='\u{a0}' | '\u{ad}' | '\u{2000}'..='\u{200f}'
            | '\u{2028}'..='\u{202f}' | '\u{2060}' | '\u{feff}'
    )
}

/// Tells whether a character may be a link's, but not its last one.
fn is_dash(character: char) -> bool {
    matches!(character, '-' | '_')
}
