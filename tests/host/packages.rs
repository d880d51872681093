//! What is published: packages that build without this repository around them.

use std::{collections::BTreeSet, fs, path::Path};

use toml::Value;

use crate::{
    crates::{CRATES, dependencies, manifest},
    sources::{Source, rust},
    trips::repository,
};

/// The crates that the authors' command is made of, as their places below `src/`.
fn of_the_command() -> BTreeSet<&'static str> {
    let place_of = |name: &str| {
        let mut places = CRATES.iter().map(|(place, _)| *place);
        places.find(|place| package(place)["name"].as_str() == Some(name))
    };
    let mut found = BTreeSet::new();
    let mut next = vec!["command"];
    while let Some(place) = next.pop() {
        if found.insert(place) {
            let used = dependencies(&manifest(&format!("src/{place}/Cargo.toml")));
            next.extend(used.iter().filter_map(|name| place_of(name)));
        }
    }
    found
}

/// What a crate's manifest says of the package.
fn package(place: &str) -> Value {
    manifest(&format!("src/{place}/Cargo.toml"))["package"].clone()
}

/// The place of the crate that a path below `src/` is packaged with.
fn packaged_with(path: &str) -> Option<&'static str> {
    let places = CRATES.iter().map(|(place, _)| *place);
    places.filter(|place| Path::new(path).starts_with(place)).max_by_key(|place| place.len())
}

/// The files that a source includes, as paths below `src/`. What a build script wrote is not among them.
fn included(source: &Source) -> Vec<String> {
    let code = source.code();
    let calls = ["include!(", "include_str!(", "include_bytes!("].into_iter();
    let arguments = calls.flat_map(|call| code.split(call).skip(1)).map(str::trim_start);
    let by_script = |argument: &str| {
        argument.starts_with("concat!(env!(\"OUT_DIR\")") || argument.starts_with("{bytes}")
    };
    let paths = arguments.filter(|argument| !by_script(argument)).map(|argument| {
        let path = argument.strip_prefix('"').and_then(|rest| rest.split('"').next());
        path.unwrap_or_else(|| panic!("{}: what is {argument}?", source.path))
    });
    let folder = source.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    paths.map(|path| joined(folder, path)).collect()
}

/// Joins a path to a folder, without the steps that lead back.
fn joined(folder: &str, path: &str) -> String {
    let mut steps: Vec<&str> = folder.split('/').collect();
    for step in path.split('/') {
        if step == ".." {
            steps.pop();
        } else {
            steps.push(step);
        }
    }
    steps.join("/")
}

#[test]
fn what_the_command_is_made_of_is_published_and_nothing_else() {
    let published = CRATES.iter().map(|(place, _)| *place);
    let published: BTreeSet<&str> =
        published.filter(|place| package(place)["publish"].as_bool() == Some(true)).collect();
    assert_eq!(published, of_the_command());
    assert_eq!(manifest("Cargo.toml")["workspace"]["package"]["publish"].as_bool(), Some(false));
}

#[test]
fn packages_say_what_they_are_and_have_the_licences() {
    for place in of_the_command() {
        let package = package(place);
        for key in ["description", "license", "readme"] {
            assert!(package.get(key).is_some(), "{place} has no {key}");
        }
        for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
            let text = |path: &str| fs::read_to_string(repository(path)).unwrap_or_default();
            let own = text(&format!("src/{place}/{name}"));
            assert!(own == text(name), "src/{place}/{name} should be a link to {name}");
        }
    }
}

#[test]
fn parts_go_into_the_package_of_the_command() {
    let package = package("command");
    let included = package.get("include").and_then(Value::as_array).into_iter().flatten();
    let included: Vec<&str> = included.filter_map(Value::as_str).collect();
    assert!(included.contains(&"/inside/"), "{included:?}");
}

#[test]
fn crates_of_one_program_have_one_version() {
    let workspace = manifest("Cargo.toml")["workspace"].clone();
    let version = workspace["package"]["version"].as_str().expect("a version");
    let dependencies = workspace["dependencies"].as_table().expect("a table");
    let own = dependencies.iter().filter(|(_, dependency)| dependency.get("path").is_some());
    let own: Vec<_> = own.collect();
    assert_eq!(own.len(), of_the_command().len());
    for (name, dependency) in own {
        let asked = dependency.get("version").and_then(Value::as_str);
        assert_eq!(asked, Some(&*format!("={version}")), "{name}");
    }
}

#[test]
fn no_source_needs_a_file_from_outside_of_its_package() {
    let mut count = 0;
    for source in rust() {
        let package = packaged_with(source.path.trim_start_matches("src/"));
        for path in included(&source) {
            let inside = path.strip_prefix("src/").and_then(packaged_with);
            assert!(inside.is_some() && inside == package, "{} includes {path}", source.path);
            assert!(repository(&path).is_file(), "{} includes {path}", source.path);
            count += 1;
        }
    }
    assert!(count > 15, "only {count} files are included");
}

#[test]
fn included_files_are_found_in_all_their_forms() {
    let text = "const A: &str = include_str!(\"../a.css\");\n// include_str!(\"said.css\")\n\
                const B: [&[u8]; 2] = [include_bytes!(\n    \"b.br\"\n), include_bytes!(\"b/c\")];\n\
                include!(concat!(env!(\"OUT_DIR\"), \"/d.rs\"));\n";
    let source = Source { path: "src/site/x.rs".to_owned(), text: text.to_owned() };
    assert_eq!(included(&source), ["src/a.css", "src/site/b.br", "src/site/b/c"]);
    assert_eq!(packaged_with("command/compression/lib.rs"), Some("command/compression"));
    assert_eq!(packaged_with("command/compress.rs"), Some("command"));
    assert_eq!(packaged_with("marks-panel/lib.rs"), Some("marks-panel"));
    assert_eq!(packaged_with("stubs/x.rs"), None);
}
