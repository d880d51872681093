//! What a visitor asks for.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use recap_marks::{Marks, Tick};

use crate::{
    letters::fold,
    listed::{Listed, Talk},
};

/// What a visitor asks for. Every part is a field of the page's form, and a parameter of its address
/// by the same name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// `q`: the words that an entry must have, each anywhere, folded.
    pub words: Vec<String>,
    /// `day`: a date, or `unknown`.
    pub day: String,
    /// `event`: an event's id.
    pub event: String,
    /// `topic`: a topic, in its own spelling.
    pub topic: String,
    /// `seen`: what the traveller had to do with it: `saw`, `wants`, `gave`.
    pub seen: String,
    /// `mine`: what the visitor has marked.
    pub mine: Option<Mine>,
    /// `recording`: only what has one.
    pub recorded: bool,
    /// `plan`: how many minutes there are to fill.
    pub minutes: Option<u32>,
    /// `all`: everything that is found, however much that is.
    pub all: bool,
}

/// What a visitor has marked on a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mine {
    /// `unwatched`
    Unwatched,
    /// `watched`
    Watched,
    /// `saved`
    Saved,
    /// `note`: has one.
    Note,
}

impl View {
    /// Sets a part by its name in the address. An empty value asks for everything; so does one that
    /// means nothing.
    pub fn set(&mut self, name: &str, value: &str) {
        let text = || value.to_owned();
        match name {
            "q" => {
                let words = fold(value);
                self.words = words.split_whitespace().map(ToOwned::to_owned).collect();
            }
            "day" => self.day = text(),
            "event" => self.event = text(),
            "topic" => self.topic = text(),
            "seen" => self.seen = text(),
            "mine" => self.mine = Mine::named(value),
            "recording" => self.recorded = !value.is_empty(),
            "plan" => self.minutes = value.parse().ok(),
            "all" => self.all = !value.is_empty(),
            _ => {}
        }
    }

    /// Tells whether anything but words, minutes and all of it is asked for.
    pub fn is_filtered(&self) -> bool {
        let Self { words, minutes, all, .. } = self.clone();
        *self != Self { words, minutes, all, ..Self::default() }
    }

    /// Tells whether an entry is among what is asked for, its words aside.
    pub(crate) fn admits(&self, entry: &Listed, marks: &Marks) -> bool {
        let is = |asked: &str, value: &str| asked.is_empty() || asked == value;
        is(&self.day, &entry.day)
            && is(&self.event, &entry.event)
            // What he saw a part of he saw.
            && entry.attendance.starts_with(&self.seen)
            && (self.topic.is_empty() || entry.topics.contains(&self.topic))
            && self.mine.is_none_or(|mine| mine.admits(entry.talk.as_ref(), marks))
            && (!self.recorded || entry.talk.as_ref().is_some_and(|talk| talk.recorded))
    }
}

impl Mine {
    fn named(name: &str) -> Option<Self> {
        match name {
            "unwatched" => Some(Self::Unwatched),
            "watched" => Some(Self::Watched),
            "saved" => Some(Self::Saved),
            "note" => Some(Self::Note),
            _ => None,
        }
    }

    fn admits(self, talk: Option<&Talk>, marks: &Marks) -> bool {
        talk.is_some_and(|Talk { id, .. }| match self {
            Self::Unwatched => !marks.is(id, Tick::Watched),
            Self::Watched => marks.is(id, Tick::Watched),
            Self::Saved => marks.is(id, Tick::Saved),
            Self::Note => !marks.note(id).is_empty(),
        })
    }
}
