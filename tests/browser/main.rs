//! End-to-end tests: the built sites, served by a plain file server, used in three stock engines
//! through W3C WebDriver. `make test` builds the sites and says in `SITES` where they are.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "what a test cannot go on without, it fails for")]
#![expect(clippy::case_sensitive_file_extension_comparisons, reason = "the build names them")]

mod check;
mod engine;
mod page;
mod console;
mod session;
mod appearance;
mod protocol;
mod marks;
mod panel;
mod tabs;
mod seed;
mod processes;
mod answer;
mod server;

mod files;
mod large_trip;
mod navigation;
mod pages;
mod sharing;
mod storage;
mod ticks;
mod early;
mod notes;
mod two_tabs;
mod links;
mod links_followed;
mod codes;
mod notes_that_differ;
mod set_aside;
mod all_at_once;
mod last_change;
mod marks_files;
mod calendar;
mod keepsake;
mod comparison;
mod panel_on_demand;
mod play_here;
mod persistence;
mod clocks;
mod finding;
mod kills;
mod minutes;
mod offline;
mod builds;
mod next_unwatched;
mod keyboard;
mod keyboard_walking;
mod keyboard_typing;
mod keyboard_layouts;
mod without_app;
mod large_letters;
mod mirrored;
mod targets;
mod contrast;
mod motion;
mod searched;
mod paper;
mod others;
mod stopped;
mod asking;
mod places;
mod focus;
mod states;
mod list;

use std::{env, path::PathBuf, process::ExitCode};

use check::Tally;
use engine::Engine;

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
        list::run(&mut tally, &engine).await;
        engine.stop().await;
    }
    tally.close()
}
