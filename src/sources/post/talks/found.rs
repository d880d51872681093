//! What a block of a post holds of talks.

use std::ops::Range;

use super::slot::Slot;
use crate::session::Speaker;

/// A talk that a block names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::post) struct Talk {
    pub(in crate::post) title: String,
    pub(in crate::post) speakers: Vec<Speaker>,
    /// Whether the speakers were taken from the title, without a company to be sure of.
    pub(in crate::post) is_guessed: bool,
    /// Its page in the schedule or its recording, where the block has one.
    pub(in crate::post) address: Option<String>,
    /// Start, end and room, of a plan.
    pub(in crate::post) slot: Slot,
}

/// What a block holds.
#[derive(Clone, Debug, Default)]
pub(in crate::post) struct Found {
    pub(in crate::post) talks: Vec<Talk>,
    /// Addresses that complete the talk before, and what their links are called.
    pub(in crate::post) completing: Vec<(String, String)>,
    /// The bytes of the author's own words.
    pub(in crate::post) own: Option<Range<usize>>,
}
