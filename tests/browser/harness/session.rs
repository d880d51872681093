//! A test, and the session that it runs in.

use std::sync::{Mutex, PoisonError};

use super::{
    check::{DriverFailure, Outcome},
    engine::{Engine, Kind},
    hanging::unless_it_hangs,
    page::Page,
    server::end_those_left,
};

/// Runs tests of a group of modules in an engine, in the order given, each in a window of its own. A test is
/// called what its path is below this program.
macro_rules! run {
    ($tally:ident, $sessions:ident, $($module:ident::$test:ident),+ $(,)?) => {
        let group = module_path!().trim_start_matches("browser::");
        $(
            let name = format!(
                "{} {group}::{}::{}",
                $sessions.engine(),
                stringify!($module),
                stringify!($test)
            );
            let test = || $sessions.in_page(async |page| $module::$test(page).await);
            $tally.run(&name, test).await;
        )+
    };
}

pub(crate) use run;

/// The sessions of an engine, one at a time.
///
/// Firefox takes three seconds to start, the others a third of one: its session goes on from test to test,
/// each in a new tab. What pages have stored belongs to their origins, and no two servers of a run have the same.
pub struct Sessions {
    engine: Engine,
    spare: Mutex<Option<Page>>,
}

impl Sessions {
    /// Those of an engine whose driver runs.
    pub fn of(engine: Engine) -> Self {
        Self { engine, spare: Mutex::default() }
    }

    /// The engine's name.
    pub fn engine(&self) -> &'static str {
        self.engine.name()
    }

    /// Runs a test in a window, with an eye on the console.
    ///
    /// # Errors
    /// Those of the test, or [`DriverFailure`]; then the next session is one of a new driver.
    pub async fn in_page(&self, test: impl AsyncFnOnce(&Page) -> Outcome) -> Outcome {
        let page = match self.take_spare() {
            Some(page) => page,
            None => self.engine.open().await?,
        };
        let quietly = async {
            test(&page).await?;
            page.expect_quiet_console().await
        };
        let outcome = match unless_it_hangs(quietly).await {
            Ok(()) if page.kind() == Kind::Firefox => self.keep(page).await,
            Ok(()) => page.close().await,
            Err(error) => {
                let error = page.failed(error).await;
                // Why the test failed says more than that its session then did not end.
                page.close().await.ok();
                Err(error)
            }
        };
        end_those_left();
        if outcome.as_ref().is_err_and(|error| error.is::<DriverFailure>()) {
            self.engine.renew().await?;
        }
        outcome
    }

    /// Opens a window in a session that is not to go on.
    pub async fn open(&self) -> Outcome<Page> {
        self.end_spare().await?;
        self.engine.open().await
    }

    /// Ends the driver, and all that it started.
    pub async fn stop(self) {
        // What does not end by itself ends with the driver.
        self.end_spare().await.ok();
        self.engine.stop().await;
    }

    async fn keep(&self, page: Page) -> Outcome {
        start_afresh(&page).await?;
        *self.spare.lock().unwrap_or_else(PoisonError::into_inner) = Some(page);
        Ok(())
    }

    async fn end_spare(&self) -> Outcome {
        match self.take_spare() {
            Some(page) => page.close().await,
            None => Ok(()),
        }
    }

    fn take_spare(&self) -> Option<Page> {
        self.spare.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// How large Firefox is at its start, in pixels.
const SIZE: (u32, u32) = (1366, 768);

/// A file that is there. To Firefox all files have one origin.
const FILE: &str = concat!("file://", env!("CARGO_MANIFEST_DIR"), "/../index.html");

/// Replaces all tabs by a new one, in a window as large as at the start, and empties the storage of files.
async fn start_afresh(page: &Page) -> Outcome {
    let client = page.client();
    let afresh = async {
        let former = client.windows().await?;
        let new = client.new_window(true).await?.handle;
        for window in former {
            client.switch_to_window(window).await?;
            client.close_window().await?;
        }
        client.switch_to_window(new).await?;
        client.set_window_size(SIZE.0, SIZE.1).await?;
        client.goto(FILE).await?;
        client.execute("localStorage.clear()", Vec::new()).await?;
        client.goto("about:blank").await
    };
    afresh.await.map_err(|error| DriverFailure(error.to_string()).into())
}
