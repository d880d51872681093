//! A visitor's sitting at the recap, and what they were told in it.

use alloc::string::String;

use crate::{digits::decimal, register::Millis};

/// How long what was told is still news, in the tab that told it: half a day. Tabs on telephones live for months.
const LENGTH: Millis = 12 * 60 * 60 * 1000;

/// Stands among the ids where what was told until there was closed. No id has it.
const CLOSED: char = '_';

/// What a tab has told its visitor, as it is stored: when, and of which talks, as in `1666800000000 keda bees`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    text: String,
}

impl Sitting {
    /// Begins one. Nothing is told yet.
    pub fn new(now: Millis) -> Self {
        Self { text: decimal(now) }
    }

    /// Takes what is stored, whatever it is.
    pub fn stored(text: String) -> Self {
        Self { text }
    }

    /// Returns what is to be stored.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Notes that the visitor was told of a talk.
    pub fn tell(&mut self, talk: &str) {
        self.text.push(' ');
        self.text.push_str(talk);
    }

    /// Notes that the visitor has closed what was told.
    pub fn close(&mut self) {
        self.text.push(' ');
        self.text.push(CLOSED);
    }

    /// Tells whether they have, and were told nothing since.
    pub fn is_closed(&self) -> bool {
        self.text.ends_with(CLOSED)
    }

    /// Iterates over the ids of the talks that it was about. What is none of the trip's is none.
    pub fn talks(&self) -> impl Iterator<Item = &str> {
        self.text.split(' ')
    }

    /// Tells whether it is over. So it is where the clock was put back since.
    pub fn is_over(&self, now: Millis) -> bool {
        let began = self.text.split(' ').next().and_then(|began| began.parse::<Millis>().ok());
        began.is_none_or(|began| now < began || now - began > LENGTH)
    }
}
