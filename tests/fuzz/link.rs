//! The reader of links.

use recap_marks::{Marks, Millis, Unreadable, fingerprint, link};

use crate::{
    chance::Chance,
    change,
    check::{self, LATEST},
    run::Reader,
};

/// Links without their version and their check, which no random change would hit.
pub(crate) const READER: Reader = Reader { name: "link", cost: 1, change, run };

/// The talks of the trip; one of them twice, as a former id could be.
const KNOWN: [&str; 6] = ["keda", "bees", "crds-fuzz", "beyond-kubebuilder", "statue", "keda"];

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// What numbers, fingerprints and texts begin with, or are full of.
const TOKENS: [&str; 12] =
    ["A", "_", "AAAAAAAA", "________", "gAAA", "MKKx", "f___", "GPRAAAAAx", "7", "-", "1", "é"];

const UNITS: [Millis; 4] = [1_000, 60_000, 3_600_000, 86_400_000];

/// Changes a link: its characters, or the bits that they stand for.
fn change(input: &mut Vec<u8>, others: &[Vec<u8>], chance: &mut Chance) {
    match chance.below(3) {
        0 => change::change(input, &TOKENS, others, chance),
        1 => {
            for _ in 0..=chance.below(3) {
                let position = chance.below(input.len());
                if let Some(character) = input.get_mut(position) {
                    *character = *chance.one_of(ALPHABET);
                }
            }
        }
        _ => change_bits(input, chance),
    }
}

fn change_bits(input: &mut Vec<u8>, chance: &mut Chance) {
    let value = |byte: &u8| ALPHABET.iter().position(|known| known == byte).unwrap_or_default();
    let bits = input.iter().flat_map(|byte| {
        let value = value(byte);
        (0..6).rev().map(move |bit| value >> bit & 1 == 1)
    });
    let mut bits: Vec<bool> = bits.collect();
    for _ in 0..=chance.below(4) {
        let start = chance.below(bits.len() + 1);
        let end = bits.len().min(start + 1 + chance.below(64));
        let value = chance.below(2) == 1;
        match chance.below(4) {
            0 => bits[start..end.min(start + 1)].iter_mut().for_each(|bit| *bit = !*bit),
            1 => bits[start..end].fill(value),
            2 => drop(bits.drain(start..end)),
            _ => drop(bits.splice(start..start, (start..end).map(|_| value))),
        }
    }
    let character = |bits: &[bool]| {
        let value = bits.iter().fold(0, |value, bit| value << 1 | usize::from(*bit));
        ALPHABET[value << (6 - bits.len())]
    };
    *input = bits.chunks(6).map(character).collect();
}

fn run(input: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(input);
    // As it stands it is hardly ever a link.
    if let Ok(marks) = link::decode(&text, &KNOWN) {
        check::assert_bounded(&marks);
    }
    let read = link::decode_unchecked(&text, &KNOWN);
    let whole = format!("1{text}{}", check_of(&text));
    assert_eq!(link::decode(&whole, &KNOWN), read, "the check makes a difference");
    if let Ok(marks) = &read {
        check::assert_bounded(marks);
        assert_arrives(marks);
    }
    // As chat programs hand it on; and as it stands, with whatever is in it.
    if text.bytes().all(|byte| ALPHABET.contains(&byte)) {
        let handled = format!("1{text}\r\n{}).", check_of(&text));
        assert_eq!(link::decode_found(&handled, &KNOWN), read, "handling makes a difference");
    }
    if let Ok(marks) = link::decode_found(&whole.replace('A', " "), &KNOWN) {
        check::assert_bounded(&marks);
    }
    // A release that has none of the talks reads it just the same, under other ids.
    let strange = link::decode_unchecked(&text, &[]);
    assert_eq!(strange.err(), read.as_ref().err().copied(), "the talks of the trip make one");
    check::kind(&read)
}

/// Makes sure that marks arrive when they are sent on, but for times that are rounded down.
fn assert_arrives(marks: &Marks) {
    let sent = link::encode(marks, &KNOWN);
    let is_safe = |byte: u8| ALPHABET.contains(&byte);
    assert!(sent.bytes().all(is_safe), "{sent}");
    assert!(sent.ends_with(|last: char| last.is_ascii_alphanumeric()), "{sent}");
    let arrived = link::decode(&sent, &KNOWN);
    if sent.len() > link::LIMIT {
        assert_eq!(arrived, Err(Unreadable::TooMuch));
        return;
    }
    let arrived = arrived.expect("what was just written can be read");
    assert!(UNITS.iter().any(|unit| rounded(marks, *unit) == arrived), "{arrived:?} arrived");
    let again = link::decode(&link::encode(&arrived, &KNOWN), &KNOWN);
    assert_eq!(again, Ok(arrived), "arrives otherwise the second time");
}

fn rounded(marks: &Marks, unit: Millis) -> Marks {
    let mut rounded = marks.clone();
    let time = |set_at: &mut Millis| *set_at = (*set_at).min(LATEST) / unit * unit;
    for (talk, _) in marks.talks() {
        let talk = rounded.talk_mut(talk);
        for tick in [&mut talk.watched, &mut talk.saved].into_iter().flatten() {
            time(&mut tick.set_at);
        }
        talk.note.iter_mut().for_each(|note| time(&mut note.set_at));
    }
    rounded
}

/// The last three characters of a link, worked out apart from the code under test.
fn check_of(text: &str) -> String {
    let sum = fingerprint(text);
    let characters = [12, 6, 0].map(|shift| {
        let value = usize::try_from(sum >> shift & 63).expect("six bits are an index");
        char::from(ALPHABET[value])
    });
    String::from_iter(characters)
}
