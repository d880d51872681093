//! Marks as a browser stores them, for all of its tabs.

use crate::{marks::Marks, register::Millis};

/// Marks, and the moment since which they count.
///
/// A visitor who clears their marks, or takes a merge back, must not get them again from another
/// tab that has not heard of it. So marks that were replaced as a whole note when, and what an
/// older state has counts only where it was set after that moment.
///
/// Merging is commutative, associative and idempotent, like that of the marks themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredMarks {
    /// When the marks were last replaced as a whole; 0 if never.
    pub since: Millis,
    /// The marks.
    pub marks: Marks,
}

impl StoredMarks {
    /// Replaces all marks at the time `now`.
    ///
    /// The moment is not before any of the marks that are replaced, also where a clock that runs
    /// ahead set them: another tab has them too, and they must not come back from it.
    pub fn replace(&mut self, marks: Marks, now: Millis) {
        self.since = now.max(self.since.saturating_add(1)).max(self.marks.latest());
        self.marks = marks;
    }

    /// Merges another state of the same visitor's marks.
    pub fn merge(&mut self, mut other: Self) {
        if self.since < other.since {
            self.marks.forget_until(other.since);
            self.since = other.since;
        } else if other.since < self.since {
            other.marks.forget_until(self.since);
        }
        self.marks.merge(other.marks);
    }
}
