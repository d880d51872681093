//! How far a visitor has come.

use recap_marks::{decimal, duration};
use serde::{Deserialize, Serialize};

/// How much of something was watched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// The place of the day among the days; the whole trip where there is none.
    pub day: Option<usize>,
    /// How many talks there are.
    pub total: usize,
    /// How many minutes they take, as far as is known.
    pub minutes: u32,
    /// How many of them are of unknown length.
    pub unknown: usize,
    /// What is counted, in words.
    pub label: String,
}

impl Progress {
    /// Adds up talks, given the minutes that each takes, where known.
    pub fn of(talks: impl Iterator<Item = Option<u32>>, day: Option<usize>, label: String) -> Self {
        let mut progress = Self { day, total: 0, minutes: 0, unknown: 0, label };
        for minutes in talks {
            progress.total += 1;
            progress.minutes += minutes.unwrap_or_default();
            progress.unknown += usize::from(minutes.is_none());
        }
        progress
    }

    /// Says how many talks of it were watched.
    pub fn talks_in_words(&self, watched: u32) -> String {
        [&decimal(watched.into()), " of ", &decimal(self.total as u64), " watched"].concat()
    }

    /// Says how many minutes of it were watched.
    pub fn minutes_in_words(&self, watched: u32) -> String {
        let known = (self.minutes > 0)
            .then(|| [&duration(watched), " of ", &duration(self.minutes)].concat());
        let unknown = match self.unknown {
            0 => None,
            // Nothing is known: the number of talks says that already.
            count if count == self.total => None,
            count => Some(decimal(count as u64) + " of unknown length"),
        };
        match (known, unknown) {
            (Some(known), Some(unknown)) => [&known, ", ", &unknown].concat(),
            (known, unknown) => known.or(unknown).unwrap_or_default(),
        }
    }
}
