//! Ids: where each was given, and where each is referred to.

use std::{cell::RefCell, collections::BTreeMap};

use super::{
    likeness::suggestion,
    problem::{Position, Problems},
};

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
    /// Kinds of which an id could not be read.
    lost: RefCell<Vec<Named>>,
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

    /// Finds out what a table of that name gives an id to, which others refer to.
    pub(super) fn of_table(name: &str) -> Option<Self> {
        [Self::Event, Self::Place].into_iter().find(|named| named.word() == name)
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

    /// Notes that an id of that kind is not known, because of a mistake that is reported.
    pub(super) fn lose(&self, named: Named) {
        self.lost.borrow_mut().push(named);
    }

    /// Reports every reference to an id that was never given, unless it may be one that is not known.
    pub(super) fn check(&self, problems: &Problems) {
        let given = self.given.borrow();
        for (named, id, position) in self.referred.borrow().iter() {
            if given.contains_key(&(*named, id.clone())) || self.lost.borrow().contains(named) {
                continue;
            }
            let ids: Vec<&str> = given
                .keys()
                .filter(|(other, _)| other == named)
                .map(|(_, id)| id.as_str())
                .collect();
            let wrong = format!("there is no {} “{id}”", named.word());
            let instead = if ids.is_empty() {
                format!("write it into trip.toml, as [[{}]] with that id", named.word())
            } else {
                suggestion(id, &ids)
            };
            problems.add(position, wrong, instead);
        }
    }
}
