//! Ids: where each was given, and where each is referred to.

use std::{cell::RefCell, collections::BTreeMap};

use super::problem::{Position, Problems};

/// What kind of thing an id belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Named {
    Trip,
    Entry,
    Event,
    Place,
}

/// The ids of one trip.
#[derive(Default)]
pub(super) struct Names {
    given: RefCell<BTreeMap<(Named, String), Position>>,
    referred: RefCell<Vec<(Named, String, Position)>>,
}

impl Named {
    fn word(self) -> &'static str {
        match self {
            Self::Trip => "trip",
            Self::Entry => "entry",
            Self::Event => "event",
            Self::Place => "place",
        }
    }
}

impl Names {
    /// Notes that an id was given, once.
    pub(super) fn give(&self, named: Named, id: &str, position: &Position, problems: &Problems) {
        let mut given = self.given.borrow_mut();
        if let Some(first) = given.get(&(named, id.to_owned())) {
            let wrong = format!("the {} id “{id}” is already used at {first}", named.word());
            problems.add(position, wrong, "choose an id of its own");
            return;
        }
        given.insert((named, id.to_owned()), position.clone());
    }

    /// Notes that something refers to an id.
    pub(super) fn refer(&self, named: Named, id: &str, position: &Position) {
        self.referred.borrow_mut().push((named, id.to_owned(), position.clone()));
    }

    /// Reports every reference to an id that was never given.
    pub(super) fn check(&self, problems: &Problems) {
        let given = self.given.borrow();
        for (named, id, position) in self.referred.borrow().iter() {
            if given.contains_key(&(*named, id.clone())) {
                continue;
            }
            let ids: Vec<&str> = given
                .keys()
                .filter(|(other, _)| other == named)
                .map(|(_, id)| id.as_str())
                .collect();
            let wrong = format!("there is no {} “{id}”", named.word());
            problems.add(position, wrong, suggestion(id, &ids));
        }
    }
}

/// Suggests the likeliest of several words for one that is not among them.
pub(super) fn suggestion(word: &str, known: &[&str]) -> String {
    match likeliest(word, known) {
        Some(other) => format!("write “{other}”?"),
        None if known.is_empty() => "leave it out".to_owned(),
        None => format!("write one of {}", known.join(", ")),
    }
}

/// Finds the likeliest of several words for one that is not among them, if one is like it.
pub(super) fn likeliest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let likenesses = known.iter().map(|other| (strsim::jaro_winkler(word, other), *other));
    let (likeness, other) = likenesses.max_by(|(a, _), (b, _)| a.total_cmp(b))?;
    (likeness > 0.8).then_some(other)
}
