//! Letters as they are compared: without regard to case, accents, width and composition.
//!
//! A text is decomposed for compatibility (Unicode's NFKD) and made small, by the browser itself where
//! this runs in one; then [`fold`] leaves out what is written or not as one likes. A voiced kana stays
//! another letter than the plain one, as it does for browsers' own search, and so does what is a vowel
//! of its own in the scripts of South and South East Asia.

use alloc::{string::String, vec::Vec};

use crate::unicode;

/// Stands between letters that are folded together, each for itself.
const BETWEEN: char = '\0';

/// The signs of Japanese that make another letter of the kana before them.
const VOICED: char = '\u{3099}';
const HALF_VOICED: char = '\u{309A}';

/// Folds a text. What it is made of may be more or fewer than its letters.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::new();
    for letter in unicode::decomposed(text).chars().filter(|letter| !is_left_out(*letter)) {
        match (letter, plain(letter)) {
            (VOICED | HALF_VOICED, _) => {
                let kana = folded.pop().map(|kana| voiced(kana, letter));
                folded.push(kana.unwrap_or(letter));
            }
            (_, Some(plain)) => folded.push_str(plain),
            _ => folded.push(letter),
        }
    }
    folded
}

/// Returns a letter of its own for a kana and the sign behind it, so that the plain one is not found in it.
fn voiced(kana: char, sign: char) -> char {
    let far = if sign == VOICED { 0xB000 } else { 0xB100 };
    match kana {
        // In a range that is nobody's.
        '\u{3041}'..='\u{30FF}' => char::from_u32(u32::from(kana) + far).unwrap_or(kana),
        _ => kana,
    }
}

/// Lists the places at which a folded text has a word. Plainer than the standard search, and so much
/// smaller.
pub(crate) fn places(text: &str, word: &str) -> impl Iterator<Item = usize> {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    (0..text.len()).filter(move |place| text[*place..].starts_with(word))
}

/// The letters of a text, as its readers see them: with their accents, signs and joiners.
pub(crate) struct Letters<'a> {
    text: &'a str,
    /// The same, folded.
    pub(crate) folded: String,
    /// Where each letter ends, in the text and in the folded text.
    ends: Vec<(usize, usize)>,
}

impl<'a> Letters<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        if text.is_ascii() {
            let ends = (1..=text.len()).map(|end| (end, end)).collect();
            return Self { text, folded: fold(text), ends };
        }
        let mut separate = String::new();
        let mut ends = Vec::new();
        let mut end = 0;
        for length in unicode::lengths(text) {
            separate.extend(text[end..end + length].chars().filter(|letter| *letter != BETWEEN));
            separate.push(BETWEEN);
            end += length;
            ends.push((end, 0));
        }
        let mut folded = String::new();
        for (letter, (_, end)) in fold(&separate).split(BETWEEN).zip(&mut ends) {
            folded.push_str(letter);
            *end = folded.len();
        }
        Self { text, folded, ends }
    }

    /// Returns how many there are.
    pub(crate) fn count(&self) -> usize {
        self.ends.len()
    }

    /// Returns one of them.
    pub(crate) fn letter(&self, place: usize) -> &'a str {
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before].0);
        &self.text[start..self.ends[place].0]
    }

    /// Tells of each of them whether anything of it belongs to a part of the folded text that is marked,
    /// byte by byte.
    pub(crate) fn which(&self, is_marked: &[bool]) -> Vec<bool> {
        let mut start = 0;
        let which = self.ends.iter().map(|&(_, end)| {
            // What folds to nothing belongs to what is around it.
            let is_marked = if start == end {
                start > 0 && is_marked.get(start - 1..=start) == Some(&[true, true])
            } else {
                is_marked[start..end].contains(&true)
            };
            start = end;
            is_marked
        });
        which.collect()
    }
}

/// Tells whether a character is written or not as one likes: the accents that stand on letters of any
/// script, points of Hebrew, Arabic and Syriac vowels, the dot of Indian scripts, and what is not seen.
fn is_left_out(letter: char) -> bool {
    matches!(u32::from(letter),
        0xAD | 0x0300..=0x036F | 0x0483..=0x0489
        | 0x0591..=0x05BD | 0x05BF | 0x05C1..=0x05C2 | 0x05C4..=0x05C5 | 0x05C7
        | 0x0610..=0x061C | 0x0640 | 0x064B..=0x065F | 0x0670
        | 0x06D6..=0x06DC | 0x06DF..=0x06E4 | 0x06E7..=0x06E8 | 0x06EA..=0x06ED
        | 0x0711 | 0x0730..=0x074A | 0x08CA..=0x08E1 | 0x08E3..=0x08FF
        | 0x093C | 0x09BC | 0x0A3C | 0x0ABC | 0x0B3C | 0x0CBC
        | 0x180B..=0x180F | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF
        | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0x20D0..=0x20FF
        | 0xFE00..=0xFE0F | 0xFE20..=0xFE2F | 0xFEFF | 0xE0000..=0xE0FFF)
}

/// Returns what is typed for a letter that Unicode does not decompose, on keyboards that do not have it.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'æ' => "ae",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ł' => "l",
        'ø' => "o",
        'œ' => "oe",
        'ß' => "ss",
        'ŧ' => "t",
        'þ' => "th",
        'ς' => "σ",
        '‘' | '’' | 'ʻ' | 'ʼ' => "'",
        '“' | '”' => "\"",
        '‐'..='―' | '−' => "-",
        _ => return None,
    })
}
