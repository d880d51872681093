//! How long a talk takes to watch.

use std::fmt;

use super::Entry;

/// Whole minutes, and how they are known. Displayed as `36 min`; those of a slot as `30 min slot`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Minutes {
    /// How many, rounded up.
    pub count: u32,
    /// Whether they are those of the slot in the schedule: the length of the recording, if there is
    /// one, is not known.
    pub scheduled: bool,
}

impl Entry {
    /// Returns how long the entry takes to watch: its recording, else its slot. `None` where
    /// neither is known.
    pub fn minutes(&self) -> Option<Minutes> {
        let scheduled = self.length.is_none();
        let count = match self.length {
            Some(length) => length.seconds.div_ceil(60),
            None => self.slot?,
        };
        Some(Minutes { count, scheduled })
    }
}

impl fmt::Display for Minutes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} min{}", self.count, if self.scheduled { " slot" } else { "" })
    }
}
