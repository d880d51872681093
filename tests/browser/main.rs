//! End-to-end tests: the built sites, served by a plain file server, used in three stock engines
//! through W3C WebDriver. `make test` builds the sites and says in `SITES` where they are.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "what a test cannot go on without, it fails for")]
#![expect(clippy::case_sensitive_file_extension_comparisons, reason = "the build names them")]

mod harness;

mod files;
mod reading;
mod keeping;
mod taking_along;
mod finding;
mod offline;
mod keyboard;
mod others;
mod looks;
mod writing;

use std::{env, path::PathBuf, process::ExitCode, thread};

use harness::{check::Tally, engine::Engine, session::Sessions};

/// Where the built sites are.
fn sites() -> PathBuf {
    let sites = env::var("SITES")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../target/sites").to_owned());
    PathBuf::from(sites)
}

fn main() -> ExitCode {
    let tally = Tally::new(env::args().nth(1).filter(|argument| !argument.starts_with('-')));
    look_at_files(&tally);
    // Side by side: most of a test's time is waiting. Each in a thread, so that none waits for what another
    // computes.
    thread::scope(|threads| {
        for engine in Engine::all() {
            threads.spawn(|| run_in(engine, &tally));
        }
    });
    tally.close()
}

/// Runs the tests of what was built, which take no browser.
#[tokio::main(flavor = "current_thread")]
async fn look_at_files(tally: &Tally) {
    for (name, test) in files::TESTS {
        tally.run(name, || async { test() }).await;
    }
}

/// Runs all tests in an engine, one after the other.
#[tokio::main(flavor = "current_thread")]
async fn run_in(engine: Engine, tally: &Tally) {
    let engine = match engine.start().await {
        Ok(engine) => engine,
        Err(error) => {
            let message = error.to_string();
            tally.run(engine.name(), || async { Err(message.clone().into()) }).await;
            return;
        }
    };
    let sessions = Sessions::of(engine);
    reading::run(tally, &sessions).await;
    keeping::run(tally, &sessions).await;
    taking_along::run(tally, &sessions).await;
    finding::run(tally, &sessions).await;
    offline::run(tally, &sessions).await;
    keyboard::run(tally, &sessions).await;
    others::run(tally, &sessions).await;
    looks::run(tally, &sessions).await;
    writing::run(tally, &sessions).await;
    sessions.stop().await;
}
