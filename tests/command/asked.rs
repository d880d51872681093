//! What is shown and asked on a terminal.

use std::{env, fs, process::Command, time::Duration};

use expectrl::{Eof, Expect, Session, session::OsSession};

use crate::{
    folder,
    process::{copy_of, file, repository},
    recap, said, text,
};

/// Runs the command on a terminal of its own.
fn on_a_terminal(arguments: &[&str], no_color: bool) -> OsSession {
    let mut command = Command::new(file());
    command.args(arguments).current_dir(repository("")).env("TERM", "xterm").env_remove("NO_COLOR");
    if no_color {
        command.env("NO_COLOR", "1");
    }
    let mut session = Session::spawn(command).expect("a terminal");
    session.set_expect_timeout(Some(Duration::from_secs(30)));
    session
}

fn shown(session: &mut OsSession) -> String {
    let rest = session.expect(Eof).expect("an end");
    String::from_utf8_lossy(rest.as_bytes()).into_owned()
}

/// Begins a trip as somebody who answers each question, and returns what `check` then says of it.
fn begun(options: &[&str], answers: &[(&str, &str)]) -> String {
    let folder = folder();
    let trip = folder.path().join("trip");
    let mut session = on_a_terminal(&[&["new", text(&trip)], options].concat(), true);
    for (question, answer) in answers {
        session.expect(question).unwrap_or_else(|error| panic!("{question}: {error}"));
        session.send_line(answer).expect("somebody who listens");
    }
    let words = shown(&mut session);
    assert!(words.contains("wrote"), "{words}");
    said(&mut recap(&["check", text(&trip)]))
}

#[test]
fn mistakes_are_shown_in_their_lines() {
    let words = shown(&mut on_a_terminal(&["check", "tests/trips/broken"], true));
    let at = words.find("places = [\"hall\", \"hal\"]").expect("the line");
    let mark = words[at..].lines().nth(1).expect("a line below it");
    assert!(mark.trim_end().ends_with("^^^^^"), "{words}");
    assert!(
        words.contains("help: write “hall”?") && words.contains("14 problems to mend"),
        "{words}"
    );
    assert!(!words.contains("\x1b["), "{words:?}");
    assert!(
        env::var("NO_COLOR").is_ok() || {
            shown(&mut on_a_terminal(&["check", "tests/trips/broken"], false)).contains("\x1b[")
        }
    );
}

#[test]
fn warnings_are_shown_in_their_lines() {
    let trip = copy_of("tests/trips/kyoto");
    let path = trip.path().join("day-2.toml");
    let day = fs::read_to_string(&path).expect("a day").replace("\"tea\"", "\"sponsors\"");
    fs::write(&path, day).expect("a file");
    let words = shown(&mut on_a_terminal(&["check", text(trip.path())], true));
    let at = words.find("id = \"sponsors\"").expect("the line");
    assert!(words[..at].contains("warning: content blockers may hide"), "{words}");
    assert!(words.contains("nothing to mend, 1 warning"), "{words}");
}

#[test]
fn what_was_not_said_is_asked() {
    let answers = [
        ("What is the trip called?", "Two days in Oslo"),
        ("Whose trip was it?", "Kari Nordmann"),
        ("The last day?", "2026-03-20"),
        ("cannot be before 2026-03-23", "\x7f\x7f24"),
        ("In which time zone?", "Europe/Oslo"),
    ];
    let checked = begun(&["--first", "2026-03-23"], &answers);
    assert!(checked.contains("on 2 days, nothing to mend"), "{checked}");
}

#[test]
fn a_trip_may_be_told_without_days() {
    let answers = [
        ("What is the trip called?", "What I saw"),
        ("Whose trip was it?", "Kari Nordmann"),
        ("Will you tell it day by day?", "n"),
        ("In which time zone?", "Europe/Oslo"),
    ];
    let checked = begun(&[], &answers);
    assert!(checked.contains("0 talks, nothing to mend"), "{checked}");
}
