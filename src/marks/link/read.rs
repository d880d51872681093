//! Reading.

use alloc::string::String;

use super::{Known, UNITS, shape::Shape};
use crate::{
    TALKS_LIMIT, Unreadable,
    bits::Reader,
    fingerprint::fingerprint_id,
    is_sound,
    marks::Marks,
    register::{LATEST, Millis, Register},
    talk_marks::TalkMarks,
};

/// Reads the bits of a link, without its version, and without noticing damage by the last three
/// characters: apart, so that it can be tried with what no page would write.
///
/// # Errors
/// As for [`decode`](super::decode).
pub fn decode_unchecked(text: &str, known: &[&str]) -> Result<Marks, Unreadable> {
    let mut reader = Reader::new(text).ok_or(Unreadable::Damaged)?;
    let form = Form::read(&mut reader).ok_or(Unreadable::Damaged)?;
    let known = Known::new(known, form.width);
    let mut marks = Marks::default();
    let mut left = TALKS_LIMIT as u64;
    for spelled in [false, true] {
        let count = reader.any().ok_or(Unreadable::Damaged)?;
        left = left.checked_sub(count).ok_or(Unreadable::TooMuch)?;
        let mut last = Last { time: form.earliest, shape: Shape::default() };
        for _ in 0..count {
            let talk = talk(&mut reader, spelled, &known).ok_or(Unreadable::Damaged)?;
            let read = record(&mut reader, &form, &mut last).ok_or(Unreadable::Damaged)?;
            if !is_sound(&talk, &read) {
                return Err(Unreadable::TooMuch);
            }
            marks.talk_mut(&talk).merge(read);
        }
    }
    Ok(marks)
}

/// What all records of a link have in common.
struct Form {
    unit: Millis,
    width: u32,
    steps: u32,
    inner_steps: u32,
    earliest: u64,
}

/// What a record is written as a difference from.
struct Last {
    time: u64,
    shape: Shape,
}

impl Form {
    fn read(reader: &mut Reader) -> Option<Self> {
        let unit = UNITS.get(usize::try_from(reader.number(2)?).ok()?)?;
        let mut small = |width| reader.number(width).and_then(|value| u32::try_from(value).ok());
        // A fingerprint of no bits would stand for every talk.
        let width = small(4)?.checked_mul(4).filter(|width| *width > 0)?;
        let (steps, inner_steps) = (small(6)?, small(6)?);
        Some(Self { unit: *unit, width, steps, inner_steps, earliest: reader.any()? })
    }
}

/// Reads which talk a record is about.
fn talk(reader: &mut Reader, spelled: bool, known: &Known) -> Option<String> {
    if spelled {
        return reader.text();
    }
    let first_bits = reader.number(known.width)?;
    let talk = known.find(first_bits).map(String::from);
    Some(talk.unwrap_or_else(|| fingerprint_id(first_bits, known.width)))
}

/// Reads the marks of one talk.
fn record(reader: &mut Reader, form: &Form, last: &mut Last) -> Option<TalkMarks> {
    if !reader.bit()? {
        last.shape = Shape::read(reader)?;
    }
    last.time = last.time.checked_add(reader.rice(form.steps)?)?;
    let first = last.time;
    let mut is_first = true;
    let mut set_at = |reader: &mut Reader| {
        let mut time = first;
        if !core::mem::take(&mut is_first) {
            let step = reader.rice(form.inner_steps)?;
            let distance = step >> 1;
            time = if step & 1 == 0 {
                first.checked_add(distance)?
            } else {
                first.checked_sub(distance)?
            };
        }
        time.checked_mul(form.unit).filter(|time| *time <= LATEST)
    };
    let mut marks = TalkMarks::default();
    if let Some(value) = last.shape.watched {
        marks.watched = Some(Register { set_at: set_at(reader)?, value });
    }
    if let Some(value) = last.shape.saved {
        marks.saved = Some(Register { set_at: set_at(reader)?, value });
    }
    if last.shape.note {
        marks.note = Some(Register { set_at: set_at(reader)?, value: reader.text()? });
    }
    Some(marks)
}
