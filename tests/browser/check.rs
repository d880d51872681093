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

/// Longest time that a test may take before it counts as hung.
const LIMIT: Duration = Duration::from_secs(180);

/// Counts what passed and what failed.
pub struct Tally {
    filter: Option<String>,
    passed: usize,
    failed: Vec<String>,
}

impl Tally {
    /// Begins a run of all tests, or of those whose names contain a word.
    pub fn new(filter: Option<String>) -> Self {
        Self { filter, passed: 0, failed: Vec::new() }
    }

    /// Runs a test and says how it ended.
    pub async fn run(&mut self, name: &str, test: impl Future<Output = Outcome>) {
        if self.filter.as_ref().is_some_and(|filter| !name.contains(filter)) {
            return;
        }
        let outcome = tokio::time::timeout(LIMIT, test).await;
        match outcome.unwrap_or_else(|_| Err("it hung".into())) {
            Ok(()) => {
                println!("test {name} ... ok");
                self.passed += 1;
            }
            Err(error) => {
                println!("test {name} ... FAILED\n    {error}");
                self.failed.push(name.to_owned());
            }
        }
    }

    /// Ends the run. One in which nothing ran has failed.
    pub fn close(self) -> ExitCode {
        for name in &self.failed {
            println!("failed: {name}");
        }
        println!("\n{} passed, {} failed", self.passed, self.failed.len());
        let good = self.failed.is_empty() && self.passed > 0;
        if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
