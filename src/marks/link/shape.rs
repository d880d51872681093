//! Which marks a talk has, without their times.

use crate::{
    bits::{Reader, Writer},
    talk_marks::TalkMarks,
};

/// Which registers a talk has, and the values of its ticks. By default the most common.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape {
    pub(super) watched: Option<bool>,
    pub(super) saved: Option<bool>,
    pub(super) note: bool,
}

impl Default for Shape {
    fn default() -> Self {
        Self { watched: Some(true), saved: None, note: false }
    }
}

impl Shape {
    pub(super) fn of(marks: &TalkMarks) -> Self {
        Self {
            watched: marks.watched.as_ref().map(|register| register.value),
            saved: marks.saved.as_ref().map(|register| register.value),
            note: marks.note.is_some(),
        }
    }

    /// Writes 5 bits: 2 for each tick, 1 for the note.
    pub(super) fn write(self, writer: &mut Writer) {
        for tick in [self.watched, self.saved] {
            writer.number(tick.map_or(0, |value| 1 + u64::from(value)), 2);
        }
        writer.number(self.note.into(), 1);
    }

    /// Reads what [`Shape::write`] wrote. `None` for a talk without any mark, which is not written.
    pub(super) fn read(reader: &mut Reader) -> Option<Self> {
        let mut tick = || match reader.number(2)? {
            0 => Some(None),
            1 => Some(Some(false)),
            2 => Some(Some(true)),
            _ => None,
        };
        let (watched, saved) = (tick()?, tick()?);
        let note = reader.bit()?;
        (watched.is_some() || saved.is_some() || note).then_some(Self { watched, saved, note })
    }
}
