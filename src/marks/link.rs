//! Marks as text for the fragment of a link: compact, so that a list of 300 talks fits into 2,000
//! characters, and readable by every later release.
//!
//! A fragment is a character for the version of the form, then bits as base64url, then three
//! characters by which a link that was cut off or changed on its way is noticed, the last of them
//! a letter or a digit. The bits:
//!
//! | | |
//! |---|---|
//! | unit of time | 2 bits: second, minute, hour, day |
//! | width of fingerprints | 4 bits, of which 1 stands for 4 bits |
//! | two Rice parameters | 6 bits each: for steps of time from talk to talk, and within a talk |
//! | earliest time | any number |
//! | number of talks of the trip | any number |
//! | their records | the first bits of the id's fingerprint, then the marks |
//! | number of other talks | any number |
//! | their records | the id, then the marks |
//!
//! Marks of a talk: one bit, whether they are of the same kinds as those before; if not, 5 bits for
//! what they are; the time of the first one as a step from the talk before, that of each other as
//! a step from the first; last the note's text. Both lists begin at the earliest time.
//!
//! Times are rounded down, the more coarsely the longer the list, so that a link never wins over
//! what was set after it was made.

use alloc::{string::String, vec::Vec};

use crate::{Unreadable, bits::Writer, fingerprint::fingerprint, marks::Marks, register::Millis};

mod shape;
mod read;
mod found;
mod write;

pub use found::{decode_found, find};
pub use read::decode_unchecked;
use write::write;

/// How the fragment of an address begins that brings marks.
pub const FRAGMENT: &str = "#marks=";

/// The version of the form that is written, and the only one that is read.
const VERSION: char = '1';

/// Characters that notice damage, of six bits each.
const CHECK: usize = 3;
const CHECK_BITS: u32 = 18;

/// Length that a link without its notes is kept below where coarser times can do it. Leaves room
/// for the address in front within the 2,000 characters that every program lets through.
const GOOD_LENGTH: usize = 1_900;

/// In how many ways the same marks may be written. Chat programs take `-` and `_` at the end of a
/// link for punctuation: then it is written in another way, which every release reads as well.
const VARIANTS: u32 = 15;

/// Longest fragment that is read.
pub const LIMIT: usize = 100_000;

/// Units of time, in milliseconds.
const UNITS: [Millis; 4] = [1_000, 60_000, 3_600_000, 86_400_000];

/// Writes marks. `known` are the ids of the trip's talks.
pub fn encode(marks: &Marks, known: &[&str]) -> String {
    let known = Known::new(known, write::WIDTH);
    let bare = marks.without_notes();
    let fits = |unit: &usize| write(&bare, &known, *unit, 0).len() <= GOOD_LENGTH;
    let coarsest = UNITS.len() - 1;
    let unit = (0..coarsest).find(fits).unwrap_or(coarsest);
    let mut variants = (0..VARIANTS).map(|variant| {
        let text = write(marks, &known, unit, variant);
        let mut link = String::from(VERSION);
        link.push_str(&text);
        link.push_str(&check(&text));
        link
    });
    // Of 32 links one ends otherwise: of 10 to the power of 21, none of the variants would do.
    variants
        .find(|link| link.ends_with(|last: char| last.is_ascii_alphanumeric()))
        .unwrap_or_default()
}

/// Reads marks. `known` are the ids of the trip's talks, former ones too; talks that are not among
/// them are kept under their fingerprint.
///
/// # Errors
/// Says why there is nothing to read.
pub fn decode(link: &str, known: &[&str]) -> Result<Marks, Unreadable> {
    if link.len() > LIMIT {
        return Err(Unreadable::TooMuch);
    }
    let text = match link.strip_prefix(VERSION) {
        Some(text) => text,
        None if link.starts_with(|version: char| version.is_ascii_digit() && version > VERSION) => {
            return Err(Unreadable::Newer);
        }
        None => return Err(Unreadable::Damaged),
    };
    let end = text.len().checked_sub(CHECK).filter(|end| text.is_char_boundary(*end));
    let (text, sum) = end.map(|end| text.split_at(end)).ok_or(Unreadable::Damaged)?;
    if check(text) != sum {
        return Err(Unreadable::Damaged);
    }
    decode_unchecked(text, known)
}

/// The ids of a trip's talks, each with the first bits of its fingerprint.
struct Known<'a> {
    talks: Vec<(u64, &'a str)>,
    width: u32,
}

impl<'a> Known<'a> {
    fn new(ids: &[&'a str], width: u32) -> Self {
        let talks = ids.iter().map(|id| (first_bits(id, width), *id)).collect();
        Self { talks, width }
    }

    /// Finds the one talk whose fingerprint begins with these bits.
    fn find(&self, first_bits: u64) -> Option<&'a str> {
        let mut talks = self.talks.iter().filter(|(known, _)| *known == first_bits);
        let (_, talk) = talks.next()?;
        talks.all(|(_, other)| other == talk).then_some(*talk)
    }
}

/// Returns the first bits of a talk's fingerprint.
fn first_bits(talk: &str, width: u32) -> u64 {
    fingerprint(talk).checked_shr(u64::BITS - width).unwrap_or_default()
}

/// The characters that notice damage.
fn check(text: &str) -> String {
    let mut writer = Writer::default();
    writer.number(fingerprint(text), CHECK_BITS);
    writer.finish()
}
