//! What a browser keeps is read again, also what another release wrote.

use recap_marks::{
    Marks, StoredMarks, Tick, Unreadable,
    json::{read_journal, read_stored, read_whole_journal},
};

use crate::parsed::Parsed;

fn read(json: &str) -> Result<StoredMarks, Unreadable> {
    read_stored(&Parsed::from(json))
}

/// The marks of [`KEPT`].
fn marks() -> Marks {
    let mut marks = Marks::default();
    marks.set("keda", Tick::Watched, true, 1_666_800_000_000);
    marks.set("keda", Tick::Saved, false, 1_666_790_000_000);
    marks.set_note("bees", "\"Bees\"\n🐝".to_owned(), 5);
    marks
}

/// Must be read by every later release.
const KEPT: &str = r#"{"version":1,"since":7,"talks":{
    "keda":{"watched":[true,1666800000000],"saved":[false,1666790000000]},
    "bees":{"note":["\"Bees\"\n🐝",5]}}}"#;

#[test]
fn what_was_kept_is_read() {
    assert_eq!(read(KEPT), Ok(StoredMarks { since: 7, marks: marks() }));
    assert_eq!(read(r#"{"version":1,"since":0,"talks":{}}"#), Ok(StoredMarks::default()));
}

#[test]
fn members_that_nobody_knows_are_ignored() {
    let json = r#"{"version":1,"theme":{"talks":3},"since":7,"talks":{
        "keda":{"title":"KEDA","watched":[true,1666800000000,"by hand",null],
            "rating":5,"saved":[false,1666790000000]},
        "bees":{"note":["\"Bees\"\n🐝",5],"watch":true}}}"#;
    assert_eq!(read(json), Ok(StoredMarks { since: 7, marks: marks() }));
}

#[test]
fn talks_of_which_nothing_is_kept_are_left_out() {
    let json = r#"{"version":1,"talks":{"keda":{},"bees":{"title":"Bees"},"cel":null,"crds":5}}"#;
    assert_eq!(read(json), Ok(StoredMarks::default()));
}

#[test]
fn of_two_members_of_a_name_one_counts() {
    let json = r#"{"version":1,"talks":{"keda":{"watched":[true,1]},"keda":{"saved":[true,2]}}}"#;
    let mut marks = Marks::default();
    marks.set("keda", Tick::Saved, true, 2);
    assert_eq!(read(json), Ok(StoredMarks { since: 0, marks }));
}

#[test]
fn a_newer_version_is_told_apart() {
    for version in ["2", "1.5", "1e300", "4294967296"] {
        let json = format!(r#"{{"version":{version},"talks":{{}}}}"#);
        assert_eq!(read(&json), Err(Unreadable::Newer), "{version}");
        // Also where the newer one keeps everything in another way.
        let json = format!(r#"{{"version":{version},"everything":"else"}}"#);
        assert_eq!(read(&json), Err(Unreadable::Newer), "{version}");
    }
}

#[test]
fn what_is_not_marks_is_damaged() {
    let others = [
        "null",
        "1",
        "\"version\"",
        "[]",
        "[1]",
        "{}",
        r#"{"talks":{}}"#,
        r#"{"version":"1","talks":{}}"#,
        r#"{"version":null,"talks":{}}"#,
        r#"{"version":1}"#,
        r#"{"version":1,"talks":null}"#,
        r#"{"version":1,"talks":"keda"}"#,
        r#"{"version":1,"talks":3}"#,
    ];
    for json in others {
        assert_eq!(read(json), Err(Unreadable::Damaged), "{json}");
    }
}

/// What the registers of a talk can be that no page writes.
const WRONG: [&str; 14] = [
    r#""watched":true"#,
    r#""watched":null"#,
    r#""watched":[]"#,
    r#""watched":[true]"#,
    r#""watched":[1,true]"#,
    r#""watched":["true",1]"#,
    r#""watched":[true,"1"]"#,
    r#""watched":[true,null]"#,
    r#""watched":{"0":true,"1":1}"#,
    r#""saved":[null,1]"#,
    r#""note":"text""#,
    r#""note":[5,1]"#,
    r#""note":[true,1]"#,
    r#""note":[null,1]"#,
];

#[test]
fn a_register_of_another_kind_is_damaged() {
    for register in WRONG {
        let json = format!(r#"{{"version":1,"talks":{{"keda":{{{register}}}}}}}"#);
        assert_eq!(read(&json), Err(Unreadable::Damaged), "{register}");
    }
}

#[test]
fn a_journal_is_read_without_what_is_damaged_of_it() {
    let mut bees = Marks::default();
    bees.set("bees", Tick::Watched, true, 3);
    for register in WRONG {
        let json = format!(r#"{{"keda":{{{register}}},"bees":{{"watched":[true,3]}}}}"#);
        assert_eq!(read_journal(&Parsed::from(json.as_str())), bees, "{register}");
    }
    for json in ["null", "1", "[]", "\"keda\"", "{}", r#"{"keda":{}}"#, r#"{"keda":[true,1]}"#] {
        assert_eq!(read_journal(&Parsed::from(json)), Marks::default(), "{json}");
    }
}

#[test]
fn a_journal_is_whole_where_all_of_it_can_be_read() {
    for json in ["{}", r#"{"keda":{}}"#, r#"{"keda":{"watched":[true,5],"rated":[4,5]}}"#] {
        let journal = Parsed::from(json);
        assert_eq!(read_whole_journal(&journal), Some(read_journal(&journal)), "{json}");
    }
    for json in ["[]", "5", "null", r#"{"keda":5}"#, r#"{"keda":{"watched":true},"bees":{}}"#] {
        assert_eq!(read_whole_journal(&Parsed::from(json)), None, "{json}");
    }
}
