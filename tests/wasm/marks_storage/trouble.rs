//! What stands in the way of loading and saving.

use recap_app::storage::StorageTrouble;
use recap_marks::StoredMarks;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{empty, is_watched, loaded, watched};

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
            loaded(StoredMarks::default(), Some(StorageTrouble::SetAside)),
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
    assert_eq!(marks_storage.load().trouble, None);
}

#[wasm_bindgen_test]
fn newer_marks_are_not_touched() {
    let (marks_storage, storage) = empty("newer");
    let newer = r#"{"version":2,"talks":"in another form"}"#;
    storage.set_item("recap:newer:marks", newer).expect("there is room");
    assert_eq!(marks_storage.load(), loaded(StoredMarks::default(), Some(StorageTrouble::Newer)));
    assert_eq!(marks_storage.save(&mut watched("keda", 3)), Err(StorageTrouble::Newer));
    let stored = storage.get_item("recap:newer:marks").expect("storage can be read");
    assert_eq!(stored.as_deref(), Some(newer));
    assert!(is_watched(&marks_storage.load().marks, "keda"), "the tick stands in the journal");
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
    let mut kept = watched("bees", 2);
    assert_eq!(marks_storage.save(&mut kept), Err(StorageTrouble::Full));
    assert!(is_watched(&kept, "keda") && is_watched(&kept, "bees"), "memory has both");
    assert_eq!(marks_storage.load(), loaded(watched("keda", 1), None));
    storage.set_item("recap:full:marks", "?").expect("that is shorter");
    storage.set_item("fill-last", &"x".repeat(20)).ok();
    storage.clear().expect("storage can be cleared");
}
