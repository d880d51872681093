//! The readers of JSON: of files, and of what a browser keeps.

use recap_marks::{
    Marks, Register, StoredMarks,
    json::{Json, read_file, read_journal, read_stored},
};
use serde_json::{Map, Value, json};

use crate::{
    chance::Chance,
    change,
    check::{self, LATEST},
    parsed::Parsed,
    run::Reader,
};

/// Texts, of which those that are JSON are read as each of the three.
pub(crate) const READER: Reader = Reader { name: "file", cost: 1, change, run };

const TRIP: &str = "detroit-2022";

/// What files are made of, and what they are not.
const TOKENS: [&str; 38] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u0000",
    "\\ud83d\\udc1d",
    "null",
    "true",
    "false",
    "0",
    "1",
    "-1",
    "1e300",
    "9007199254740993",
    "18446744073709551616",
    "0.5",
    "{}",
    "[]",
    "\"\"",
    "\"version\":1",
    "\"version\":2",
    "\"trip\":\"detroit-2022\"",
    "\"since\":1666800000000",
    "\"talks\":{",
    "\"keda\":{",
    "\"watched\":[true,1666800000000]",
    "\"saved\":[false,5]",
    "\"note\":[\"a\",5]",
    "\"title\":\"KEDA\"",
    "\"rating\":[5,1666800000000]",
    "\"tags\":[{\"of\":[\"a\"]},5]",
    "\"bees\":{\"watched\":[true,1]}",
    "🐝",
    "蜂",
];

fn change(input: &mut Vec<u8>, others: &[Vec<u8>], chance: &mut Chance) {
    change::change(input, &TOKENS, others, chance);
}

fn run(input: &[u8]) -> u64 {
    let Ok(value) = serde_json::from_slice(input).map(Parsed) else {
        return 0;
    };
    let file = read_file(&value, TRIP);
    if let Ok(marks) = &file {
        check::assert_bounded(marks);
        let written = json!({"version": 1, "trip": TRIP, "talks": talks(marks)});
        assert_eq!(read_file(&Parsed(written), TRIP).as_ref(), Ok(marks), "is read otherwise");
    }
    let kept = read_stored(&value);
    if let Ok(kept) = &kept {
        assert!(kept.since <= LATEST, "{}", kept.since);
        check::assert_timely(&kept.marks);
        assert_kept_again(kept);
        if let Ok(marks) = &file {
            assert_eq!(marks, &kept.marks, "the file is read otherwise");
        }
    }
    assert_journal(&value);
    if let Some(talks) = value.member("talks") {
        assert_journal(&talks);
    }
    check::kind(&file) ^ check::kind(&kept.map(|kept| kept.marks)).rotate_left(1)
}

fn assert_kept_again(kept: &StoredMarks) {
    let written = json!({"version": 1, "since": kept.since, "talks": talks(&kept.marks)});
    assert_eq!(read_stored(&Parsed(written)).as_ref(), Ok(kept), "is kept otherwise");
}

fn assert_journal(value: &Parsed) {
    let journal = read_journal(value);
    check::assert_timely(&journal);
    let again = read_journal(&Parsed(talks(&journal)));
    assert_eq!(again, journal, "the journal is read otherwise");
}

/// Writes marks as a page does.
fn talks(marks: &Marks) -> Value {
    let talks = marks.talks().map(|(talk, kept)| {
        let mut members = Map::new();
        write(&mut members, "watched", kept.watched.as_ref());
        write(&mut members, "saved", kept.saved.as_ref());
        write(&mut members, "note", kept.note.as_ref());
        for (name, Register { set_at, value }) in kept.others.iter() {
            let value: Value = serde_json::from_str(value).expect("it was JSON");
            members.insert(name.to_owned(), json!([value, set_at]));
        }
        (talk.to_owned(), Value::Object(members))
    });
    Value::Object(talks.collect())
}

fn write<T: Clone + Into<Value>>(
    members: &mut Map<String, Value>,
    name: &str,
    register: Option<&Register<T>>,
) {
    if let Some(Register { set_at, value }) = register {
        members.insert(name.to_owned(), json!([value.clone().into(), set_at]));
    }
}
