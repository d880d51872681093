//! A test, and the session that it runs in.

use std::time::Duration;

use tokio::time::timeout;

use super::{
    check::{DriverFailure, Outcome},
    engine::Engine,
    page::Page,
};

/// Longest time that a test may take before it counts as hung. Whatever a test waits for in a page
/// gives up long before.
const LIMIT: Duration = Duration::from_secs(120);

/// Runs tests of a group of modules in an engine, in the order given, each in a window of its own. A test is
/// called what its path is below this program.
macro_rules! run {
    ($tally:ident, $engine:ident, $($module:ident::$test:ident),+ $(,)?) => {
        let group = module_path!().trim_start_matches("browser::");
        $(
            let name = format!(
                "{} {group}::{}::{}",
                $engine.name(),
                stringify!($module),
                stringify!($test)
            );
            let test = || $crate::harness::session::in_page($engine, async |page| $module::$test(page).await);
            $tally.run(&name, test).await;
        )+
    };
}

pub(crate) use run;

/// Runs a test in a window of a new session, with an eye on the console.
///
/// # Errors
/// Those of the test, or [`DriverFailure`]; then the next session is one of a new driver.
pub async fn in_page(engine: &Engine, test: impl AsyncFnOnce(&Page) -> Outcome) -> Outcome {
    let page = engine.open().await?;
    let quietly = async {
        test(&page).await?;
        page.expect_quiet_console().await
    };
    let outcome = match limited(quietly).await {
        Ok(()) => Ok(()),
        Err(error) => Err(page.failed(error).await),
    };
    // Why the test failed says more than that its session then did not end.
    let outcome = outcome.and(page.close().await);
    if outcome.as_ref().is_err_and(|error| error.is::<DriverFailure>()) {
        engine.renew().await?;
    }
    outcome
}

/// Ends a test that takes too long.
pub async fn limited(test: impl Future<Output = Outcome>) -> Outcome {
    match timeout(LIMIT, test).await {
        Ok(outcome) => outcome,
        Err(_) => Err(format!("it hung for {} seconds", LIMIT.as_secs()).into()),
    }
}
