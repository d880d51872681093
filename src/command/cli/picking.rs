//! The list from which talks are picked on a terminal, day by day.

use std::{collections::BTreeMap, fmt};

use inquire::{MultiSelect, error::InquireResult};
use recap_sources::{Placed, Program};
use recap_trip::{Date, dates};

/// A session as a line of the list.
struct Line<'a> {
    place: usize,
    placed: &'a Placed,
}

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(start) = self.placed.start {
            write!(f, "{}  ", dates::clock(start.time))?;
        }
        f.write_str(&self.placed.session.title)?;
        let names: Vec<&str> =
            self.placed.session.speakers.iter().map(|speaker| speaker.name.as_str()).collect();
        if names.is_empty() { Ok(()) } else { write!(f, " ({})", names.join(", ")) }
    }
}

/// Asks which sessions are taken: a list for each day, which is searched as one types. Returns their places in the
/// program.
///
/// # Errors
/// Where the answer is left out (Escape, Ctrl-C).
pub fn pick(program: &Program) -> InquireResult<Vec<usize>> {
    let mut days: BTreeMap<Option<Date>, Vec<Line<'_>>> = BTreeMap::new();
    for (place, placed) in program.placed.iter().enumerate().filter(|(_, placed)| !placed.is_told) {
        days.entry(placed.day).or_default().push(Line { place, placed });
    }
    let mut picked = Vec::new();
    for (day, mut lines) in days {
        lines.sort_by_key(|line| line.placed.start);
        let question = match day {
            Some(day) => format!("{}: which of them?", dates::weekday_and_day(day)),
            None => "On no day: which of them?".to_owned(),
        };
        let chosen = MultiSelect::new(&question, lines)
            .with_page_size(15)
            .with_help_message("Type to search, space to pick, enter for the next day")
            .prompt()?;
        picked.extend(chosen.into_iter().map(|line| line.place));
    }
    Ok(picked)
}
