//! The page's own words among those of the trip.

use serde::{Deserialize, Serialize};

/// How the page's own words, which are in English, differ from those of the trip.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWords {
    /// Whether the trip is in another language.
    pub are_foreign: bool,
    /// Whether the trip is read from right to left.
    pub turn: bool,
}

impl OwnWords {
    /// Returns the `lang` of an element that holds them; none where they are in the language of the trip.
    pub fn lang(self) -> Option<&'static str> {
        self.are_foreign.then_some("en")
    }

    /// Returns the `dir` of such an element; none where they are read as the trip is.
    pub fn dir(self) -> Option<&'static str> {
        self.turn.then_some("ltr")
    }

    /// Returns both as they are written in markup, each with a blank in front.
    pub fn attributes(self) -> &'static str {
        match (self.are_foreign, self.turn) {
            (false, _) => "",
            (true, false) => " lang=en",
            (true, true) => " lang=en dir=ltr",
        }
    }
}
