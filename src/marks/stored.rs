//! The marks as they stand in a browser's storage.
//!
//! ```json
//! {"version":1,"talks":{"keda":{"watched":[true,1666800000000]}}}
//! ```
//!
//! Beside them stands a journal: ticks made while no application was there that could keep them,
//! `{"keda":[true,1666800000000]}`. It has no version, since its form never changes: any page may
//! write it for any other.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Marks, Register};

/// The version that this page writes, and the only one that it reads.
pub const VERSION: u32 = 1;

/// Marks with the version of their form. `M` is [`Marks`], owned or borrowed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stored<M> {
    /// The version of what follows.
    pub version: u32,
    /// The marks.
    pub talks: M,
}

/// What every version of the form has in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct VersionOnly {
    /// The version of the rest.
    pub version: u32,
}

/// Ticks by talk id, each with its time.
pub type Journal = BTreeMap<String, Register<bool>>;

impl<'a> From<&'a Marks> for Stored<&'a Marks> {
    fn from(talks: &'a Marks) -> Self {
        Self { version: VERSION, talks }
    }
}

impl Marks {
    /// Takes in the ticks of a journal.
    pub fn merge_journal(&mut self, journal: Journal) {
        for (talk, watched) in journal {
            Register::merge(&mut self.talk_mut(&talk).watched, Some(watched));
        }
    }

    /// Returns the ticks alone, as a journal.
    pub fn journal(&self) -> Journal {
        let ticks = self.talks.iter().filter_map(|(talk, marks)| {
            let watched = marks.watched.clone()?;
            Some((talk.clone(), watched))
        });
        ticks.collect()
    }
}
