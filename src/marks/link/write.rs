//! Writing.

use alloc::{string::String, vec::Vec};

use super::{Known, UNITS, first_bits, shape::Shape};
use crate::{bits::Writer, marks::Marks, register::LATEST, talk_marks::TalkMarks};

/// Bits of a fingerprint that are written. Two of 5,000 talks are as likely alike by them as not;
/// such talks are spelled out, which costs less than more bits for all.
pub(super) const WIDTH: u32 = 24;

/// A talk to be written.
struct Record<'a> {
    talk: &'a str,
    marks: &'a TalkMarks,
    shape: Shape,
    /// The time of the mark that is written first.
    first: u64,
    others: Vec<u64>,
}

/// Writes marks, their times in one of the units. Each variant is a little longer where talks have
/// several marks, and means the same.
pub(super) fn write(marks: &Marks, known: &Known, unit: usize, variant: u32) -> String {
    let lists = lists(marks, known, unit);
    let earliest = lists.iter().filter_map(|list| list.first()).map(|record| record.first).min();
    let earliest = earliest.unwrap_or_default();
    let steps_parameter = parameter(lists.iter().flat_map(|list| steps(list, earliest)));
    let inner_parameter = parameter(lists.iter().flatten().flat_map(inner_steps)) + variant;
    let mut writer = Writer::default();
    writer.number(unit as u64, 2);
    writer.number((WIDTH / 4).into(), 4);
    writer.number(steps_parameter.into(), 6);
    writer.number(inner_parameter.into(), 6);
    writer.any(earliest);
    for (list, spelled) in lists.iter().zip([false, true]) {
        writer.any(list.len() as u64);
        let mut last = Shape::default();
        for (record, step) in list.iter().zip(steps(list, earliest)) {
            if spelled {
                writer.text(record.talk);
            } else {
                writer.number(first_bits(record.talk, WIDTH), WIDTH);
            }
            let same = record.shape == last;
            writer.number(same.into(), 1);
            if !same {
                record.shape.write(&mut writer);
            }
            last = record.shape;
            writer.rice(step, steps_parameter);
            for step in inner_steps(record) {
                writer.rice(step, inner_parameter);
            }
            if record.shape.note {
                writer.text(record.marks.note());
            }
        }
    }
    writer.finish()
}

/// Sorts out the talks that the fingerprint stands for, and the others: each list by time.
fn lists<'a>(marks: &'a Marks, known: &Known, unit: usize) -> [Vec<Record<'a>>; 2] {
    let mut lists: [Vec<Record>; 2] = Default::default();
    for (talk, marks) in marks.talks() {
        let shape = Shape::of(marks);
        // Later times than the latest that is read would make the link unreadable.
        let mut times = marks.times().map(|time| time.min(LATEST) / UNITS[unit]);
        if let Some(first) = times.next() {
            let others = times.collect();
            let spelled = known.find(first_bits(talk, WIDTH)) != Some(talk);
            let list = &mut lists[usize::from(spelled)];
            // In order from the start: sorting would weigh more.
            let place = list.partition_point(|other| other.first <= first);
            list.insert(place, Record { talk, marks, shape, first, others });
        }
    }
    lists
}

/// Steps from the first time of each talk to that of the next.
fn steps(list: &[Record], earliest: u64) -> impl Iterator<Item = u64> {
    let before = core::iter::once(earliest).chain(list.iter().map(|record| record.first));
    list.iter().zip(before).map(|(record, before)| record.first - before)
}

/// Steps from the first time of a talk to its others: twice the distance, and 1 for back.
fn inner_steps(record: &Record) -> impl Iterator<Item = u64> {
    let first = record.first;
    record.others.iter().map(move |time| time.abs_diff(first) * 2 + u64::from(*time < first))
}

/// The Rice parameter that writes numbers in the fewest bits.
fn parameter(values: impl Iterator<Item = u64>) -> u32 {
    let values: Vec<u64> = values.collect();
    let bits = |parameter: &u32| -> u64 {
        values.iter().map(|value| (value >> parameter) + u64::from(*parameter)).sum()
    };
    (0..=48).min_by_key(bits).unwrap_or_default()
}
