//! The program's own files, to be held to what they promise.

use std::{fs, path::Path};

use crate::trips::repository;

/// A file of the program.
pub(crate) struct Source {
    /// Its path below the repository, with slashes.
    pub(crate) path: String,
    /// As it stands.
    pub(crate) text: String,
}

impl Source {
    /// The file without its comments, line by line. A `//` after a colon is part of an address.
    pub(crate) fn code(&self) -> String {
        let line = |line: &str| {
            let comment = line
                .match_indices("//")
                .map(|(start, _)| start)
                .find(|start| !line[..*start].ends_with(':'));
            line[..comment.unwrap_or(line.len())].to_owned()
        };
        self.text.lines().map(line).collect::<Vec<_>>().join("\n")
    }

    /// Tells whether the file is a crate's or a module's, given as its path below `src/`, or a part of it.
    pub(crate) fn is_of(&self, place: &str) -> bool {
        let inside = self.path.strip_prefix("src/").and_then(|path| path.strip_prefix(place));
        inside.is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
    }

    /// Every use of a word: the lines of code that hold it, as `path: line`.
    pub(crate) fn uses(&self, word: &str) -> Vec<String> {
        let code = self.code();
        let lines = code.lines().filter(|line| holds_word(line, word));
        lines.map(|line| format!("{}: {}", self.path, line.trim())).collect()
    }
}

/// Tells whether a line holds a word, and not just as a part of a longer one.
pub(crate) fn holds_word(line: &str, word: &str) -> bool {
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    line.match_indices(word).any(|(start, found)| {
        let before = line[..start].chars().next_back();
        let after = line[start + found.len()..].chars().next();
        let begins_as_one = word.starts_with(|c: char| !c.is_alphanumeric()) || !part(before);
        let ends_as_one = word.ends_with(|c: char| !c.is_alphanumeric()) || !part(after);
        begins_as_one && ends_as_one
    })
}

/// Every file below a folder of the repository whose name has that ending, sorted by path.
pub(crate) fn files(folder: &str, ending: &str) -> Vec<Source> {
    let mut files = Vec::new();
    collect(&repository(folder), folder, ending, &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(files.len() > 10, "{folder} has hardly any {ending} files");
    files
}

/// Every Rust file of the crates. What stands in for another crate is not ours.
pub(crate) fn rust() -> Vec<Source> {
    let mut files = files("src", ".rs");
    files.retain(|file| !file.path.starts_with("src/stubs/"));
    files
}

fn collect(folder: &Path, shown: &str, ending: &str, files: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).expect("a folder of the repository") {
        let entry = entry.expect("a readable entry");
        let shown = format!("{shown}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &shown, ending, files);
        } else if shown.ends_with(ending) {
            let text = fs::read_to_string(entry.path()).expect("a text");
            files.push(Source { path: shown, text });
        }
    }
}

#[test]
fn comments_are_told_from_code_and_words_from_parts_of_words() {
    let text = "/// std::fs\nlet a = \"https://std::env\"; // leptos\nuse std::fs;\n";
    let source = Source { path: "src/app/storage/json.rs".to_owned(), text: text.to_owned() };
    assert_eq!(source.code(), "\nlet a = \"https://std::env\"; \nuse std::fs;");
    assert!(source.is_of("app") && source.is_of("app/storage") && source.is_of("app/storage/json"));
    assert!(!source.is_of("app/stor") && !source.is_of("storage"));
    assert_eq!(source.uses("std::fs"), ["src/app/storage/json.rs: use std::fs;"]);
    assert_eq!(source.uses("leptos"), [""; 0]);
    assert!(!holds_word("let local_storage_key = 1;", "local_storage"));
    assert!(holds_word("window.local_storage()", "local_storage"));
    assert!(holds_word("x.unwrap()", ".unwrap()"));
    assert!(!holds_word("x.unwrap_or(1)", ".unwrap()"));
}
