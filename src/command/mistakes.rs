//! An author's mistakes, as they are said.

use std::{
    fmt::{self, Display, Formatter},
    path::{Path, PathBuf},
};

use recap_trip::manuscript::Problem;
use thiserror::Error;

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

    /// Says how many there are.
    pub fn count(&self) -> String {
        match self.problems.len() {
            1 => "1 problem".to_owned(),
            number => format!("{number} problems"),
        }
    }
}

impl Display for Mistakes {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        for problem in &self.problems {
            writeln!(formatter, "{problem}")?;
        }
        write!(formatter, "{} to mend in {}", self.count(), self.folder.display())
    }
}
