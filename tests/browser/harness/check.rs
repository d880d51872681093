//! Outcomes of tests, and their tally.

use std::{
    error::Error,
    fmt::{self, Display, Formatter},
    future::Future,
    process::ExitCode,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

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

/// A driver's own failure, which says nothing of a page: it gives no session, or does not answer.
#[derive(Debug)]
pub struct DriverFailure(pub String);

impl Display for DriverFailure {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Error for DriverFailure {}

/// How many sessions of a run may come to nothing. Drivers fail now and then; when more than these do, it is
/// not the drivers.
const DRIVER_FAILURES: usize = 6;

/// Counts what passed and what failed, in however many threads.
pub struct Tally {
    filter: Option<String>,
    passed: AtomicUsize,
    driver_failures: AtomicUsize,
    failed: Mutex<Vec<String>>,
}

impl Tally {
    /// Begins a run of all tests, or of those whose names contain a word.
    pub fn new(filter: Option<String>) -> Self {
        Self {
            filter,
            passed: AtomicUsize::default(),
            driver_failures: AtomicUsize::default(),
            failed: Mutex::default(),
        }
    }

    /// Runs a test and says how it ended. Only one whose driver failed runs once more, in a new session.
    pub async fn run<F: Future<Output = Outcome>>(&self, name: &str, test: impl Fn() -> F) {
        if self.filter.as_ref().is_some_and(|filter| !name.contains(filter)) {
            return;
        }
        let mut outcome = test().await;
        if let Err(error) = &outcome
            && error.is::<DriverFailure>()
        {
            println!("test {name} ... begins again, since its driver failed:\n    {error}");
            self.driver_failures.fetch_add(1, Ordering::Relaxed);
            outcome = test().await;
        }
        match outcome {
            Ok(()) => {
                println!("test {name} ... ok");
                self.passed.fetch_add(1, Ordering::Relaxed);
            }
            Err(error) => {
                let failure = format!("{name}\n    {error}");
                println!("test {name} ... FAILED\n    {error}");
                self.failed.lock().unwrap_or_else(PoisonError::into_inner).push(failure);
            }
        }
    }

    /// Ends the run. One in which nothing ran, or drivers failed too often, has failed.
    pub fn close(self) -> ExitCode {
        let failed = self.failed.into_inner().unwrap_or_else(PoisonError::into_inner);
        let (passed, driver_failures) =
            (self.passed.into_inner(), self.driver_failures.into_inner());
        // Once more, with the reason: of a long run, often only the end is kept.
        for failure in &failed {
            println!("failed: {failure}");
        }
        println!("\n{passed} passed, {} failed", failed.len());
        println!("drivers failed {driver_failures} times; {DRIVER_FAILURES} they may");
        let good = failed.is_empty() && passed > 0 && driver_failures <= DRIVER_FAILURES;
        if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
