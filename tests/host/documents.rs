//! README, CONTRIBUTING and the other documents, held against the tree.

use std::{collections::BTreeSet, fs, path::Path};

use crate::trips::repository;

/// A document: its path below the repository, and its text.
type Document = (String, String);

fn documents() -> Vec<Document> {
    let read = |path: String| {
        let text = fs::read_to_string(repository(&path)).expect("a document");
        (path, text)
    };
    let names = |folder: &str| {
        let entries = fs::read_dir(repository(folder)).expect("a folder of the repository");
        let names = entries.map(|entry| entry.expect("a readable entry").file_name());
        names.map(|name| name.to_string_lossy().into_owned()).collect::<BTreeSet<_>>()
    };
    let top = names(".").into_iter();
    let paths = top.chain(names("docs").into_iter().map(|name| format!("docs/{name}")));
    let is_document = |path: &String| Path::new(path).extension().is_some_and(|end| end == "md");
    let documents: Vec<Document> = paths.filter(is_document).map(read).collect();
    assert!(documents.len() > 8, "there are hardly any documents");
    documents
}

/// Names of the folders in a folder of the repository, but for what is built or fetched.
fn folders(folder: &str) -> BTreeSet<String> {
    let ignored = fs::read_to_string(repository(".gitignore")).expect("the list");
    let is_ours =
        |path: &String| *path != ".git/" && !ignored.lines().any(|line| line[1..] == **path);
    let entries = fs::read_dir(repository(folder)).expect("a folder of the repository");
    let folders = entries.map(|entry| entry.expect("a readable entry"));
    let folders = folders.filter(|entry| entry.path().is_dir());
    let paths = folders.map(|entry| format!("{folder}{}/", entry.file_name().to_string_lossy()));
    paths.filter(is_ours).collect()
}

/// The pieces of a text's lines that stand between backticks, those of blocks of code aside.
fn quoted(text: &str) -> Vec<&str> {
    let blocks = text.split("\n```").step_by(2);
    blocks.flat_map(str::lines).flat_map(|line| line.split('`').skip(1).step_by(2)).collect()
}

#[test]
fn the_table_of_places_lists_what_is_there() {
    let text = fs::read_to_string(repository("README.md")).expect("README");
    let (_, table) = text.split_once("\n## Where everything lives\n").expect("the table");
    let table = table.split("\n## ").next().unwrap_or_default();
    let rows = table.lines().filter_map(|line| line.strip_prefix("| `")?.split(" | ").next());
    let listed =
        rows.flat_map(|cell| cell.split(", ")).map(|path| path.trim_matches('`').to_owned());
    let listed: BTreeSet<String> = listed.collect();
    let gone: Vec<&String> = listed.iter().filter(|path| !repository(path).is_dir()).collect();
    assert_eq!(gone, [""; 0], "these rows are of nothing");
    let mut there = folders("");
    there.remove("src/");
    there.append(&mut folders("src/"));
    // Editors make hidden folders of their own.
    there.retain(|path| !path.starts_with('.'));
    let missing: Vec<&String> = there.difference(&listed).collect();
    assert_eq!(missing, [""; 0], "these folders have no row");
}

#[test]
fn links_to_files_lead_somewhere() {
    let mut count = 0;
    for (path, text) in documents() {
        let folder = repository(&path).parent().expect("a folder").to_owned();
        let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let targets = targets.filter(|target| !target.contains("://") && !target.starts_with('#'));
        for target in targets {
            let file = target.split('#').next().unwrap_or_default();
            assert!(folder.join(file).exists(), "{path} leads to {target}");
            count += 1;
        }
    }
    assert!(count > 20, "only {count} links were found");
}

#[test]
fn files_that_are_named_are_there() {
    let tops = folders("");
    let mut count = 0;
    for (path, text) in documents() {
        let paths = quoted(&text).into_iter().filter(|piece| {
            let is_path = tops.iter().any(|top| piece.starts_with(top.as_str()));
            is_path && !piece.contains([' ', '*', '…'])
        });
        for named in paths {
            assert!(repository(named).exists(), "{path} names {named}");
            count += 1;
        }
    }
    assert!(count > 60, "only {count} names were found");
}

#[test]
fn the_pictures_of_the_readme_are_light() {
    let text = fs::read_to_string(repository("README.md")).expect("README");
    for scheme in ["light", "dark"] {
        let path = format!("docs/pictures/day-{scheme}.webp");
        assert!(text.contains(&format!("\"{path}\"")), "README does not show {path}");
        let bytes = fs::read(repository(&path)).expect("a picture");
        assert_eq!(bytes.get(8..12), Some(&b"WEBP"[..]), "{path}");
        assert!(bytes.len() <= 80_000, "{path} has {} bytes", bytes.len());
    }
}

#[test]
fn tests_that_are_named_are_there() {
    let text = fs::read_to_string(repository("docs/reliability.md")).expect("the document");
    let names: Vec<&str> = quoted(&text)
        .into_iter()
        .filter(|piece| piece.contains("::") && !piece.contains(' '))
        .collect();
    assert!(names.len() > 40, "only {} tests are named", names.len());
    for name in names {
        let mut parts = name.split("::");
        let (room, module) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let path = repository(&format!("tests/browser/{room}/{module}.rs"));
        let module = fs::read_to_string(path).unwrap_or_default();
        let function =
            parts.next().map_or_else(String::new, |test| format!("pub async fn {test}("));
        assert!(!module.is_empty() && module.contains(&function), "there is no test {name}");
    }
}
