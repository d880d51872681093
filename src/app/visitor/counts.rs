//! How much is watched of each day and of the trip, beside what the page says of it.

use crate::{
    outline::{Entry, Outline, Progress},
    progress::{self, Watched},
};

/// Every counter is incremented, never recounted.
pub(super) struct Counts {
    outline: &'static Outline,
    /// Whether a talk is counted as watched, by its number.
    watched: Vec<bool>,
    /// Of the days, by their places, and of the trip.
    all: Vec<Count>,
}

/// What is watched of a day, or of the trip.
struct Count {
    of: Progress,
    watched: Watched,
    /// What the page says.
    written: Watched,
}

impl Counts {
    /// Begins with nothing watched, as the file of a page does.
    pub(super) fn new(outline: &'static Outline) -> Self {
        let days = (0..outline.days.len()).map(Some);
        let all = days.chain([None]).map(|day| Count {
            of: outline.progress(day),
            watched: Watched::default(),
            written: Watched::default(),
        });
        Self { outline, watched: vec![false; outline.entries.len()], all: all.collect() }
    }

    /// Returns what is watched of a day, by its place, or of the trip.
    pub(super) fn watched(&self, day: Option<usize>) -> Option<Watched> {
        let count = match day {
            Some(day) => self.all.get(day),
            None => self.all.last(),
        };
        count.map(|count| count.watched)
    }

    /// Counts a talk, by its number, as watched or not. [`Self::write`] writes it.
    pub(super) fn count(&mut self, number: usize, is_watched: impl FnOnce(&str) -> bool) {
        let Some((Entry { id, talk: Some(talk) }, counted)) =
            self.outline.entries.get(number).zip(self.watched.get_mut(number))
        else {
            return;
        };
        let watched = is_watched(id);
        if *counted == watched {
            return;
        }
        *counted = watched;
        let minutes = talk.minutes.unwrap_or_default();
        let trip = self.all.len() - 1;
        for place in talk.day.into_iter().chain([trip]) {
            if let Some(Count { watched: count, .. }) = self.all.get_mut(place) {
                *count = if watched {
                    Watched { talks: count.talks + 1, minutes: count.minutes + minutes }
                } else {
                    Watched { talks: count.talks - 1, minutes: count.minutes - minutes }
                };
            }
        }
    }

    /// Writes the counts that have changed into their places.
    pub(super) fn write(&mut self) {
        for Count { of, watched, written } in &mut self.all {
            if watched != written {
                *written = *watched;
                progress::write(of, *watched);
            }
        }
    }
}
