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

/// What each module of the library refers to.
fn references() -> (Vec<String>, BTreeMap<String, BTreeSet<String>>) {
    let sources = rust();
    let root = sources.iter().find(|file| file.path == "src/lib.rs").expect("the library's root");
    let modules = declared(root);
    let mut references: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in sources.iter().filter(|file| modules.iter().any(|module| file.is_of(module))) {
        let of = references.entry(file.module().to_owned()).or_default();
        of.extend(referred(&file.code()));
        of.remove(file.module());
    }
    (modules, references)
}

#[test]
fn references_are_found_in_all_their_forms() {
    let code = "use crate::trip::{self, Date};\nuse crate::{\n    app::App,\n    trip::{Day, Trip},\n    \
                marks::Marks as Ticks,\n};\nlet x = crate::clock::now();";
    assert_eq!(referred(code), ["app", "clock", "marks", "trip"].map(str::to_owned).into());
}

#[test]
fn each_module_refers_only_to_those_above_it() {
    let (modules, references) = references();
    for (place, module) in modules.iter().enumerate() {
        let references = references.get(module).unwrap_or_else(|| panic!("{module} has no file"));
        for other in references {
            assert!(modules.contains(other), "{module} refers to {other}, which is no module");
            let below = !modules[..place].contains(other);
            assert!(!below, "{module} refers to {other}, which stands below it");
        }
    }
}

#[test]
fn the_order_says_something() {
    let (modules, references) = references();
    assert!(modules.len() > 15, "{modules:?}");
    let count: usize = references.values().map(BTreeSet::len).sum();
    assert!(count > 25, "only {count} references were found");
    assert_eq!(modules.first().map(String::as_str), Some("trip"));
}
