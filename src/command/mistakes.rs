//! An author's mistakes, as they are said.

use std::{
    fmt::{self, Display, Formatter},
    path::{Path, PathBuf},
};

use recap_site::{
    cache::Cache,
    pictures::photographs::{Finish, developed},
};
use recap_trip::{
    Trip,
    manuscript::{Checked, Problem, Severity},
};
use thiserror::Error;

use crate::trip_folder::read_trip;

/// All that is wrong with a trip. Displayed with a problem a line, for people and for editors, and how many
/// there are.
#[derive(Debug, Error)]
pub struct Mistakes {
    /// The folder of the trip.
    pub folder: PathBuf,
    /// At least one problem.
    pub problems: Vec<Problem>,
}

impl Mistakes {
    /// Those of a trip in a folder.
    pub fn of(folder: &Path, problems: Vec<Problem>) -> Self {
        Self { folder: folder.to_owned(), problems }
    }

    /// Says how many there are, and where.
    pub fn summary(&self) -> String {
        format!("{} to mend in {}", count(&self.problems), self.folder.display())
    }
}

/// Reads the trip in a folder, and says on standard error what its author is warned of.
///
/// # Errors
/// Its mistakes.
pub fn trip_of(folder: &Path) -> Result<Trip, Mistakes> {
    let Checked { read, warnings } =
        read_trip(folder).map_err(|problems| Mistakes::of(folder, problems))?;
    for warning in &warnings {
        eprintln!("{warning}");
    }
    Ok(read)
}

/// Returns a trip of a folder with its photographs made.
///
/// # Errors
/// A mistake for each that is broken.
pub fn with_photographs(
    folder: &Path,
    trip: &Trip,
    finish: Finish,
    cache: &dyn Cache,
) -> Result<Trip, Mistakes> {
    developed(trip, finish, cache).map_err(|problems| Mistakes::of(folder, problems))
}

/// Says how many problems there are: "2 problems", "1 warning", "2 problems and 1 warning".
pub fn count(problems: &[Problem]) -> String {
    let of = |severity, one: &str| match problems
        .iter()
        .filter(|problem| problem.severity == severity)
        .count()
    {
        0 => None,
        1 => Some(format!("1 {one}")),
        number => Some(format!("{number} {one}s")),
    };
    let counts = [of(Severity::Error, "problem"), of(Severity::Warning, "warning")];
    counts.into_iter().flatten().collect::<Vec<_>>().join(" and ")
}

impl Display for Mistakes {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        for problem in &self.problems {
            writeln!(formatter, "{problem}")?;
        }
        formatter.write_str(&self.summary())
    }
}
