//! Links whose check is right, and whose bits no page writes.

use recap_marks::{Unreadable, link};

use crate::samples::{KNOWN, LATEST};

#[test]
fn times_that_no_clock_shows_are_damaged() {
    let latest = "GAAAAAAAAAgxJul41oworGg";
    let read = link::decode_unchecked(latest, &KNOWN).expect("a page can have written it");
    let set_at = read.talk("keda").and_then(|talk| talk.watched.as_ref()).map(|tick| tick.set_at);
    assert_eq!(set_at, Some(LATEST / 1_000 * 1_000));
    let others = [
        ("a second later", "GAAAAAAAAAgxJul42IworGg"),
        ("a day later", "2AAAAAAY2uoqMKKxo"),
        ("the largest number", "GAAAAAAAAAAAAH__________oworGg"),
        ("a step beyond it", "GAAAAAAAAAAAAH__________oworH0"),
        ("a step of too many bits", "G_AoworHgAAAAAAAAAB"),
        ("before 1970", "GAAoworFR0"),
    ];
    for (name, text) in others {
        assert_eq!(link::decode_unchecked(text, &KNOWN), Err(Unreadable::Damaged), "{name}");
    }
}

#[test]
fn bits_that_are_no_records_are_damaged() {
    let others = [
        ("nothing", ""),
        ("no header", "G"),
        ("a fingerprint of no bits", "AAAAAAAAxrKzAqg"),
        ("a number that never ends", "GAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
        ("a number of 65 bits", "GAAAAAAAAAAAAD__________6MKKxo"),
        ("a step that never ends", "GAAAAAAAxrKzAoworH_________________________________g"),
        ("a talk without marks", "GAAAAAAAxrKzAoworEC"),
        ("a tick of a third kind", "GAAAAAAAxrKzAoworFi"),
        ("a note that is not text", "GAAAAAAAxrKzAoworEETDKP-"),
        ("a note longer than the link", "GAAAAAAAxrKzAoworEEAAAAAAAAAAQAAAAAAAAAE"),
        ("a record too few", "GAAAAAAAxrKzAkMKKxg"),
        ("no list of other talks", "GAAAAAAAxrKz"),
    ];
    for (name, text) in others {
        assert_eq!(link::decode_unchecked(text, &KNOWN), Err(Unreadable::Damaged), "{name}");
    }
}
