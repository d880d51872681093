//! What can be found.

use alloc::{string::String, vec::Vec};

/// An entry of the trip, as far as finding it needs. All of it is plain text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// Its address.
    pub href: String,
    /// Its title.
    pub title: String,
    /// Who spoke, with affiliations.
    pub speakers: String,
    /// Day and time in words.
    pub when: String,
    /// Place and room in words.
    pub place: String,
    /// Its day as in addresses: a date, or `unknown`.
    pub day: String,
    /// Id of its event.
    pub event: String,
    /// What it is about, a word or two each.
    pub topics: Vec<String>,
    /// What the traveller had to do with it: `saw`, `saw-part`, `wants`, `gave`,
    /// `took-part`.
    pub attendance: String,
    /// The same in words.
    pub attended: String,
    /// Everything else that is written of it.
    pub text: String,
    /// What only a talk has.
    pub talk: Option<Talk>,
}

/// What only a talk has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Talk {
    /// Its id, which marks hang on.
    pub id: String,
    /// Whether there is a recording.
    pub recorded: bool,
    /// How many minutes it takes, where known.
    pub minutes: Option<u32>,
    /// Whether the minutes are only those of its slot in the schedule.
    pub scheduled: bool,
}
