//! A trip that is written from sources, and read back.

use std::{collections::BTreeSet, io};

use recap_sources::{Again, Choice, Program, Source, TripFacts, again, draft, place, read, unite};
use recap_trip::{
    Trip,
    manuscript::{self, File, Folder},
};

/// Reads a source that is right.
pub(crate) fn source(name: &str, text: &str) -> Source {
    read(text.as_bytes(), name, None, None).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Places all sessions of sources in a zone.
pub(crate) fn program(sources: &[(&str, &str)], zone: Option<&str>) -> Program {
    let sources = sources.iter().map(|(name, text)| source(name, text)).collect();
    place(unite(sources), zone).expect("a zone")
}

/// The files of a trip of everything.
pub(crate) fn files(program: &Program) -> Vec<(String, String)> {
    let taken = Choice { all: true, only: Vec::new() }.of(program).expect("everything");
    draft(program, &taken, &TripFacts::default()).files
}

/// The text of a file.
pub(crate) fn text<'a>(files: &'a [(String, String)], name: &str) -> &'a str {
    let file = files.iter().find(|(other, _)| other == name);
    &file.unwrap_or_else(|| panic!("there is no {name}")).1
}

/// Reads files as `recap check` does, and fails for what it would say.
pub(crate) fn checked(files: &[(String, String)]) -> Trip {
    let file = |(name, text): &(String, String)| File {
        name: name.clone(),
        bytes: io::Result::Ok(text.clone().into_bytes()),
    };
    let mut listed: Vec<File> = files.iter().map(file).collect();
    listed.sort_by(|one, other| one.name.cmp(&other.name));
    let read = manuscript::read(Folder { path: "trip".into(), files: Ok(listed) });
    let read = read.unwrap_or_else(|problems| panic!("{problems:#?}\n{files:#?}"));
    assert_eq!(read.warnings, []);
    read.read
}

/// Imports into a trip that is written.
pub(crate) fn imported(
    program: &Program,
    files: &[(String, String)],
    all: bool,
    update: &[&str],
) -> Again {
    let taken = Choice { all, only: Vec::new() }.of(program).expect("a choice");
    let update: BTreeSet<String> = update.iter().map(|key| (*key).to_owned()).collect();
    again(program, &taken, files, "trip", &update).expect("a trip")
}
