//! Files that a visitor opens: of this trip, of this size, or not taken in.

use std::fmt::Write;

use recap_marks::{Marks, NOTE_LIMIT, Tick, Unreadable, json::read_file};

use crate::parsed::Parsed;

const TRIP: &str = "detroit-2022";

fn read(json: &str) -> Result<Marks, Unreadable> {
    read_file(&Parsed::from(json), TRIP)
}

fn file(talks: &str) -> String {
    format!(r#"{{"version":1,"trip":"{TRIP}","talks":{{{talks}}}}}"#)
}

#[test]
fn a_file_is_read() {
    let mut marks = Marks::default();
    marks.set("keda", Tick::Watched, true, 1_666_800_000_000);
    marks.set_note("keda", "Again!".to_owned(), 1_666_800_000_001);
    let talks = r#""keda":{"title":"KEDA","watched":[true,1666800000000],
        "note":["Again!",1666800000001],"rating":5},"bees":{"title":"Bees"}"#;
    assert_eq!(read(&file(talks)), Ok(marks));
    assert_eq!(read(&file("")), Ok(Marks::default()));
}

#[test]
fn files_of_other_trips_are_told_apart() {
    for trip in [r#""trip":"kyoto","#, r#""trip":"","#, r#""trip":7,"#, r#""trip":null,"#, ""] {
        let json = format!(r#"{{"version":1,{trip}"talks":{{}}}}"#);
        assert_eq!(read(&json), Err(Unreadable::OtherTrip), "{json}");
    }
}

#[test]
fn newer_files_are_told_apart() {
    for trip in [TRIP, "kyoto"] {
        let json = format!(r#"{{"version":2,"trip":"{trip}","talks":[]}}"#);
        assert_eq!(read(&json), Err(Unreadable::Newer), "{json}");
    }
}

#[test]
fn what_is_no_file_of_marks_is_damaged() {
    let others = ["null", "[]", "{}", "3", r#""detroit-2022""#, r#"{"trip":"detroit-2022"}"#];
    for json in others {
        assert_eq!(read(json), Err(Unreadable::Damaged), "{json}");
    }
    for talks in ["null", "[]", "3", r#""keda""#, r#"{"keda":{"watched":[true]}}"#] {
        let json = format!(r#"{{"version":1,"trip":"{TRIP}","talks":{talks}}}"#);
        assert_eq!(read(&json), Err(Unreadable::Damaged), "{json}");
    }
}

#[test]
fn notes_are_as_long_as_text_fields_let_them_be() {
    let with_note = |note: &str| read(&file(&format!(r#""keda":{{"note":["{note}",1]}}"#)));
    for (character, counts_as) in [("a", 1), ("é", 1), ("蜂", 1), ("🐝", 2)] {
        let longest = character.repeat(NOTE_LIMIT / counts_as);
        let read = with_note(&longest).expect("it is not too long");
        assert_eq!(read.note("keda"), longest);
        assert_eq!(with_note(&format!("{longest}a")), Err(Unreadable::TooMuch), "{character}");
    }
}

#[test]
fn ids_are_of_a_length_that_a_trip_can_have() {
    let with_id = |id: &str| read(&file(&format!(r#""{id}":{{"saved":[true,1]}}"#)));
    assert!(with_id(&"a".repeat(200)).is_ok());
    assert_eq!(with_id(&"a".repeat(201)), Err(Unreadable::TooMuch));
    assert_eq!(with_id(&"é".repeat(101)), Err(Unreadable::TooMuch));
}

#[test]
fn as_many_talks_are_read_as_no_trip_has() {
    let with_talks = |count: usize| {
        let mut talks = String::new();
        for number in 0..count {
            let comma = if number == 0 { "" } else { "," };
            write!(talks, r#"{comma}"{number}":{{"watched":[true,1]}}"#).expect("memory suffices");
        }
        read(&file(&talks))
    };
    assert_eq!(with_talks(20_000).map(|marks| marks.len()), Ok(20_000));
    assert_eq!(with_talks(20_001), Err(Unreadable::TooMuch));
}
