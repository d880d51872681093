//! When and where, as plans have it before a title.

use jiff::civil::Time;

use crate::plain_text::some_line;

/// When and where, as plans have it before a title.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::post) struct Slot {
    pub(in crate::post) start: Option<Time>,
    pub(in crate::post) end: Option<Time>,
    pub(in crate::post) room: Option<String>,
}

/// Reads "12:20-13:00 @ ROOM - ", as plans have it.
pub(super) fn slot(text: &str) -> Option<Slot> {
    let times = |piece: &str| -> Option<Time> {
        let (hours, minutes) = piece.split_once([':', 'h', '.'])?;
        Time::new(hours.parse().ok()?, minutes.get(..2)?.parse().ok()?, 0, 0).ok()
    };
    let text = text.trim().trim_end_matches(['-', '–', '—', ':', '|', ' ']);
    let first = text.find(|c: char| c.is_ascii_digit()).filter(|at| *at < 3)?;
    let end = text[first..]
        .find(|c: char| !(c.is_ascii_digit() || ":h.-–— ".contains(c)))
        .map_or(text.len(), |it| first + it);
    let mut found = text[first..end].split(['-', '–', '—']).map(str::trim).filter_map(times);
    let start = found.next()?;
    let end_time = found.next();
    let room = text[end..]
        .trim_start_matches(['@', ',', '(', ' ', '|'])
        .trim_start_matches("in ")
        .trim_end_matches(')');
    Some(Slot { start: Some(start), end: end_time, room: some_line(room, 200) })
}
