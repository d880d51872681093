//! What may not stand in a text.

use std::ops::Range;

/// A piece of a text that may not stand in it.
pub(in crate::manuscript) struct Remark {
    /// Its bytes.
    pub(in crate::manuscript) range: Range<usize>,
    /// What is wrong with it.
    pub(in crate::manuscript) wrong: String,
    /// What to write instead.
    pub(in crate::manuscript) instead: String,
}

impl Remark {
    pub(super) fn new(
        range: Range<usize>,
        wrong: impl Into<String>,
        instead: impl Into<String>,
    ) -> Self {
        Self { range, wrong: wrong.into(), instead: instead.into() }
    }

    /// Tells whether the piece holds some of another.
    pub(super) fn holds(&self, other: &Self) -> bool {
        self.range.start < other.range.end && other.range.start < self.range.end
    }
}
