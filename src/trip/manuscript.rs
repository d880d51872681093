//! The trip as its author writes it: TOML files with Markdown in them, and drawings, read and
//! checked.
//!
//! All problems of all files are found in one reading, each with its place and a way out. Either
//! the whole trip is right, or there is no trip.

mod problem;
mod source;
mod names;
mod fields;
mod prose;
mod values;
mod addresses;
mod times;
mod zone;
mod drawing;
mod picture;
mod entry_table;
mod entry_order;
mod day_file;
mod day_order;
mod trip_file;

use std::{fs, io, path::Path};

use crate::Trip;

pub use addresses::host;
pub use problem::{Position, Problem};

use problem::Problems;
use source::Source;

/// Name of the file that the reading starts from.
const TRIP_FILE: &str = "trip.toml";

/// Reads the trip in a folder.
///
/// # Errors
/// Every problem, in the order of files and lines.
pub fn read(folder: &Path) -> Result<Trip, Vec<Problem>> {
    let problems = Problems::default();
    let sources = sources(folder, &problems);
    // A trip may do without.
    let pictures =
        files(&folder.join("pictures"), "pictures/", "svg", &problems).unwrap_or_default();
    let trip = trip_file::read(TRIP_FILE, &sources, &pictures, &problems);
    problems.into_result(trip)
}

/// Reads all TOML files of a folder, sorted by name.
fn sources(folder: &Path, problems: &Problems) -> Vec<Source> {
    let sources = match files(folder, "", "toml", problems) {
        Ok(sources) => sources,
        Err(error) => {
            let wrong = format!("the folder cannot be read ({error})");
            problems.add(
                &Position::start_of(&shown(folder)),
                wrong,
                "name a folder that holds trip.toml",
            );
            return Vec::new();
        }
    };
    if !sources.iter().any(|source| source.name() == TRIP_FILE) {
        let path = shown(&folder.join(TRIP_FILE));
        problems.add(
            &Position::start_of(&path),
            "the file is missing",
            "write it; docs/writing-a-trip.md shows how",
        );
    }
    sources
}

/// Reads the files of a folder that have an extension, sorted by name. Their names begin with what
/// leads to the folder.
fn files(
    folder: &Path,
    leading: &str,
    extension: &str,
    problems: &Problems,
) -> io::Result<Vec<Source>> {
    let mut paths: Vec<_> = fs::read_dir(folder)?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|other| other == extension))
        .collect();
    paths.sort();
    let read = |path: &Path| {
        let name = format!("{leading}{}", path.file_name()?.to_str()?);
        match fs::read(path) {
            Ok(bytes) => Some(Source::new(&name, &shown(path), bytes, problems)),
            Err(error) => {
                let wrong = format!("the file cannot be read ({error})");
                problems.add(&Position::start_of(&shown(path)), wrong, "make it readable");
                None
            }
        }
    };
    Ok(paths.iter().filter_map(|path| read(path)).collect())
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
