//! Which sessions are taken.

use thiserror::Error;

use crate::{
    address::identity,
    placed::{Placed, Program},
    titles::{likeness, plain},
};

/// From which likeness on a title is meant.
const MEANT: f64 = 0.85;

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Everything.
    pub all: bool,
    /// Titles, addresses or ids.
    pub only: Vec<String>,
}

/// Something that was asked for, and is in no source.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("no talk is “{wanted}”{}; write its title or its address as the schedule has it", near(.nearest.as_deref()))]
pub struct Unknown {
    /// What was asked for.
    pub wanted: String,
    /// The title that is most like it.
    pub nearest: Option<String>,
}

fn near(nearest: Option<&str>) -> String {
    nearest.map_or_else(String::new, |title| format!(" (“{title}”?)"))
}

impl Choice {
    /// Tells which sessions are taken, in the order of the program: those that a post tells of, and what is asked for
    /// besides.
    ///
    /// # Errors
    /// The first that was asked for, and is not there.
    pub fn of(&self, program: &Program) -> Result<Vec<bool>, Unknown> {
        let mut taken: Vec<bool> =
            program.placed.iter().map(|placed| placed.is_told || self.all).collect();
        for wanted in &self.only {
            let found = find(wanted, &program.placed);
            if found.is_empty() {
                let alike = program.placed.iter().map(|placed| &placed.session.title);
                let nearest = alike
                    .map(|title| (likeness(title, wanted), title))
                    .max_by(|a, b| a.0.total_cmp(&b.0));
                let nearest =
                    nearest.filter(|(alike, _)| *alike > 0.5).map(|(_, title)| title.clone());
                return Err(Unknown { wanted: wanted.clone(), nearest });
            }
            for place in found {
                taken[place] = true;
            }
        }
        Ok(taken)
    }
}

/// Finds the sessions that are meant: by address, by id, by the whole title, or by one that is alike.
fn find(wanted: &str, placed: &[Placed]) -> Vec<usize> {
    let address = identity(wanted);
    let title = plain(wanted);
    let all = |is: &dyn Fn(&Placed) -> bool| {
        placed
            .iter()
            .enumerate()
            .filter(|(_, it)| is(it))
            .map(|(place, _)| place)
            .collect::<Vec<_>>()
    };
    let by_address = all(&|it: &Placed| {
        address.is_some() && it.session.schedule.as_deref().and_then(identity) == address
    });
    if !by_address.is_empty() {
        return by_address;
    }
    let by_id = all(&|it: &Placed| {
        // Codes are the ends of addresses.
        let code = it
            .session
            .schedule
            .as_deref()
            .and_then(|address| address.trim_end_matches('/').rsplit('/').next());
        [it.session.guid.as_deref(), it.session.id.as_deref(), code].contains(&Some(wanted))
    });
    if !by_id.is_empty() {
        return by_id;
    }
    let by_title = all(&|it: &Placed| !title.is_empty() && plain(&it.session.title) == title);
    if !by_title.is_empty() {
        return by_title;
    }
    let scored = placed.iter().map(|it| likeness(&it.session.title, wanted));
    let best = scored.enumerate().max_by(|a, b| a.1.total_cmp(&b.1));
    best.filter(|(_, alike)| *alike >= MEANT).map(|(place, _)| place).into_iter().collect()
}
