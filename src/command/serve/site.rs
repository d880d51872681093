//! The site as it is now, and what is wrong with the trip.

use std::{
    collections::HashMap,
    path::Path,
    time::{Instant, SystemTime, UNIX_EPOCH},
};

use axum::body::Bytes;
use recap_site::{cache::Cache, document::Offline, pictures::photographs::Finish, render};
use recap_trip::{
    Trip,
    manuscript::{Problem, Severity},
};
use serde_json::json;

use crate::{
    mistakes::{trip_of, with_photographs},
    parts::Parts,
};

/// Stands in every page: loads it again when there is a newer one, and shows what is wrong with the trip.
pub const SCRIPT: &str = include_str!("page.js");

/// The page where there has been no site yet.
const NO_SITE: &str = include_str!("no-site.html");

/// Where that is in it.
const SCRIPT_PLACE: &str = "SCRIPT";

/// The build of a trip that has never been without mistakes.
const NEVER: u128 = 0;

/// What is served.
pub struct Site {
    /// Every file by its path.
    pub files: HashMap<String, Bytes>,
    /// What pages are told, as JSON: which build this is, and what is wrong with the trip.
    pub news: String,
    build: u128,
}

impl Site {
    /// Builds the site of a trip, or says what is wrong with it and keeps the one before. Either is said on the
    /// terminal.
    pub fn of(folder: &Path, parts: &Parts, cache: &dyn Cache, former: Option<&Self>) -> Self {
        let begun = Instant::now();
        let proofs = |trip: Trip| with_photographs(folder, &trip, Finish::Proof, cache);
        let trip = match trip_of(folder).and_then(proofs) {
            Ok(trip) => trip,
            Err(mistakes) => {
                let stays = if former.is_some_and(|former| former.build != NEVER) {
                    "; the last good page stays"
                } else {
                    ""
                };
                eprintln!("{mistakes}{stays}");
                return Self::with_problems(former, &mistakes.problems);
            }
        };
        match render(&trip, "/", &parts.shell, &parts.programs, &(), Offline::Forgotten) {
            Ok(files) => {
                let files = files.into_iter().map(|file| (file.path, file.bytes.into()));
                eprintln!("built in {} ms", begun.elapsed().as_millis());
                Self::new(files.collect(), since_1970(), &[])
            }
            Err(error) => {
                eprintln!("the site cannot be built: {error}");
                Self::with_problems(former, &[])
            }
        }
    }

    fn with_problems(former: Option<&Self>, problems: &[Problem]) -> Self {
        let no_site = || {
            let page = NO_SITE.replace(SCRIPT_PLACE, SCRIPT);
            (HashMap::from([("404.html".to_owned(), page.into())]), NEVER)
        };
        let (files, build) =
            former.map_or_else(no_site, |former| (former.files.clone(), former.build));
        Self::new(files, build, problems)
    }

    fn new(files: HashMap<String, Bytes>, build: u128, problems: &[Problem]) -> Self {
        let problems: Vec<_> = problems
            .iter()
            .filter(|problem| problem.severity == Severity::Error)
            .map(|Problem { position, wrong, instead, .. }| {
                json!([position.to_string(), wrong, instead])
            })
            .collect();
        let news = json!({ "build": build.to_string(), "problems": problems }).to_string();
        Self { files, news, build }
    }
}

/// The time, in milliseconds: a tab may outlive the command, and must not take a later build for its own.
fn since_1970() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).map(|time| time.as_millis()).unwrap_or_default()
}
