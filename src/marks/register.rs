//! A value that knows when it was last set.

/// Milliseconds since the beginning of 1970, UTC.
pub type Millis = u64;

/// The latest time that is read. Later ones are damage, and too large to be counted on from.
pub(crate) const LATEST: Millis = 1 << 52;

/// How far a clock may run ahead of this device's before it is not believed: a day, since clocks
/// are set to the wrong time zone, or the wrong half of the day.
const AHEAD: Millis = 24 * 60 * 60 * 1000;

/// Returns the latest time that is believed at the time `now` of marks from outside. A register
/// that claims a later one is brought down to it when it is merged, so that a clock that stands
/// years ahead can hold a mark against later ones of other devices for a day at most.
pub fn latest_credible(now: Millis) -> Millis {
    now.saturating_add(AHEAD)
}

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

    /// Brings a time from outside that no clock can have shown down to the latest that is believed,
    /// or to just after the time of our own state: so what is later than that stays later.
    pub(crate) fn bound(register: &mut Option<Self>, ours: Option<&Self>, latest: Millis) {
        if let Some(register) = register {
            let after = ours.map_or(0, |ours| ours.set_at.saturating_add(1));
            register.set_at = register.set_at.min(latest.max(after));
        }
    }

    /// Forgets a state that was set at `time` or before.
    pub(crate) fn forget_until(register: &mut Option<Self>, time: Millis) {
        if register.as_ref().is_some_and(|register| register.set_at <= time) {
            *register = None;
        }
    }

    /// Takes back a change of a register, unless it was set again since.
    pub(crate) fn take_back(
        register: &mut Option<Self>,
        before: Option<Self>,
        after: Option<&Self>,
    ) {
        if register.as_ref() == after {
            *register = before;
        }
    }
}
