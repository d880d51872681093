//! Links as they are found after chat programs, mails and people have handled them.

use alloc::{string::String, vec::Vec};

use super::decode;
use crate::{Unreadable, bits::is_of_alphabet, marks::Marks};

/// What stands before the marks in the fragment of an address, or in its path where a program has
/// written the `#` in another way.
const SIGNS: [&str; 6] =
    ["#marks=", "#marks%3D", "#marks%3d", "%23marks=", "%23marks%3D", "%23marks%3d"];

/// How often an address may have been percent-encoded.
const ENCODINGS: usize = 3;

/// Finds what stands for marks in an address's fragment or path, as it is there.
pub fn find(part: &str) -> Option<&str> {
    SIGNS.iter().find_map(|sign| part.split_once(sign)).map(|(_, text)| text)
}

/// Reads marks from what was found, less what the link has got on its way: percent-encoding, line
/// breaks and spaces inside, and whatever stands behind it. Only what passes the check is taken.
///
/// # Errors
/// As for [`decode`].
pub fn decode_found(found: &str, known: &[&str]) -> Result<Marks, Unreadable> {
    let mut plain = String::from(found);
    for _ in 0..ENCODINGS {
        if plain.contains('%') {
            plain = percent_decoded(&plain);
        }
    }
    let link =
        |text: &str| -> String { text.chars().take_while(|it| is_of_alphabet(*it)).collect() };
    // With words behind it, the first one is the link; with line breaks inside, all are.
    let joined: String = plain.chars().filter(|character| !is_gap(*character)).collect();
    let whole = link(&joined);
    let first = link(plain.split(is_gap).next().unwrap_or_default());
    let decoded = decode(&whole, known);
    let others = [whole.as_str(), &first].map(|text| text.trim_end_matches(['-', '_']));
    let others = [first.as_str()].into_iter().chain(others);
    match decoded {
        Err(Unreadable::Damaged) => {
            let mut others = others.map(|text| decode(text, known));
            others.find(Result::is_ok).unwrap_or(Err(Unreadable::Damaged))
        }
        decoded => decoded,
    }
}

/// Tells whether a character may come between those of a link: blanks, those that are not to be
/// seen, and what mail puts at the ends and beginnings of lines.
fn is_gap(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(
            character,
            '=' | '>' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
        )
}

/// Puts bytes in the place of those that are written as `%` and two digits.
fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, others @ ..] = rest {
        let digit = |place: usize| char::from(*others.get(place)?).to_digit(16);
        let byte = match (digit(0), digit(1)) {
            (Some(high), Some(low)) if *first == b'%' => u8::try_from(high << 4 | low).ok(),
            _ => None,
        };
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &others[2..] } else { others };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
