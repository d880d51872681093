//! How it is called.

use crate::{complained, recap, said};

const COMMANDS: [&str; 7] =
    ["new", "recordings", "check", "serve", "build", "keepsake", "completions"];

#[test]
fn help_fits_a_screen_and_has_an_example() {
    for command in COMMANDS {
        let help = said(&mut recap(&[command, "--help"]));
        assert!(help.lines().count() <= 24, "{command}: {help}");
        assert!(help.contains(&format!("Example: recap {command}")), "{command}: {help}");
        assert!(help.lines().all(|line| line.chars().count() <= 100), "{command}: {help}");
    }
    let help = said(&mut recap(&["--help"]));
    assert!(COMMANDS.iter().all(|command| help.contains(&format!("\n  {command} "))), "{help}");
    assert!(!help.contains("prerender"), "{help}");
}

#[test]
fn it_says_which_version_it_is() {
    assert_eq!(said(&mut recap(&["--version"])), format!("recap {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn what_cannot_be_understood_is_usage() {
    for arguments in [
        &["biuld"][..],
        &[],
        &["build", "--bass", "/"],
        &["build", "--base", "trips"],
        &["build", "--site", "https://recap.example/detroit/"],
        &["serve", "--port", "99999"],
        &["new"],
        &["new", "trip", "--first", "2026-02-30"],
        &["completions", "cmd"],
        &["recordings", "list.json"],
        &["recordings", "list.json", "trip", "--least", "2"],
        &["recordings", "list.json", "trip", "--added", "today"],
        &["recordings", "list.json", "trip", "--as", "page"],
    ] {
        let words = complained(&mut recap(arguments), 2);
        assert!(!words.contains("panicked"), "{arguments:?}: {words}");
    }
    assert!(complained(&mut recap(&["biuld"]), 2).contains("build"));
}

#[test]
fn shells_complete_what_is_typed() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = said(&mut recap(&["completions", shell]));
        assert!(COMMANDS.iter().all(|command| script.contains(command)), "{shell}: {script}");
    }
}
