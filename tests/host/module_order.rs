//! The order of the modules in `lib.rs`: each imports only from those above it.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::{Source, rust};

/// The modules that a file declares, in order.
fn declared(root: &Source) -> Vec<String> {
    let code = root.code();
    let names = code.lines().filter_map(|line| {
        let line = line.trim();
        let line = line.strip_prefix("pub ").unwrap_or(line);
        line.strip_prefix("mod ")?.strip_suffix(';')
    });
    names.map(str::to_owned).collect()
}

/// The modules of the library that code refers to, as `crate::one` or `crate::{one, other::{…}}`.
fn referred(code: &str) -> BTreeSet<String> {
    let code = code.replace(char::is_whitespace, "");
    let paths = code.match_indices("crate::").map(|(start, found)| &code[start + found.len()..]);
    paths
        .flat_map(|path| path.strip_prefix('{').map_or_else(|| vec![first(path)], firsts))
        .collect()
}

/// The first name of a path.
fn first(path: &str) -> String {
    path.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// The first names of the paths of a list, whose opening brace is cut off.
fn firsts(list: &str) -> Vec<String> {
    let mut names = vec![first(list)];
    let mut depth = 1;
    for (place, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => names.push(first(&list[place + 1..])),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

/// The crates, each with the folder of its modules.
const CRATES: [&str; 5] =
    ["src/", "src/finder/", "src/keyboard/", "src/marks/", "src/marks-panel/"];

/// What each module of a crate refers to.
fn references(folder: &str) -> (Vec<String>, BTreeMap<String, BTreeSet<String>>) {
    let inner = |path: &str| {
        CRATES.iter().any(|other| other.len() > folder.len() && path.starts_with(other))
    };
    let mut sources = rust();
    sources.retain(|file| file.path.starts_with(folder) && !inner(&file.path));
    for file in &mut sources {
        file.path = file.path.replacen(folder, "src/", 1);
    }
    let root = sources.iter().find(|file| file.path == "src/lib.rs").expect("the crate's root");
    let modules = declared(root);
    let mut references: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in sources.iter().filter(|file| modules.iter().any(|module| file.is_of(module))) {
        let of = references.entry(file.module().to_owned()).or_default();
        of.extend(referred(&file.code()));
        of.remove(file.module());
        // Another crate, by the name that this one gives it; and what a root defines itself.
        let code = root.code();
        of.retain(|name| !code.contains(&format!(" as {name};")) && !defines(&code, name));
    }
    (modules, references)
}

/// Tells whether a root defines something of that name, or takes it up from a module.
fn defines(code: &str, name: &str) -> bool {
    ["const ", "enum ", "fn ", "struct "].iter().any(|kind| code.contains(&format!("{kind}{name}")))
}

#[test]
fn references_are_found_in_all_their_forms() {
    let code = "use crate::trip::{self, Date};\nuse crate::{\n    app::App,\n    trip::{Day, Trip},\n    \
                marks::Marks as Ticks,\n};\nlet x = crate::clock::now();";
    assert_eq!(referred(code), ["app", "clock", "marks", "trip"].map(str::to_owned).into());
}

#[test]
fn each_module_refers_only_to_those_above_it() {
    for folder in CRATES {
        let (modules, references) = references(folder);
        for (place, module) in modules.iter().enumerate() {
            let references =
                references.get(module).unwrap_or_else(|| panic!("{module} has no file"));
            for other in references {
                assert!(modules.contains(other), "{folder}{module} refers to {other}, no module");
                let below = !modules[..place].contains(other);
                assert!(!below, "{folder}{module} refers to {other}, which stands below it");
            }
        }
    }
}

#[test]
fn the_order_says_something() {
    for (folder, first, least_modules, least_references) in [
        ("src/", "trip", 15, 20),
        ("src/finder/", "letters", 8, 12),
        ("src/keyboard/", "application", 4, 5),
        ("src/marks/", "digits", 8, 10),
        ("src/marks-panel/", "application", 8, 15),
    ] {
        let (modules, references) = references(folder);
        assert!(modules.len() > least_modules, "{modules:?}");
        let count: usize = references.values().map(BTreeSet::len).sum();
        assert!(count > least_references, "only {count} references were found in {folder}");
        assert_eq!(modules.first().map(String::as_str), Some(first));
    }
}
