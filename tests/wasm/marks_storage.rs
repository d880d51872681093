//! Marks in `localStorage`, whatever stands there.

mod trouble;

use recap_app::storage::{Loaded, MarksStorage, StorageTrouble};
use recap_marks::{Marks, Register, StoredMarks, Tick, json};
use wasm_bindgen_test::wasm_bindgen_test;

/// Begins with nothing stored under a trip's keys, and gives their storage.
fn empty(trip: &str) -> (MarksStorage, web_sys::Storage) {
    let storage = web_sys::window()
        .and_then(|window| window.local_storage().ok().flatten())
        .expect("this browser has storage");
    storage.clear().expect("storage can be cleared");
    (MarksStorage::new(trip), storage)
}

fn watched(talk: &str, now: u64) -> StoredMarks {
    let mut kept = StoredMarks::default();
    kept.marks.set(talk, Tick::Watched, true, now);
    kept
}

fn is_watched(marks: &StoredMarks, talk: &str) -> bool {
    marks.marks.is(talk, Tick::Watched)
}

fn loaded(marks: StoredMarks, trouble: Option<StorageTrouble>) -> Loaded {
    Loaded { marks, trouble }
}

#[wasm_bindgen_test]
fn what_is_saved_is_loaded() {
    let (marks_storage, _) = empty("saved");
    let mut kept = watched("keda", 7);
    let bees = kept.marks.talk_mut("bees");
    bees.saved = Some(Register { value: true, set_at: 8 });
    let note = "line\nbreak, \"quotes\", \\ and 🚀 مرحبا".to_owned();
    bees.note = Some(Register { value: note, set_at: 1 << 40 });
    kept.marks.set("a \"strange\" id", Tick::Saved, false, 9);
    assert_eq!(marks_storage.save(&mut kept), Ok(()));
    assert_eq!(marks_storage.load(), loaded(kept, None));
}

