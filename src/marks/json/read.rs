//! Reading what was parsed.

use alloc::{string::String, vec::Vec};

use super::VERSION;
use crate::{
    Unreadable,
    marks::Marks,
    register::{LATEST, Millis, Register},
    stored_marks::StoredMarks,
    talk_marks::{MarkKind, TalkMarks, Tick},
};

/// A value that was parsed from JSON. Every question has `None` as the answer of a value that is
/// of another kind.
pub trait Json: Sized {
    /// Returns a member of an object. Members that nobody asks for are ignored.
    fn member(&self, name: &str) -> Option<Self>;
    /// Returns all members of an object.
    fn members(&self) -> Option<Vec<(String, Self)>>;
    /// Returns the elements of an array.
    fn elements(&self) -> Option<Vec<Self>>;
    /// Returns a truth value.
    fn boolean(&self) -> Option<bool>;
    /// Returns a number.
    fn number(&self) -> Option<f64>;
    /// Returns a text.
    fn text(&self) -> Option<String>;
    /// Writes a value of any kind as JSON.
    fn to_json(&self) -> Option<String>;
}

/// Reads what a browser stores.
///
/// # Errors
/// [`Unreadable::Newer`] or [`Unreadable::Damaged`].
pub fn read_stored(stored: &impl Json) -> Result<StoredMarks, Unreadable> {
    check_version(stored)?;
    let since = stored.member("since").and_then(|since| since.number()).map_or(0, millis);
    let talks = stored.member("talks").and_then(|talks| talks.members());
    let marks = talks.and_then(read_talks);
    Ok(StoredMarks { since, marks: marks.ok_or(Unreadable::Damaged)? })
}

/// Reads a journal, or as much of it as there is: what is damaged of it is left out.
pub fn read_journal(talks: &impl Json) -> Marks {
    let talks = talks.members().unwrap_or_default();
    let sound = talks.into_iter().filter(|(_, registers)| read_talk(registers).is_some());
    read_talks(sound.collect()).unwrap_or_default()
}

/// Reads a journal as a whole. `None` where any of it is damaged.
pub fn read_whole_journal(talks: &impl Json) -> Option<Marks> {
    let talks = talks.members()?;
    let are_objects = talks.iter().all(|(_, registers)| registers.members().is_some());
    read_talks(talks).filter(|_| are_objects)
}

pub(super) fn check_version(root: &impl Json) -> Result<(), Unreadable> {
    match root.member("version").and_then(|version| version.number()) {
        Some(version) if version > f64::from(VERSION) => Err(Unreadable::Newer),
        Some(_) => Ok(()),
        None => Err(Unreadable::Damaged),
    }
}

pub(super) fn read_talks<J: Json>(talks: Vec<(String, J)>) -> Option<Marks> {
    let mut marks = Marks::default();
    for (talk, registers) in talks {
        let read = read_talk(&registers)?;
        if !read.is_empty() {
            *marks.talk_mut(&talk) = read;
        }
    }
    Some(marks)
}

fn read_talk(registers: &impl Json) -> Option<TalkMarks> {
    let mut marks = TalkMarks::default();
    for tick in Tick::ALL {
        read_register(registers, tick.name(), Json::boolean, marks.tick_mut(tick))?;
    }
    read_register(registers, MarkKind::Note.name(), Json::text, &mut marks.note)?;
    for (name, member) in registers.members().unwrap_or_default() {
        if MarkKind::named(&name).is_none()
            && let Some(register) = read_other(&member)
        {
            marks.others.merge_one(&name, register);
        }
    }
    Some(marks)
}

/// Reads a register of an unknown kind. `None` for any other member: a title, or whatever a newer
/// release may add that is no register.
fn read_other(member: &impl Json) -> Option<Register<String>> {
    let pair = member.elements()?;
    let (value, set_at) = (pair.first()?, pair.get(1)?);
    Some(Register { value: value.to_json()?, set_at: millis(set_at.number()?) })
}

/// Reads a pair of value and time, if there is one. `None` where it is damaged.
fn read_register<J: Json, T>(
    talk: &J,
    name: &str,
    value: impl Fn(&J) -> Option<T>,
    register: &mut Option<Register<T>>,
) -> Option<()> {
    if let Some(stored) = talk.member(name) {
        let pair = stored.elements()?;
        let (first, second) = (pair.first()?, pair.get(1)?);
        *register = Some(Register { value: value(first)?, set_at: millis(second.number()?) });
    }
    Some(())
}

fn millis(number: f64) -> Millis {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates")]
    let millis = number as Millis;
    millis.min(LATEST)
}
