//! An entry that was read, and where its keys stand.

use super::{fields::Placed, problem::Position};
use crate::{Date, Entry, TripTime};

/// An entry, and where those of its keys stand that are checked against others.
pub(super) struct ReadEntry {
    pub(super) entry: Entry,
    pub(super) start: Position,
    pub(super) end: Position,
    pub(super) event: Position,
    pub(super) revised: Position,
}

impl ReadEntry {
    /// Returns when it began and ended.
    pub(super) fn times(&self) -> impl Iterator<Item = Placed<TripTime>> {
        let times = [(&self.entry.start, &self.start), (&self.entry.end, &self.end)].into_iter();
        times.filter_map(|(time, position)| placed(time.as_ref().map(|it| it.value), position))
    }

    /// Returns the event that it belongs to.
    pub(super) fn event(&self) -> Option<Placed<String>> {
        placed(self.entry.event.clone(), &self.event)
    }

    /// Returns when it was revised.
    pub(super) fn revised(&self) -> Option<Placed<Date>> {
        placed(self.entry.revised, &self.revised)
    }
}

fn placed<T>(value: Option<T>, position: &Position) -> Option<Placed<T>> {
    Some(Placed { value: value?, position: position.clone() })
}
