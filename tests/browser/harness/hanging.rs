//! Tests that hang.

use std::{cell::Cell, pin::pin, time::Duration};

use tokio::time::{Instant, timeout_at};

use super::check::Outcome;

/// Longest time that a test may go without asking a page for anything. Whatever it waits for in a page gives up
/// long before. How long a whole test takes is the machine's matter.
const LIMIT: Duration = Duration::from_secs(120);

thread_local! {
    /// When the test of this thread, which is one engine's, last asked a page for something.
    static ASKED: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Says that a page is asked for something.
pub fn goes_on() {
    ASKED.set(Some(Instant::now()));
}

/// Runs a test, and ends one that hangs.
///
/// # Errors
/// Those of the test, or that it hung.
pub async fn unless_it_hangs(test: impl Future<Output = Outcome>) -> Outcome {
    let mut test = pin!(test);
    goes_on();
    loop {
        let asked = ASKED.get();
        let limit = asked.unwrap_or_else(Instant::now) + LIMIT;
        match timeout_at(limit, &mut test).await {
            Ok(outcome) => return outcome,
            Err(_) if ASKED.get() == asked => {
                return Err(format!("it hung for {} seconds", LIMIT.as_secs()).into());
            }
            Err(_) => {}
        }
    }
}
