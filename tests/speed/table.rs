//! What was measured, as tables in Markdown.

use std::fmt::Write;

use crate::{
    load::Measure,
    numbers::{count, kilobytes, median, megabytes, milliseconds, ratio},
    profile::Profile,
    rounds::Rounds,
    subject::Subject,
};

/// A measure: its title, where it stands, how it is written.
type Column = (&'static str, Measure, fn(f64) -> String);

/// What a table of measures has.
const COLUMNS: [Column; 18] = [
    ("HTML, KB", |load| Some(load.html), kilobytes),
    ("script", |load| Some(load.script), kilobytes),
    ("wasm", |load| Some(load.wasm), kilobytes),
    ("data", |load| Some(load.data), kilobytes),
    ("CSS", |load| Some(load.css), kilobytes),
    ("other", |load| Some(load.other), kilobytes),
    ("all", |load| Some(load.bytes()), kilobytes),
    ("requests", |load| Some(load.requests), count),
    ("FCP, ms", |load| Some(load.fcp), milliseconds),
    ("LCP", |load| Some(load.lcp), milliseconds),
    ("tick kept", |load| load.kept, milliseconds),
    ("ready", |load| Some(load.ready), milliseconds),
    ("blocked", |load| Some(load.blocked), milliseconds),
    ("tick → paint", |load| load.paint, milliseconds),
    ("its work", |load| load.work, milliseconds),
    ("JS heap, MB", |load| Some(load.heap), megabytes),
    ("wasm memory", |load| Some(load.wasm_memory), megabytes),
    ("nodes", |load| Some(load.nodes), count),
];

/// What recaps are compared with their limits by.
const COMPARED: [(&str, Measure); 6] = [
    ("FCP", |load| Some(load.fcp)),
    ("LCP", |load| Some(load.lcp)),
    ("tick kept", |load| load.kept),
    ("ready", |load| Some(load.ready)),
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
