//! Which part of the program may touch what.

use crate::sources::{Source, files, rust};

/// What only the build machine runs. A panic there ends the building, not somebody's page.
const NATIVE: [&str; 5] = ["trip", "import", "sources", "site", "command"];

/// Asserts that none of some words is used in the files that are asked for.
fn assert_unused(words: &[&str], asked: impl Fn(&Source) -> bool) {
    let asked: Vec<Source> = rust().into_iter().filter(asked).collect();
    assert!(!asked.is_empty(), "there is nothing to look through");
    let uses = asked.iter().flat_map(|file| words.iter().flat_map(|word| file.uses(word)));
    assert_eq!(uses.collect::<Vec<_>>(), [""; 0], "{words:?}");
}

#[test]
fn plain_data_knows_no_framework_and_no_browser() {
    let crates = ["leptos", "web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures"];
    let gloo = ["gloo", "gloo_storage", "gloo_net", "gloo_timers", "gloo_utils", "gloo_events"];
    // JSON and the time come from the browser, by way of one file each.
    let doors = ["src/marks/json/browser.rs", "src/marks/clock.rs"];
    for plain in ["trip", "import", "sources", "marks", "app/outline", "site/route"] {
        assert_unused(&[&crates[..], &gloo[..]].concat(), |file| {
            file.is_of(plain) && !doors.contains(&file.path.as_str())
        });
    }
}

#[test]
fn only_storage_touches_web_storage() {
    let storage = [
        "web_sys::Storage",
        "gloo_storage",
        "local_storage",
        "session_storage",
        "localStorage",
        "sessionStorage",
    ];
    // The panel reads what was set aside, and writes nothing but what this tab has done last.
    let last_change = |file: &Source| file.is_of("marks-panel/last_change");
    let allowed = |file: &Source| {
        file.is_of("app/storage") || file.is_of("marks-panel/set_aside") || last_change(file)
    };
    assert_unused(&storage, |file| !allowed(file));
    assert_unused(&["set_item", "remove_item", "clear()"], |file| {
        file.is_of("marks-panel") && !last_change(file)
    });
    assert_unused(&["local_storage", "localStorage"], last_change);
    // Signals that are bound to one thread have the same name in Leptos.
    for file in rust().iter().filter(|file| !allowed(file)) {
        for line in file.code().lines().filter(|line| line.contains("web_sys::")) {
            assert!(
                !line.contains("Storage,") && !line.contains("Storage}"),
                "{}: {line}",
                file.path
            );
        }
    }
}

#[test]
fn only_the_command_touches_files_and_environment() {
    let allowed = |file: &Source| file.is_of("command");
    let words = ["std::fs", "std::env", "std::process", "fs::", "env::", "File::open"];
    assert_unused(&words, |file| !allowed(file));
    for file in rust().iter().filter(|file| !allowed(file)) {
        let code = file.code().replace(char::is_whitespace, "");
        for list in code.match_indices("usestd::{").map(|(start, _)| &code[start..]) {
            let list = &list[..list.find(';').unwrap_or(list.len())];
            let names = list.split(['{', '}', ',']);
            assert_eq!(
                names.filter(|name| ["fs", "env", "process"].contains(name)).count(),
                0,
                "{}",
                file.path
            );
        }
    }
}

#[test]
fn components_read_neither_address_nor_clock_nor_history() {
    let words =
        ["location", "location()", "history", "history()", "Date::now", "now()", "Performance"];
    assert_unused(&words, |file| file.is_of("app/components") || file.is_of("app/app"));
}

#[test]
fn only_the_clock_asks_for_the_time() {
    let words = ["Date::now", "Date::new_0", "SystemTime", "Instant::now"];
    // The command tells how long somebody has waited, and when a file was written.
    let waits = |file: &Source| file.is_of("command/progress") || file.is_of("command/serve");
    assert_unused(&words, |file| file.path != "src/marks/clock.rs" && !waits(file));
}

#[test]
fn only_roots_tell_builds_apart() {
    let roots =
        ["src/app/lib.rs", "src/app/main.rs", "src/finder/lib.rs", "src/marks-panel/lib.rs"];
    let words = ["#[cfg", "#![cfg", "cfg!", "cfg_if"];
    assert_unused(&words, |file| !roots.contains(&file.path.as_str()));
}

#[test]
fn nothing_in_the_browser_panics_on_purpose() {
    let panics = [
        ".unwrap()",
        ".expect(",
        ".unwrap_err()",
        ".expect_err(",
        "panic!",
        "unreachable!",
        "todo!",
        "unimplemented!",
        "assert!",
        "assert_eq!",
    ];
    assert_unused(&panics, |file| !NATIVE.iter().any(|native| file.is_of(native)));
}

#[test]
fn files_are_short() {
    let long = |files: Vec<Source>, limit: usize| {
        let lines = files.into_iter().map(|file| (file.path, file.text.lines().count()));
        lines.filter(|(_, lines)| *lines > limit).collect::<Vec<_>>()
    };
    assert_eq!(long(files("src", ".rs"), 200), [], "over 200 lines");
    assert_eq!(long(files("tests", ".rs"), 200), [], "over 200 lines");
    assert_eq!(long(files("style", ".css"), 150), [], "over 150 lines");
}

#[test]
fn modules_are_named_after_what_they_are_about() {
    let vague = ["utils", "util", "helpers", "helper", "common", "misc", "shared"];
    for file in rust().into_iter().chain(files("tests", ".rs")) {
        let names = file.path.trim_end_matches(".rs").split('/');
        assert_eq!(names.filter(|name| vague.contains(name)).count(), 0, "{}", file.path);
        for line in file.code().lines() {
            let name = line.trim().trim_start_matches("pub ").strip_prefix("mod ");
            let name = name.map(|name| name.trim_end_matches([';', '{', ' ']));
            assert!(!name.is_some_and(|name| vague.contains(&name)), "{}: {line}", file.path);
        }
    }
}

#[test]
fn every_module_says_what_it_is_about() {
    // A file of one component, or of one piece of markup, says it on that.
    for file in rust() {
        let said = file.text.starts_with("//! ");
        let one_thing = file.is_of("app/components") || file.is_of("site/markup");
        assert!(said || one_thing, "{} does not begin with a sentence on itself", file.path);
    }
}
