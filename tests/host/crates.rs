//! Which crate may use which: one direction, and no circle.

use std::{collections::BTreeSet, fs};

use toml::Table;

use crate::trips::repository;

/// Every crate below `src/`, and the crates of this repository that it may use.
pub(crate) const CRATES: [(&str, &[&str]); 10] = [
    ("trip", &[]),
    ("marks", &[]),
    ("app", &["recap-marks"]),
    ("marks-panel", &["recap-marks"]),
    ("finder", &["recap-marks"]),
    ("import", &["recap-trip"]),
    ("sources", &["recap-import", "recap-trip"]),
    ("site", &["recap-app", "recap-finder", "recap-marks", "recap-trip"]),
    (
        "command",
        &["recap-compression", "recap-import", "recap-site", "recap-sources", "recap-trip"],
    ),
    ("command/compression", &[]),
];

/// Reads a manifest, given by its path below the repository.
pub(crate) fn manifest(path: &str) -> Table {
    let text = fs::read_to_string(repository(path)).expect("a manifest");
    text.parse().unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The names of a manifest's dependencies, those of one platform only among them.
pub(crate) fn dependencies(manifest: &Table) -> BTreeSet<String> {
    let targets = manifest.get("target").and_then(toml::Value::as_table);
    let targets = targets.into_iter().flat_map(Table::values).filter_map(toml::Value::as_table);
    let tables = [manifest].into_iter().chain(targets);
    let lists = tables.flat_map(|table| {
        ["dependencies", "dev-dependencies", "build-dependencies"].map(|kind| table.get(kind))
    });
    let names = lists.flatten().filter_map(toml::Value::as_table).flat_map(Table::keys);
    names.cloned().collect()
}

#[test]
fn each_uses_only_those_before_it() {
    for (place, allowed) in CRATES {
        let used = dependencies(&manifest(&format!("src/{place}/Cargo.toml")));
        let used: Vec<&String> = used.iter().filter(|name| name.starts_with("recap")).collect();
        assert!(used.iter().all(|name| allowed.contains(&name.as_str())), "{place} uses {used:?}");
    }
}

#[test]
fn all_are_known() {
    let members = manifest("Cargo.toml")["workspace"]["members"].clone();
    let members: BTreeSet<String> = members.try_into().expect("a list of folders");
    let known = CRATES.iter().map(|(place, _)| format!("src/{place}"));
    assert_eq!(members, known.chain(["tests".to_owned()]).collect());
}

#[test]
fn versions_lints_and_profiles_stand_once() {
    for (place, _) in CRATES {
        let text = fs::read_to_string(repository(&format!("src/{place}/Cargo.toml")));
        let text = text.expect("a manifest");
        assert!(text.contains("[lints]\nworkspace = true\n"), "{place} has lints of its own");
        let versions = text.lines().filter(|line| line.contains("version = \""));
        assert_eq!(versions.count(), 0, "{place} names a version");
        assert!(!text.contains("[profile"), "{place} has a profile of its own");
    }
}
