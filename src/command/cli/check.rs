//! `recap check`.

use std::{error::Error, path::PathBuf};

use clap::Args;
use recap_trip::{
    Trip,
    manuscript::{Checked, Problem},
};
use serde_json::json;

use super::{Said, show};
use crate::{
    mistakes::{Mistakes, count},
    trip_folder::read_trip,
};

/// Say everything that is wrong with a trip, and what to write instead
#[derive(Debug, Args)]
#[command(after_help = "Example: recap check my-trip")]
pub struct Check {
    /// The folder of the trip, with trip.toml in it
    #[arg(default_value = ".")]
    folder: PathBuf,
    /// For programs: a list of problems, each with file, line, column, severity, and words
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
            let (Ok(Checked { warnings: problems, .. }) | Err(problems)) = &read;
            println!("{:#}", json!(problems.iter().map(as_json).collect::<Vec<_>>()));
            return read.map(drop).map_err(|_| Said.into());
        }
        let Checked { read: trip, warnings } =
            read.map_err(|problems| Mistakes::of(&self.folder, problems))?;
        show(&warnings);
        let warned =
            if warnings.is_empty() { String::new() } else { format!(", {}", count(&warnings)) };
        println!("{}: {}, nothing to mend{warned}", self.folder.display(), summary(&trip));
        Ok(())
    }
}

fn as_json(problem: &Problem) -> serde_json::Value {
    json!({
        "file": problem.position.file(),
        "line": problem.position.line(),
        "column": problem.position.column(),
        "severity": problem.severity.word(),
        "wrong": problem.wrong,
        "instead": problem.instead,
    })
}

/// Says how much a trip holds.
fn summary(trip: &Trip) -> String {
    let count = |number: usize, one: &str| match number {
        1 => format!("1 {one}"),
        _ => format!("{number} {one}s"),
    };
    let talks = count(trip.talks().count(), "talk");
    match trip.days.len() {
        0 => talks,
        days => format!("{talks} on {}", count(days, "day")),
    }
}
