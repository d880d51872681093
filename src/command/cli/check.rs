//! `recap check`.

use std::{error::Error, path::PathBuf};

use clap::Args;
use recap_trip::Trip;
use serde_json::json;

use super::Said;
use crate::{mistakes::Mistakes, trip_folder::read_trip};

/// Say everything that is wrong with a trip, and what to write instead
#[derive(Debug, Args)]
#[command(after_help = "Example: recap check my-trip")]
pub struct Check {
    /// The folder of the trip, with trip.toml in it
    #[arg(default_value = ".")]
    folder: PathBuf,
    /// For programs: a list of problems, each with file, line, column, and words
    #[arg(long)]
    json: bool,
}

impl Check {
    /// Reads, and says what was read or what is wrong with it.
    ///
    /// # Errors
    /// The mistakes.
    pub fn run(self) -> Result<(), Box<dyn Error>> {
        let read = read_trip(&self.folder);
        if self.json {
            let none = Vec::new();
            let problems = read.as_ref().err().unwrap_or(&none).iter().map(|problem| {
                json!({
                    "file": problem.position.file(),
                    "line": problem.position.line(),
                    "column": problem.position.column(),
                    "wrong": problem.wrong,
                    "instead": problem.instead,
                })
            });
            println!("{:#}", json!(problems.collect::<Vec<_>>()));
            return read.map(drop).map_err(|_| Said.into());
        }
        match read {
            Ok(trip) => println!("{}: {}, nothing to mend", self.folder.display(), summary(&trip)),
            Err(problems) => return Err(Mistakes::of(&self.folder, problems).into()),
        }
        Ok(())
    }
}

/// Says how much a trip holds.
fn summary(trip: &Trip) -> String {
    let count = |number: usize, one: &str| match number {
        1 => format!("1 {one}"),
        _ => format!("{number} {one}s"),
    };
    let talks = trip.talks().count();
    format!("{} on {}", count(talks, "talk"), count(trip.days.len(), "day"))
}
