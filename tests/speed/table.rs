//! What was measured, as tables in Markdown.

use std::fmt::Write;

use crate::{
    load::{Load, Measure},
    numbers::{count, kilobytes, median, megabytes, milliseconds, ratio},
    profile::Profile,
    rounds::Rounds,
    subject::Subject,
};

/// A measure: its title, where it stands, how it is written.
type Column = (&'static str, Measure, fn(f64) -> String);

/// What a table of measures has.
const COLUMNS: [Column; 18] = [
    ("HTML, KB", |load| load.html, kilobytes),
    ("script", |load| load.script, kilobytes),
    ("wasm", |load| load.wasm, kilobytes),
    ("data", |load| load.data, kilobytes),
    ("CSS", |load| load.css, kilobytes),
    ("other", |load| load.other, kilobytes),
    ("all", Load::bytes, kilobytes),
    ("requests", |load| load.requests, count),
    ("FCP, ms", |load| load.fcp, milliseconds),
    ("LCP", |load| load.lcp, milliseconds),
    ("tick kept", |load| load.kept, milliseconds),
    ("ready", |load| load.ready, milliseconds),
    ("blocked", |load| load.blocked, milliseconds),
    ("tick → paint", |load| load.paint, milliseconds),
    ("its work", |load| load.work, milliseconds),
    ("JS heap, MB", |load| load.heap, megabytes),
    ("wasm memory", |load| load.wasm_memory, megabytes),
    ("nodes", |load| load.nodes, count),
];

/// What recaps are compared with their limits by.
const COMPARED: [(&str, Measure); 6] = [
    ("FCP", |load| load.fcp),
    ("LCP", |load| load.lcp),
    ("tick kept", |load| load.kept),
    ("ready", |load| load.ready),
    ("tick → paint", |load| load.paint),
    ("its work", |load| load.work),
];

/// A row for each page, with medians.
pub fn measures(subjects: &[Subject], rounds: &Rounds, profile: Profile) -> String {
    let mut table = head("Page", COLUMNS.iter().map(|(title, ..)| *title));
    for (place, subject) in subjects.iter().enumerate() {
        let cells = COLUMNS
            .iter()
            .map(|(_, measure, written)| written(median(rounds.all(place, profile, *measure))));
        let _ = writeln!(table, "{}", row(&subject.name(), cells));
    }
    table
}

/// A row for each recap's page: how many times its limit page's measure its own is.
pub fn ratios(subjects: &[Subject], rounds: &Rounds, profile: Profile) -> String {
    let mut table = head("Recap against limit", COMPARED.iter().map(|(title, _)| *title));
    for (place, subject) in subjects.iter().enumerate().filter(|(_, subject)| subject.is_recap) {
        let limit = subjects.iter().position(|other| other.is(false, subject.talks, subject.part));
        let Some(limit) = limit else { continue };
        let cells = COMPARED.iter().map(|(_, measure)| {
            let of = |place| rounds.all(place, profile, *measure);
            ratio(&of(place), &of(limit))
        });
        let _ = writeln!(table, "{}", row(&format!("{}, {}", subject.talks, subject.part), cells));
    }
    table
}

fn head<'a>(first: &str, titles: impl Iterator<Item = &'a str> + Clone) -> String {
    let titles_row = row(first, titles.clone().map(str::to_owned));
    format!("{titles_row}\n|---|{}\n", "---:|".repeat(titles.count()))
}

fn row(first: &str, cells: impl Iterator<Item = String>) -> String {
    cells.fold(format!("| {first} |"), |row, cell| format!("{row} {cell} |"))
}