#[wasm_bindgen_test]
fn registers_of_a_newer_release_are_carried_along() {
    let (marks_storage, storage) = empty("growing");
    let talks = r#"{"keda":{"rating":[5,1666800000000],"tags":[{"a b":["\"",null]},7]}}"#;
    let stored = [r#"{"version":1,"since":0,"talks":"#, talks, "}"].concat();
    storage.set_item("recap:growing:marks", &stored).expect("there is room");
    let mut marks = marks_storage.load().marks;
    marks.marks.set("keda", Tick::Watched, true, 8);
    marks_storage.save(&mut marks).expect("there is room");
    let saved = storage.get_item("recap:growing:marks").expect("storage can be read");
    let saved = saved.expect("it is there");
    let with_tick = talks.replace(r#"{"rating""#, r#"{"watched":[true,8],"rating""#);
    assert_eq!(saved, [r#"{"version":1,"since":0,"talks":"#, &with_tick, "}"].concat());
    // And in a file.
    let file = json::write_file("growing", &marks.marks, |_| None);
    assert!(file.contains(&with_tick), "{file}");
    let file = json::parse(&file).expect("it is JSON");
    assert_eq!(json::read_file(&file, "growing"), Ok(marks.marks));
}

#[wasm_bindgen_test]
fn the_form_is_the_documented_one() {
    let (marks_storage, storage) = empty("form");
    marks_storage.save(&mut watched("keda", 1_666_800_000_000)).expect("there is room");
    let stored = storage.get_item("recap:form:marks").expect("storage can be read");
    let form = r#"{"version":1,"since":0,"talks":{"keda":{"watched":[true,1666800000000]}}}"#;
    assert_eq!(stored.as_deref(), Some(form));
}

#[wasm_bindgen_test]
fn saving_takes_in_what_another_tab_saved() {
    let (marks_storage, _) = empty("tabs");
    marks_storage.save(&mut watched("keda", 1)).expect("there is room");
    let mut kept = watched("bees", 2);
    marks_storage.save(&mut kept).expect("there is room");
    assert!(is_watched(&kept, "keda") && is_watched(&kept, "bees"));
    assert_eq!(marks_storage.load().marks, kept);
}

#[wasm_bindgen_test]
fn what_another_tab_wrote_is_read_where_it_no_longer_stands() {
    let (marks_storage, _) = empty("heard");
    let written = r#"{"version":1,"since":3,"talks":{"keda":{"watched":[true,5]}}}"#;
    let kept = marks_storage.read_item("recap:heard:marks", written).expect("its key");
    assert_eq!((kept.since, is_watched(&kept, "keda")), (3, true));
    let early = r#"{"bees":{"watched":[true,5]}}"#;
    let kept = marks_storage.read_item("recap:heard:marks:journal", early);
    assert!(is_watched(&kept.expect("its key"), "bees"));
    let nothing = marks_storage.read_item("recap:heard:marks", "{");
    assert_eq!(nothing, Some(StoredMarks::default()));
    assert_eq!(marks_storage.read_item("recap:other:marks", written), None);
    assert_eq!(
        marks_storage.load(),
        loaded(StoredMarks::default(), None),
        "it is not written by that"
    );
}

#[wasm_bindgen_test]
fn the_journal_is_taken_in_and_emptied() {
    let (marks_storage, storage) = empty("journal");
    storage
        .set_item("recap:journal:marks:journal", r#"{"keda":{"watched":[true,5]}}"#)
        .expect("there is room");
    let Loaded { marks: mut kept, trouble } = marks_storage.load();
    assert!(is_watched(&kept, "keda"));
    assert_eq!(trouble, None);
    marks_storage.save(&mut kept).expect("there is room");
    let journal = storage.get_item("recap:journal:marks:journal").expect("storage can be read");
    assert_eq!(journal, None);
    assert!(is_watched(&marks_storage.load().marks, "keda"));
}

#[wasm_bindgen_test]
fn what_was_replaced_does_not_come_back_from_an_older_state() {
    let (marks_storage, _) = empty("replaced");
    let mut old = watched("keda", 1);
    marks_storage.save(&mut old).expect("there is room");
    let mut kept = marks_storage.load().marks;
    kept.replace(Marks::default(), 5);
    marks_storage.save(&mut kept).expect("there is room");
    assert_eq!(marks_storage.load().marks, kept);
    // Another tab, which has not heard of it, ticks a talk.
    old.marks.set("bees", Tick::Watched, true, 6);
    marks_storage.save(&mut old).expect("there is room");
    let kept = marks_storage.load().marks;
    assert!(!is_watched(&kept, "keda") && is_watched(&kept, "bees"));
    assert_eq!(kept.since, 5);
}

/// Whatever clock set them: the one that shows the wrong time may be this device's today.
#[wasm_bindgen_test]
fn times_stay_as_they_are_stored() {
    let (marks_storage, _) = empty("ahead");
    let mut marks = watched("keda", 4_102_444_800_000);
    marks.since = 4_102_444_700_000;
    marks_storage.save(&mut marks).expect("there is room");
    assert_eq!(marks_storage.load(), loaded(marks.clone(), None));
    assert!(marks_storage.holds(&marks));
}

#[wasm_bindgen_test]
fn it_is_known_whether_writing_would_change_anything() {
    let (marks_storage, storage) = empty("holds");
    assert!(marks_storage.holds(&StoredMarks::default()));
    let mut kept = watched("keda", 1);
    assert!(!marks_storage.holds(&kept));
    marks_storage.save(&mut kept).expect("there is room");
    assert!(marks_storage.holds(&kept));
    storage.set_item("recap:holds:marks:journal", "{}").expect("there is room");
    assert!(!marks_storage.holds(&kept), "the journal is to be emptied");
    storage.set_item("recap:holds:marks", r#"{"version":2}"#).expect("there is room");
    assert!(!marks_storage.holds(&kept), "the journal has nothing yet");
    assert_eq!(marks_storage.save(&mut kept), Err(StorageTrouble::Newer));
    assert!(marks_storage.holds(&kept));
}

#[wasm_bindgen_test]
fn the_first_time_is_once() {
    let (marks_storage, _) = empty("once");
    assert!(marks_storage.note_request_to_persist());
    assert!(!marks_storage.note_request_to_persist());
    assert!(MarksStorage::new("another").note_request_to_persist(), "each trip has its own");
    let kept = marks_storage.load().marks;
    assert_eq!(kept, StoredMarks::default());
}
