//! `recap keepsake`.

use std::fs;

use crate::{complained, folder, process::repository, recap, said, site, text};

#[test]
fn it_is_the_one_that_stands_in_the_site() {
    let folder = folder();
    let file = folder.path().join("week.html");
    said(&mut recap(&["keepsake", "trip", "--out", text(&file)]));
    let in_site = fs::read(site("root").join("keepsake.html")).expect("a keepsake");
    assert!(fs::read(&file).expect("a file") == in_site, "they differ");
    let mut here = recap(&["keepsake"]);
    here.arg(repository("tests/trips/kyoto")).current_dir(folder.path());
    let words = said(&mut here);
    let name = words.split(':').next().expect("a name");
    assert!(folder.path().join(name).exists(), "{words}");
}

#[test]
fn what_cannot_be_written_is_said() {
    let folder = folder();
    let words = complained(&mut recap(&["keepsake", "trip", "--out", text(folder.path())]), 1);
    assert!(words.contains("cannot be written"), "{words}");
}
