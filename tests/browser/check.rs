//! Outcomes of tests, and their tally.

use std::{error::Error, future::Future, process::ExitCode, time::Duration};

/// What a test ends with.
pub type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// Fails a test unless a condition holds.
macro_rules! ensure {
    ($condition:expr, $($message:tt)+) => {
        if !$condition {
            return Err(format!($($message)+).into());
        }
    };
}

/// Fails a test unless two values are equal.
macro_rules! ensure_eq {
    ($left:expr, $right:expr) => {
        match (&$left, &$right) {
            (left, right) if left == right => {}
            (left, right) => {
                let what = stringify!($left);
                return Err(format!("{what}\n    is {left:?}\n    not {right:?}").into());
            }
        }
    };
}

pub(crate) use {ensure, ensure_eq};

/// Longest time that a test may take before it counts as hung. Whatever a test waits for in a page
/// gives up long before: only a driver that does not answer takes this long.
const LIMIT: Duration = Duration::from_secs(120);

/// How many tests of a run may need a second try. Drivers fail now and then; when more tests than
/// these do, it is not the drivers.
const SECOND_TRIES: usize = 6;

/// Counts what passed and what failed.
pub struct Tally {
    filter: Option<String>,
    passed: usize,
    tried_twice: usize,
    failed: Vec<String>,
}

impl Tally {
    /// Begins a run of all tests, or of those whose names contain a word.
    pub fn new(filter: Option<String>) -> Self {
        Self { filter, passed: 0, tried_twice: 0, failed: Vec::new() }
    }

    /// Runs a test and says how it ended. One that fails runs once more, in a new session, and
    /// passes if it passes then, with the first error told.
    pub async fn run<F: Future<Output = Outcome>>(&mut self, name: &str, test: impl Fn() -> F) {
        if self.filter.as_ref().is_some_and(|filter| !name.contains(filter)) {
            return;
        }
        let try_it = async || match tokio::time::timeout(LIMIT, test()).await {
            Ok(outcome) => outcome,
            Err(_) => Err(format!("it hung for {} seconds", LIMIT.as_secs()).into()),
        };
        let Err(first) = try_it().await else {
            println!("test {name} ... ok");
            self.passed += 1;
            return;
        };
        match try_it().await {
            Ok(()) => {
                println!("test {name} ... ok at the second try; at the first:\n    {first}");
                self.passed += 1;
                self.tried_twice += 1;
            }
            Err(second) => {
                println!("test {name} ... FAILED\n    {first}\n    and once more: {second}");
                self.failed.push(name.to_owned());
            }
        }
    }

    /// Ends the run. One in which nothing ran, or too much ran twice, has failed.
    pub fn close(self) -> ExitCode {
        for name in &self.failed {
            println!("failed: {name}");
        }
        if self.tried_twice > 0 {
            println!("{} passed at the second try; {SECOND_TRIES} may", self.tried_twice);
        }
        println!("\n{} passed, {} failed", self.passed, self.failed.len());
        let good = self.failed.is_empty() && self.passed > 0 && self.tried_twice <= SECOND_TRIES;
        if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
