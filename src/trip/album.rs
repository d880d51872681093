//! All photographs of a trip.

use crate::{Photograph, Trip};

impl Trip {
    /// Iterates over every photograph, in reading order but for those of entries that belong to no day, which
    /// come first. One that stands in two places comes twice.
    pub fn all_photographs(&self) -> impl Iterator<Item = &Photograph> {
        let of_trip = self.photographs.iter();
        let of_days = self.days.iter().flat_map(|day| &day.photographs);
        of_trip.chain(of_days).chain(self.entries().flat_map(|(entry, _)| &entry.photographs))
    }

    /// Iterates over the same, to change them.
    pub fn all_photographs_mut(&mut self) -> impl Iterator<Item = &mut Photograph> {
        let mut of_days = Vec::new();
        let mut entries = Vec::new();
        for day in &mut self.days {
            of_days.extend(&mut day.photographs);
            entries.extend(&mut day.entries);
        }
        let around = [&mut self.before, &mut self.undated, &mut self.after];
        entries.extend(around.into_iter().flatten());
        let of_entries = entries.into_iter().flat_map(|entry| &mut entry.photographs);
        self.photographs.iter_mut().chain(of_days).chain(of_entries)
    }
}
