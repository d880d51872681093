//! Rounds, in each of which every page is loaded once under each profile: what slows the machine for a
//! while slows all of them. A page that fails is left out from then on.

use std::collections::BTreeMap;

use crate::{
    engine::Engine,
    load::{Load, Measure, load},
    profile::Profile,
    subject::Subject,
};

/// All loads.
pub struct Rounds {
    /// By round, then by profile, then by page; nothing where it failed.
    loads: Vec<[Vec<Option<Load>>; 2]>,
    /// What went wrong, by profile and page.
    failed: BTreeMap<(usize, usize), String>,
}

impl Rounds {
    /// Loads everything so many times.
    pub async fn run(engine: &Engine, subjects: &[Subject], count: usize) -> Self {
        let mut rounds = Self { loads: Vec::new(), failed: BTreeMap::new() };
        for round in 1..=count {
            eprintln!("speed: round {round} of {count}");
            let mut of_profiles = [Vec::new(), Vec::new()];
            for (number, loads) in of_profiles.iter_mut().enumerate() {
                for (page, subject) in subjects.iter().enumerate() {
                    loads.push(rounds.load(engine, subject, (number, page)).await);
                }
            }
            rounds.loads.push(of_profiles);
        }
        rounds
    }

    /// Loads a page under the profile of a number, unless that failed before.
    async fn load(
        &mut self,
        engine: &Engine,
        subject: &Subject,
        (number, page): (usize, usize),
    ) -> Option<Load> {
        if self.failed.contains_key(&(number, page)) {
            return None;
        }
        let error = match load(engine, subject, Profile::ALL[number]).await {
            Ok(load) => return Some(load),
            Err(error) => format!("{}: {error}", Profile::ALL[number].title()),
        };
        eprintln!("speed: {error}");
        self.failed.insert((number, page), error);
        None
    }

    /// A page's measure under a profile, in every round in which there is one.
    pub fn all(&self, page: usize, profile: Profile, measure: Measure) -> Vec<f64> {
        let number = Profile::ALL.iter().position(|other| *other == profile).unwrap_or_default();
        let loads = self.loads.iter().filter_map(|of_profiles| of_profiles[number][page].as_ref());
        loads.filter_map(measure).collect()
    }

    /// What went wrong.
    pub fn failures(&self) -> impl Iterator<Item = &str> {
        self.failed.values().map(String::as_str)
    }
}
