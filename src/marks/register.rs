//! A value that knows when it was last set.

/// Milliseconds since the beginning of 1970, UTC.
pub type Millis = u64;

/// A value and the time at which it was set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Register<T> {
    /// When it was last set. First, so that the derived order is the one that merging needs:
    /// the later state is the greater, and of two of the same time the greater value.
    pub set_at: Millis,
    /// What it was set to.
    pub value: T,
}

impl<T: Ord> Register<T> {
    /// Sets a register to a value that a visitor chose just now.
    ///
    /// The new state is always later than the one it replaces, also where that one was set by a
    /// clock that runs ahead: what a visitor does counts.
    pub fn set(register: &mut Option<Self>, value: T, now: Millis) {
        let after = register.as_ref().map_or(0, |old| old.set_at.saturating_add(1));
        *register = Some(Self { set_at: now.max(after), value });
    }

    /// Keeps the later of two states; a state beats none.
    pub fn merge(ours: &mut Option<Self>, theirs: Option<Self>) {
        // `None` is less than any `Some`.
        if *ours < theirs {
            *ours = theirs;
        }
    }
}
