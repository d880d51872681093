//! Marks to try things with.

use std::fmt::Debug;

use proptest::{
    collection::{btree_map, vec},
    option,
    prelude::*,
    sample::select,
};
use recap_marks::{Marks, Millis, Register, StoredMarks, TalkMarks};

/// Settings of the property tests: what failed is said, not kept in a file.
pub(crate) fn without_files() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

/// Ids of a trip's talks.
pub(crate) const KNOWN: [&str; 5] = ["keda", "bees", "beyond-kubebuilder", "crds-fuzz", "statue"];

/// Kinds of registers that only a newer release knows.
const OTHER_KINDS: [&str; 2] = ["rating", "speed"];

/// The latest time that is read from anywhere.
pub(crate) const LATEST: Millis = 1 << 52;

/// Few ids and few moments, so that the same ones meet.
pub(crate) fn marks() -> impl Strategy<Value = Marks> {
    let others = vec((select(&OTHER_KINDS[..]), 0..4_u64, "[1-3]"), 0..3);
    let others = option::weighted(0.3, ("[abc]", others));
    (marks_of(0..4, "[abc]", 0..4, "[xy]?"), others).prop_map(|(mut marks, others)| {
        for (talk, others) in others.into_iter().filter(|(_, others)| !others.is_empty()) {
            for (kind, set_at, value) in others {
                let register = Register { set_at, value };
                marks.talk_mut(&talk).others.merge_one(kind, register);
            }
        }
        marks
    })
}

/// Marks as a browser keeps them, of the same few ids and moments.
pub(crate) fn stored() -> impl Strategy<Value = StoredMarks> {
    (0..4_u64, marks()).prop_map(|(since, marks)| StoredMarks { since, marks })
}

/// Few talks, most of them of the trip, at any time, with any text.
pub(crate) fn any_marks() -> impl Strategy<Value = Marks> {
    let stranger = vec(any::<char>(), 0..10).prop_map(String::from_iter);
    let id = prop_oneof![3 => select(&KNOWN[..]).prop_map(str::to_owned), 1 => stranger];
    let note = vec(any::<char>(), 0..30).prop_map(String::from_iter);
    marks_of(0..8, id, 0..LATEST + 1, note)
}

fn marks_of(
    count: std::ops::Range<usize>,
    id: impl Strategy<Value = String>,
    times: std::ops::Range<Millis>,
    note: impl Strategy<Value = String>,
) -> impl Strategy<Value = Marks> {
    let watched = register(any::<bool>(), times.clone());
    let saved = register(any::<bool>(), times.clone());
    let talks = btree_map(id, (watched, saved, register(note, times)), count);
    talks.prop_map(|talks| {
        let mut marks = Marks::default();
        for (id, (watched, saved, note)) in talks {
            let talk = TalkMarks { watched, saved, note, ..TalkMarks::default() };
            if talk != TalkMarks::default() {
                *marks.talk_mut(&id) = talk;
            }
        }
        marks
    })
}

fn register<T: Debug>(
    value: impl Strategy<Value = T>,
    times: std::ops::Range<Millis>,
) -> impl Strategy<Value = Option<Register<T>>> {
    option::of((value, times).prop_map(|(value, set_at)| Register { set_at, value }))
}

/// What two visitors, or two tabs, have together.
pub(crate) fn merged(a: &Marks, b: &Marks) -> Marks {
    let mut merged = a.clone();
    merged.merge(b.clone());
    merged
}

/// What two tabs keep together.
pub(crate) fn merged_stored(a: &StoredMarks, b: &StoredMarks) -> StoredMarks {
    let mut merged = a.clone();
    merged.merge(b.clone());
    merged
}

/// All registers, each by its talk and its name, with its value as text: to be compared one by one.
pub(crate) fn registers(marks: &Marks) -> Vec<((String, String), Register<String>)> {
    let mut registers = Vec::new();
    for (talk, marks) in marks.talks() {
        let mut add = |name: &str, set_at, value| {
            registers.push(((talk.to_owned(), name.to_owned()), Register { set_at, value }));
        };
        for (name, tick) in [("watched", &marks.watched), ("saved", &marks.saved)] {
            if let Some(register) = tick {
                add(name, register.set_at, register.value.to_string());
            }
        }
        if let Some(register) = &marks.note {
            add("note", register.set_at, register.value.clone());
        }
        for (name, register) in marks.others.iter() {
            add(name, register.set_at, register.value.clone());
        }
    }
    registers
}

/// Returns the same marks with other times.
pub(crate) fn with_times(marks: &Marks, time: impl Fn(Millis) -> Millis) -> Marks {
    let mut changed = marks.clone();
    for (talk, _) in marks.talks() {
        let talk = changed.talk_mut(talk);
        for tick in [&mut talk.watched, &mut talk.saved].into_iter().flatten() {
            tick.set_at = time(tick.set_at);
        }
        if let Some(note) = &mut talk.note {
            note.set_at = time(note.set_at);
        }
        for (name, register) in std::mem::take(&mut talk.others).iter() {
            let register = Register { set_at: time(register.set_at), ..register.clone() };
            talk.others.merge_one(name, register);
        }
    }
    changed
}
