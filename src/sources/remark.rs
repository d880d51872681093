//! What is to be said of a source: what was left out of it, what was guessed, and where.

use std::fmt;

/// Something that the author should know of. Displayed as `pretalx.json, schedule.events[3]: what it is`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The source, and the place in it: a line, a path.
    pub at: String,
    /// What was left out, or taken otherwise than it is written.
    pub what: String,
}

impl Remark {
    /// Says something of a place.
    pub fn new(at: impl Into<String>, what: impl Into<String>) -> Self {
        Self { at: at.into(), what: what.into() }
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.what)
    }
}
