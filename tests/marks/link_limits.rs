//! Links that bring more than any visitor has are not taken in.

use recap_marks::{Marks, NOTE_LIMIT, Tick, Unreadable, fingerprint, link};

use crate::samples::KNOWN;

/// Most talks of a link.
const TALKS: usize = 20_000;

/// Most bytes of an id.
const ID: usize = 200;

fn with_note(note: String) -> Marks {
    let mut marks = Marks::default();
    marks.set_note("keda", note, 1_666_699_200_000);
    marks
}

fn with_talk(talk: &str) -> Marks {
    let mut marks = Marks::default();
    marks.set(talk, Tick::Watched, true, 1_666_699_200_000);
    marks
}

/// Reads what was written, without its first and its last three characters.
fn arrived(marks: &Marks, known: &[&str]) -> Result<Marks, Unreadable> {
    let link = link::encode(marks, known);
    let text = link.get(1..link.len() - 3).expect("it has a version and a check");
    let read = link::decode_unchecked(text, known);
    if link.len() <= link::LIMIT {
        assert_eq!(link::decode(&link, known), read);
    } else {
        assert_eq!(link::decode(&link, known), Err(Unreadable::TooMuch));
    }
    read
}

#[test]
fn links_that_are_too_long_are_not_read() {
    for length in [link::LIMIT, link::LIMIT + 1] {
        let expected = if length > link::LIMIT { Unreadable::TooMuch } else { Unreadable::Damaged };
        assert_eq!(link::decode(&"1".repeat(length), &KNOWN), Err(expected), "{length}");
    }
}

/// Each of these characters counts as 1 or 2, as text fields count, and has 1, 2, 3 or 4 bytes.
#[test]
fn notes_are_as_long_as_text_fields_let_them_be() {
    for (character, counts_as) in [("a", 1), ("é", 1), ("蜂", 1), ("🐝", 2)] {
        let longest = with_note(character.repeat(NOTE_LIMIT / counts_as));
        assert_eq!(arrived(&longest, &KNOWN), Ok(longest), "{character}");
        for more in [1, 2, 10 * NOTE_LIMIT] {
            let longer = with_note(character.repeat(NOTE_LIMIT / counts_as + more));
            assert_eq!(arrived(&longer, &KNOWN), Err(Unreadable::TooMuch), "{character}");
        }
    }
}

#[test]
fn ids_are_of_a_length_that_a_trip_can_have() {
    let longest = with_talk(&"a".repeat(ID));
    assert_eq!(arrived(&longest, &KNOWN), Ok(longest));
    for length in [ID + 1, 10 * ID] {
        let longer = with_talk(&"a".repeat(length));
        assert_eq!(arrived(&longer, &KNOWN), Err(Unreadable::TooMuch), "{length}");
    }
}

#[test]
fn as_many_talks_are_read_as_no_trip_has() {
    let mut marks = Marks::default();
    for number in 10_000..10_000 + TALKS - KNOWN.len() {
        marks.set(&number.to_string(), Tick::Watched, true, 1_666_656_000_000);
    }
    // Both lists together count: the talks of the trip, and the others.
    for talk in KNOWN {
        marks.set(talk, Tick::Watched, true, 1_666_656_000_000);
    }
    assert_eq!(arrived(&marks, &KNOWN), Ok(marks.clone()));
    marks.set("one-more", Tick::Watched, true, 1_666_656_000_000);
    assert_eq!(arrived(&marks, &KNOWN), Err(Unreadable::TooMuch));
}

/// The last 18 bits of a text's fingerprint, worked out apart from the code under test.
#[test]
fn the_check_is_of_the_text() {
    let link = link::encode(&with_talk("keda"), &KNOWN);
    let (text, check) = link[1..].split_at(link.len() - 4);
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let value = check.chars().fold(0, |value, character| {
        value << 6 | alphabet.find(character).expect("it is one of 64") as u64
    });
    assert_eq!(value, fingerprint(text) & 0x3_ffff);
}
