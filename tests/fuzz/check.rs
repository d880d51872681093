//! What holds for marks from outside, whatever they were read from.

use std::hash::{DefaultHasher, Hash, Hasher};

use recap_marks::{Marks, Millis, NOTE_LIMIT, Unreadable};

/// Most talks that are taken in.
pub(crate) const TALKS: usize = 20_000;

/// Most bytes of an id that is taken in.
const ID: usize = 200;

/// Most registers of unknown kinds that are taken in for a talk.
const OTHERS: usize = 16;

/// Most bytes of the value of one.
const OTHER_VALUE: usize = 12_000;

/// The latest time that is read.
pub(crate) const LATEST: Millis = 1 << 52;

/// Makes sure that marks are of a size that a page can have made.
pub(crate) fn assert_bounded(marks: &Marks) {
    assert!(marks.len() <= TALKS, "{} talks", marks.len());
    for (talk, kept) in marks.talks() {
        assert!(talk.len() <= ID, "an id of {} bytes", talk.len());
        assert!(kept.note().encode_utf16().count() <= NOTE_LIMIT, "too long a note on {talk}");
        assert!(kept.others.iter().count() <= OTHERS, "too many other registers of {talk}");
        for (name, register) in kept.others.iter() {
            assert!(name.len() <= ID && register.value.len() <= OTHER_VALUE, "{name} of {talk}");
        }
    }
    assert_timely(marks);
}

/// Makes sure that all times can be counted on from, and that talks stand in order, each once.
pub(crate) fn assert_timely(marks: &Marks) {
    let mut before = None;
    for (talk, kept) in marks.talks() {
        assert!(before < Some(talk), "{before:?} stands before {talk:?}");
        before = Some(talk);
        let [watched, saved] =
            [&kept.watched, &kept.saved].map(|tick| tick.as_ref().map(|register| register.set_at));
        let note = kept.note.as_ref().map(|register| register.set_at);
        let others = kept.others.iter().map(|(_, register)| register.set_at);
        let times: Vec<Millis> =
            [watched, saved, note].into_iter().flatten().chain(others).collect();
        assert!(!times.is_empty(), "nothing is kept of {talk}");
        assert!(times.iter().all(|time| *time <= LATEST), "{times:?}");
    }
}

/// Returns a number that is the same for what was read alike: by its kinds, not by its values.
pub(crate) fn kind(read: &Result<Marks, Unreadable>) -> u64 {
    let mut hasher = DefaultHasher::new();
    match read {
        Err(reason) => format!("{reason:?}").hash(&mut hasher),
        Ok(marks) => {
            size(marks.len()).hash(&mut hasher);
            let mut kinds = [0_u32; 4];
            for (talk, kept) in marks.talks() {
                let ticks = [&kept.watched, &kept.saved]
                    .map(|tick| tick.as_ref().map_or(0, |register| 1 + u32::from(register.value)));
                kinds[0] |= 1 << (3 * ticks[0] + ticks[1]);
                kinds[1] |= 1 << size(kept.note().len()) | u32::from(kept.note.is_some()) << 31;
                kinds[2] |= 1 << size(talk.len()) | u32::from(talk.starts_with('~')) << 31;
                let time = kept.watched.as_ref().map_or(0, |register| register.set_at);
                kinds[3] |= 1 << (time.checked_ilog2().unwrap_or_default() / 8);
            }
            kinds.hash(&mut hasher);
        }
    }
    hasher.finish()
}

/// Returns about how large a number is.
pub(crate) fn size(number: usize) -> u32 {
    number.checked_ilog2().map_or(0, |log| 1 + log).min(20)
}
