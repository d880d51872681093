//! How far the visitor has come, written into the places for it: `data-progress` names the day by its
//! place among the days, or the whole trip.

use recap_marks::decimal;

use crate::{elements::each_element, outline::Progress};

/// Says which of the words a place is for; a bar has none.
pub const COUNTS: &str = "data-counts";

/// What is said of talks.
pub const TALKS: &str = "talks";

/// What is said of minutes.
pub const MINUTES: &str = "minutes";

/// Name of the whole trip, where the place of a day would stand.
const TRIP: &str = "trip";

/// How much is watched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Watched {
    /// How many talks.
    pub talks: u32,
    /// How many minutes they take, as far as is known.
    pub minutes: u32,
}

/// Returns what `data-progress` says of a day, by its place among the days, or of the whole trip.
pub fn name(day: Option<usize>) -> String {
    day.map_or_else(|| TRIP.to_owned(), |day| decimal(day as u64))
}

/// Writes a count wherever it is shown: each time as the element's whole text, which takes the place of
/// what a translator has made of the text before.
pub fn write(progress: &Progress, watched: Watched) {
    let selector = ["[data-progress='", &name(progress.day), "']"].concat();
    each_element(&selector, |place| match place.get_attribute(COUNTS).as_deref() {
        Some(TALKS) => place.set_text_content(Some(&progress.talks_in_words(watched.talks))),
        Some(MINUTES) => place.set_text_content(Some(&progress.minutes_in_words(watched.minutes))),
        _ => {
            place.set_attribute("value", &decimal(watched.talks.into())).ok();
        }
    });
}
