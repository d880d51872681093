//! A trip that is written, beside what its sources say now: what is lacking is added, what differs is said.

mod written;
mod same;
mod compared;
mod changed;
mod inserted;
mod new_entries;
mod gone;

use std::collections::{BTreeMap, BTreeSet};

use recap_import::edit::Change;
use recap_trip::manuscript::TRIP_FILE;
use thiserror::Error;

use crate::placed::Program;
use changed::{edit, in_order};
use compared::{Compared, compare};
use gone::gone;
use same::At;
use written::WrittenFile;

/// What an import into a written trip comes to.
#[derive(Clone, Debug, Default)]
pub struct Again {
    /// Files that are new or have other text, each given by its name and what it is to hold.
    pub files: Vec<(String, String)>,
    /// How many sessions were recognised.
    pub recognised: usize,
    /// What was added, a line each: `trip/2022-10-26.toml:27: room and speakers were added`.
    pub added: Vec<String>,
    /// Where the sources say otherwise, a line each.
    pub differences: Vec<String>,
    /// What is in the schedule no more, a line each.
    pub gone: Vec<String>,
    /// What could not be done, and why.
    pub refused: Vec<String>,
}

/// A folder that holds no trip that could be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{0} is no trip that can be read; `recap check` says why")]
pub struct NoTrip(pub String);

/// Compares a program with the files of a trip. `shown` is how the folder is named to the author, `update` the keys that
/// are taken over where they differ. Sessions that are taken, and are in no file, become entries.
///
/// # Errors
/// [`NoTrip`], where a file is no TOML.
pub fn again(
    program: &Program,
    taken: &[bool],
    folder: &[(String, String)],
    shown: &str,
    update: &BTreeSet<String>,
) -> Result<Again, NoTrip> {
    let read = |(name, text): &(String, String)| WrittenFile::read(name, text);
    let files: Result<Vec<WrittenFile>, _> = folder.iter().map(read).collect();
    let files = files.map_err(|_| NoTrip(shown.to_owned()))?;
    let found = same::find(&program.placed, &files);
    let mut result = Again { recognised: found.iter().flatten().count(), ..Again::default() };
    let mut changes: BTreeMap<At, Vec<Change>> = BTreeMap::new();
    for (placed, at) in program.placed.iter().zip(&found) {
        let Some(at) = at else {
            continue;
        };
        let (file, entry) = (&files[at.0], &files[at.0].entries[at.1]);
        let room = new_entries::room(placed, entry);
        let Compared { absent, differences } = compare(entry, file.date, placed, room);
        let who = if placed.schedule.is_some() { "schedule" } else { "post" };
        let mut of_entry = Vec::new();
        let mut start_stays = false;
        for difference in differences {
            let line = entry.line_of(difference.key);
            let words = format!(
                "{shown}/{}:{line}: {} is {}; the {who} now says {}",
                file.name, difference.key, difference.is, difference.says
            );
            let is_asked = update.contains(difference.key);
            // Entries stand in the order of their starts.
            let is_possible = difference.key != "start" || in_order(file, at.1, &difference.says);
            match difference.value.filter(|_| is_asked && is_possible) {
                Some(value) => {
                    of_entry.push(Change::set(difference.key, value));
                    result.differences.push(format!("{words} (taken over)"));
                }
                None if is_asked => {
                    start_stays |= difference.key == "start";
                    result
                        .differences
                        .push(format!("{words} (move the entry to its place by hand)"));
                }
                None => {
                    start_stays |= difference.key == "start";
                    result.differences.push(words);
                }
            }
        }
        let mut added: Vec<&str> = Vec::new();
        for (key, value) in absent {
            let is_out_of_order =
                key == "start" && !in_order(file, at.1, value.as_str().unwrap_or_default());
            if is_out_of_order {
                let at = format!("{shown}/{}:{}", file.name, entry.line);
                let says = value.as_str().unwrap_or_default();
                result.refused.push(format!("{at}: the schedule says {says}, which is another place in the day; move the entry there"));
                start_stays = true;
            } else if !(key == "end" && start_stays) {
                added.push(key);
                of_entry.push(Change::add(key, value));
            }
        }
        if !added.is_empty() {
            let words =
                format!("{shown}/{}:{}: {} was added", file.name, entry.line, added.join(", "));
            result.added.push(words);
        }
        if !of_entry.is_empty() {
            changes.entry(*at).or_default().extend(of_entry);
        }
    }
    let mut texts: BTreeMap<String, String> = folder.iter().cloned().collect();
    for (place, file) in files.iter().enumerate() {
        edit(place, file, &changes, shown, &mut texts, &mut result);
    }
    result.gone = gone(program, &files, &found, shown);
    new_entries::add(program, taken, &found, &files, shown, &mut texts, &mut result);
    let is_new = |(name, text): &(String, String)| {
        !folder.iter().any(|(other, old)| other == name && old == text)
    };
    result.files = texts.into_iter().filter(is_new).collect();
    // What others refer to comes last, should the writing be broken off.
    result.files.sort_by_key(|(name, _)| name == TRIP_FILE);
    Ok(result)
}
