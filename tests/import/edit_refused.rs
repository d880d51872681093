//! Texts that are left as they are.

use recap_import::edit::{CannotEdit, Change, Edit};

fn refused(text: &str, changes: &[Change]) -> String {
    let mut edit = Edit::of(text).expect("TOML");
    let refused = edit.change("keda", changes).expect_err("not to be changed");
    assert_eq!(edit.finish().as_deref(), Ok(text), "something was changed all the same");
    refused.to_string()
}

#[test]
fn entries_between_braces_are_refused() {
    for text in [
        "date = 1\nentry = [{ id = \"bees\" }, { id = \"keda\" }]\n",
        "date = 1\nbefore = [\n    { id = \"keda\" },\n]\n",
    ] {
        let said = refused(text, &[Change::add("room", "R")]);
        let line = if text.contains("before") { "line 3" } else { "line 2" };
        assert!(said.starts_with(line) && said.contains("between braces"), "{said}");
        assert!(said.contains("[[entry]]") || said.contains("[[before]]"), "{said}");
    }
}

#[test]
fn entries_that_are_not_there_or_there_twice_are_refused() {
    let add = [Change::add("room", "R")];
    assert_eq!(refused("a = 1\n", &add), "no entry has the id “keda”");
    assert_eq!(
        refused("entry = 1\n[[place]]\nid = \"keda\"\n", &add),
        "no entry has the id “keda”"
    );
    let twice = "[[entry]]\nid = \"keda\"\n[[after]]\nid = \"keda\"\n";
    assert!(refused(twice, &add).starts_with("line 3: a second entry"), "{}", refused(twice, &add));
}

#[test]
fn tables_of_their_own_are_not_replaced() {
    for start in ["start.inferred = \"09:00\"", "[entry.start]\ninferred = \"09:00\""] {
        let text = format!("[[entry]]\nid = \"keda\"\n{start}\n");
        let changes = [Change::add("room", "R"), Change::set("start", "10:00")];
        let said = refused(&text, &changes);
        assert!(said.starts_with("line 3: `start`"), "{said}");
        let mut edit = Edit::of(&text).expect("TOML");
        edit.change("keda", &[Change::add("room", "R"), Change::add("start", "10:00")])
            .expect("an entry");
        let new = edit.finish().expect("a text");
        assert_eq!(new, format!("[[entry]]\nid = \"keda\"\nroom = \"R\"\n{start}\n"));
    }
}

#[test]
fn what_is_no_toml_is_refused() {
    for text in ["[[entry]\n", "id = \"a\"\nid = \"b\"\n", "\u{FEFF}\u{FEFF}= 1"] {
        assert!(matches!(Edit::of(text), Err(CannotEdit::NotToml(_))), "{text}");
    }
}
