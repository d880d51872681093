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

/// Tells whether an error is the driver's, which says nothing of what went wrong. What a test finds
/// out always has words.
fn gives_no_reason(error: &str) -> bool {
    error.trim_end() == "webdriver returned error:"
}

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

    /// Runs a test and says how it ended. Where the driver hung, or failed without saying why, once
    /// more in a new session: WebKit's does now and then.
    pub async fn run<F: Future<Output = Outcome>>(&mut self, name: &str, test: impl Fn() -> F) {
        if self.filter.as_ref().is_some_and(|filter| !name.contains(filter)) {
            return;
        }
        let mut outcome = tokio::time::timeout(LIMIT, test()).await;
        let driver_failed = match &outcome {
            Err(_) => true,
            Ok(outcome) => outcome.as_ref().is_err_and(|error| gives_no_reason(&error.to_string())),
        };
        if driver_failed {
            println!("test {name}: the driver failed, once more");
            outcome = tokio::time::timeout(LIMIT, test()).await;
        }
        match outcome.unwrap_or_else(|_| Err("the driver hung twice".into())) {
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
