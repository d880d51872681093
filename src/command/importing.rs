//! What an import brings: sources read and united, in words for the author.

use std::{fmt::Write, path::Path};

use recap_sources::{Again, Draft, Program, Source, SourceKind, Unreadable, read};
use recap_trip::manuscript::{self, File, Folder, Problem};
use similar::TextDiff;
use thiserror::Error;

use crate::{
    fetching::{Unfetched, fetch, is_address, shown},
    writing::Written,
};

/// Why a source is of no use.
#[derive(Debug, Error)]
pub enum Unused {
    /// It cannot be had.
    #[error(transparent)]
    Unfetched(#[from] Unfetched),
    /// It cannot be read.
    #[error("{0}: {1}")]
    Unreadable(String, Unreadable),
}

/// Fetches and reads sources.
///
/// # Errors
/// The first that is of no use.
pub fn sources(names: &[String], kind: Option<SourceKind>) -> Result<Vec<Source>, Unused> {
    let one = |name: &String| {
        let bytes = fetch(name)?;
        let address = is_address(name).then_some(name.as_str());
        let shown = shown(name);
        read(&bytes, shown, address, kind)
            .map_err(|error| Unused::Unreadable(shown.to_owned(), error))
    };
    names.iter().map(one).collect()
}

/// Reads files as `check` will, and returns what it would say.
pub fn mistakes(folder: &Path, files: &[Written]) -> Vec<Problem> {
    let file =
        |(name, text): &Written| File { name: name.clone(), bytes: Ok(text.clone().into_bytes()) };
    let mut files: Vec<File> = files.iter().map(file).collect();
    files.sort_by(|one, other| one.name.cmp(&other.name));
    let read = manuscript::read(Folder { path: folder.to_owned(), files: Ok(files) });
    read.map_or_else(|problems| problems, |checked| checked.warnings)
}

/// Says what was taken, what was guessed, and what was left out.
pub fn summary(read: &[(String, usize)], program: &Program, draft: &Draft) -> String {
    let mut text = String::new();
    for (name, sessions) in read {
        line(&mut text, &format!("read {name}: {}", count(*sessions, "entry", "entries")));
    }
    let [talks, sessions, moments] = draft.counts;
    let days = draft.days;
    let kinds = [
        (talks, "talk", "talks"),
        (sessions, "session", "sessions"),
        (moments, "moment", "moments"),
    ];
    let kinds: Vec<String> = kinds
        .iter()
        .filter(|(number, ..)| *number > 0)
        .map(|(number, one, more)| count(*number, one, more))
        .collect();
    let kinds = if kinds.is_empty() { "nothing".to_owned() } else { kinds.join(", ") };
    let on = if days == 0 { String::new() } else { format!(" on {}", count(days, "day", "days")) };
    line(&mut text, &format!("took {kinds}{on}, by the clocks of {}", program.zone.name));
    if draft.undated > 0 {
        let place = if days == 0 { "trip.toml" } else { "undated.toml" };
        let entries = count(draft.undated, "entry", "entries");
        line(&mut text, &format!("no source says the day of {entries}: see {place}"));
    }
    let guesses: Vec<String> =
        draft.checks.iter().map(|(key, number)| format!("{key} ({number})")).collect();
    if !guesses.is_empty() {
        line(
            &mut text,
            &format!("guessed, and marked with “# check:” in the files: {}", guesses.join(", ")),
        );
    }
    if let Some(guessed) = &program.zone.guessed {
        line(&mut text, &format!("guessed: the time zone, from {guessed} (--zone)"));
    }
    remarks(&mut text, program);
    text
}

/// Says what was added to a written trip, where its sources say otherwise, and what was left.
pub fn summary_of_again(again: &Again, program: &Program) -> String {
    let mut text = String::new();
    line(&mut text, &format!("recognised {}", count(again.recognised, "entry", "entries")));
    for part in [&again.added, &again.differences, &again.gone, &again.refused] {
        for words in part {
            line(&mut text, words);
        }
    }
    remarks(&mut text, program);
    text
}

/// Says what was left out, and what is taken otherwise than it is written.
fn remarks(text: &mut String, program: &Program) {
    if !program.remarks.is_empty() {
        line(text, "left out, or taken otherwise than it is written:");
    }
    for remark in &program.remarks {
        line(text, &format!("  {remark}"));
    }
}

/// Shows what would be other in a folder, line by line.
pub fn changes(folder: &Path, written: &[Written], again: &Again) -> String {
    let mut text = String::new();
    for (name, new) in &again.files {
        let old =
            written.iter().find(|(other, _)| other == name).map_or("", |(_, old)| old.as_str());
        let path = folder.join(name).display().to_string();
        let diff = TextDiff::from_lines(old, new);
        text.push_str(&diff.unified_diff().context_radius(2).header(&path, &path).to_string());
    }
    text
}

/// Says how many there are.
pub fn count(number: usize, one: &str, more: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { more })
}

fn line(text: &mut String, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{line}");
}
