//! Marks in `localStorage`, whatever stands there.

use recap::{
    marks::{Marks, Register},
    storage::{MarksStorage, StorageTrouble},
};
use wasm_bindgen_test::wasm_bindgen_test;

/// Begins with nothing stored under a trip's keys, and gives their storage.
fn empty(trip: &str) -> (MarksStorage, web_sys::Storage) {
    let storage = web_sys::window()
        .and_then(|window| window.local_storage().ok().flatten())
        .expect("this browser has storage");
    storage.clear().expect("storage can be cleared");
    (MarksStorage::new(trip), storage)
}

fn watched(talk: &str, now: u64) -> Marks {
    let mut marks = Marks::default();
    marks.set_watched(talk, true, now);
    marks
}

#[wasm_bindgen_test]
fn what_is_saved_is_loaded() {
    let (marks_storage, _) = empty("saved");
    let mut marks = watched("keda", 7);
    marks.talk_mut("bees").saved = Some(Register { value: true, set_at: 8 });
    let note = "line\nbreak, \"quotes\", \\ and 🚀 مرحبا".to_owned();
    marks.talk_mut("bees").note =
        Some(Register { value: note, set_at: u64::from(u32::MAX) * 1000 });
    marks.talk_mut("a \"strange\" id");
    assert_eq!(marks_storage.save(&mut marks), Ok(()));
    assert_eq!(marks_storage.load(), (marks, None));
}

#[wasm_bindgen_test]
fn the_form_is_the_documented_one() {
    let (marks_storage, storage) = empty("form");
    marks_storage.save(&mut watched("keda", 1_666_800_000_000)).expect("there is room");
    let stored = storage.get_item("recap:form:marks").expect("storage can be read");
    let form = r#"{"version":1,"talks":{"keda":{"watched":[true,1666800000000]}}}"#;
    assert_eq!(stored.as_deref(), Some(form));
}

#[wasm_bindgen_test]
fn saving_takes_in_what_another_tab_saved() {
    let (marks_storage, _) = empty("tabs");
    marks_storage.save(&mut watched("keda", 1)).expect("there is room");
    let mut marks = watched("bees", 2);
    marks_storage.save(&mut marks).expect("there is room");
    assert!(marks.is_watched("keda") && marks.is_watched("bees"));
    assert_eq!(marks_storage.load().0, marks);
}

#[wasm_bindgen_test]
fn the_journal_is_taken_in_and_emptied() {
    let (marks_storage, storage) = empty("journal");
    storage
        .set_item("recap:journal:marks:journal", r#"{"keda":{"watched":[true,5]}}"#)
        .expect("there is room");
    let (mut marks, trouble) = marks_storage.load();
    assert!(marks.is_watched("keda"));
    assert_eq!(trouble, None);
    marks_storage.save(&mut marks).expect("there is room");
    let journal = storage.get_item("recap:journal:marks:journal").expect("storage can be read");
    assert_eq!(journal, None);
    assert!(marks_storage.load().0.is_watched("keda"));
}

#[wasm_bindgen_test]
fn what_is_unreadable_is_set_aside_each_time() {
    let (marks_storage, storage) = empty("corrupt");
    let damaged = [
        "",
        "{",
        "null",
        "[]",
        r#"{"version":"1","talks":{}}"#,
        r#"{"version":1}"#,
        r#"{"version":1,"talks":7}"#,
        r#"{"version":1,"talks":{"keda":{"watched":[1,2]}}}"#,
        r#"{"version":1,"talks":{"keda":{"watched":[true]}}}"#,
        r#"{"version":1,"talks":{"keda":{"note":[true,1]}}}"#,
    ];
    for (number, damaged) in damaged.into_iter().enumerate() {
        storage.set_item("recap:corrupt:marks", damaged).expect("there is room");
        assert_eq!(
            marks_storage.load(),
            (Marks::default(), Some(StorageTrouble::SetAside)),
            "{damaged}"
        );
        let aside = match number {
            0 => "recap:corrupt:marks:aside".to_owned(),
            _ => format!("recap:corrupt:marks:aside-{}", number + 1),
        };
        assert_eq!(
            storage.get_item(&aside).expect("storage can be read").as_deref(),
            Some(damaged)
        );
    }
    assert_eq!(marks_storage.load().1, None);
}

#[wasm_bindgen_test]
fn newer_marks_are_not_touched() {
    let (marks_storage, storage) = empty("newer");
    let newer = r#"{"version":2,"talks":"in another form"}"#;
    storage.set_item("recap:newer:marks", newer).expect("there is room");
    assert_eq!(marks_storage.load(), (Marks::default(), Some(StorageTrouble::Newer)));
    assert_eq!(marks_storage.save(&mut watched("keda", 3)), Err(StorageTrouble::Newer));
    let stored = storage.get_item("recap:newer:marks").expect("storage can be read");
    assert_eq!(stored.as_deref(), Some(newer));
    assert!(marks_storage.load().0.is_watched("keda"), "the tick stands in the journal");
}

#[wasm_bindgen_test]
fn full_storage_keeps_what_was_there() {
    let (marks_storage, storage) = empty("full");
    marks_storage.save(&mut watched("keda", 1)).expect("there is room");
    let mut size = 1 << 22;
    let mut number = 0;
    while size > 0 {
        while storage.set_item(&format!("fill-{number}"), &"x".repeat(size)).is_ok() {
            number += 1;
        }
        size /= 2;
    }
    let mut marks = watched("bees", 2);
    assert_eq!(marks_storage.save(&mut marks), Err(StorageTrouble::Full));
    assert!(marks.is_watched("keda") && marks.is_watched("bees"), "memory has both");
    assert_eq!(marks_storage.load(), (watched("keda", 1), None));
    storage.set_item("recap:full:marks", "?").expect("that is shorter");
    storage.set_item("fill-last", &"x".repeat(20)).ok();
    storage.clear().expect("storage can be cleared");
}
