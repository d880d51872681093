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

use std::{env, path::PathBuf, process::ExitCode};

use harness::{check::Tally, engine::Engine};

/// Where the built sites are.
fn sites() -> PathBuf {
    let sites = env::var("SITES")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../target/sites").to_owned());
    PathBuf::from(sites)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut tally = Tally::new(env::args().nth(1).filter(|argument| !argument.starts_with('-')));
    for (name, test) in files::TESTS {
        tally.run(name, || async { test() }).await;
    }
    for engine in Engine::all() {
        let engine = match engine.start().await {
            Ok(engine) => engine,
            Err(error) => {
                let message = error.to_string();
                tally.run(engine.name(), || async { Err(message.clone().into()) }).await;
                continue;
            }
        };
        reading::run(&mut tally, &engine).await;
        keeping::run(&mut tally, &engine).await;
        taking_along::run(&mut tally, &engine).await;
        finding::run(&mut tally, &engine).await;
        offline::run(&mut tally, &engine).await;
        keyboard::run(&mut tally, &engine).await;
        others::run(&mut tally, &engine).await;
        looks::run(&mut tally, &engine).await;
        engine.stop().await;
    }
    tally.close()
}
