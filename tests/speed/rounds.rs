//! Rounds, in each of which every page is loaded once under each profile: what slows the machine for a
//! while slows all of them.

use crate::{
    check::Outcome,
    engine::Engine,
    load::{Load, load},
    profile::Profile,
    subject::Subject,
};

/// All loads.
pub struct Rounds {
    /// By round, then by profile, then by page.
    loads: Vec<[Vec<Load>; 2]>,
}

impl Rounds {
    /// Loads everything so many times.
    pub async fn run(engine: &Engine, subjects: &[Subject], count: usize) -> Outcome<Self> {
        let mut loads = Vec::new();
        for round in 1..=count {
            eprintln!("speed: round {round} of {count}");
            let mut of_profiles = [Vec::new(), Vec::new()];
            for (profile, loads) in Profile::ALL.into_iter().zip(&mut of_profiles) {
                for subject in subjects {
                    loads.push(load(engine, subject, profile).await?);
                }
            }
            loads.push(of_profiles);
        }
        Ok(Self { loads })
    }

    /// A page's measure under a profile, in every round.
    pub fn all(&self, page: usize, profile: Profile, measure: fn(&Load) -> f64) -> Vec<f64> {
        let place = Profile::ALL.iter().position(|other| *other == profile).unwrap_or_default();
        self.loads.iter().map(|of_profiles| measure(&of_profiles[place][page])).collect()
    }
}
