//! How fast pages load: of invented trips of several sizes, each against a limit page, which has the same
//! talks and nothing besides; and what their author waits for. `make bench` builds the sites and the command first.
//! Nothing asserts a time; see docs/performance.md.

#![expect(clippy::expect_used, reason = "the random numbers are shared with tests that may")]

#[expect(dead_code, unused_imports, unused_macros, reason = "the tests use the rest")]
#[path = "../browser/harness/check.rs"]
mod check;
#[expect(dead_code, reason = "the tests use the rest")]
#[path = "../browser/harness/engine.rs"]
mod engine;
#[expect(dead_code, reason = "the tests use the rest")]
#[path = "../browser/harness/hanging.rs"]
mod hanging;
#[expect(dead_code, reason = "the tests use the rest")]
#[path = "../browser/harness/page.rs"]
mod page;
#[expect(dead_code, reason = "the tests use the rest")]
#[path = "../browser/harness/protocol.rs"]
mod protocol;
#[path = "../command/process.rs"]
mod process;
#[path = "../synthetic/mod.rs"]
mod synthetic;
mod limit;
mod size;
mod server;
mod profile;
mod load;
mod subject;
mod rounds;
mod numbers;
mod table;
mod crossing;
mod machine;
mod large;
mod author;

use std::{env, process::ExitCode};

use check::Outcome;
use engine::{Engine, Kind};
use profile::Profile;
use rounds::Rounds;
use size::Size;

/// How often every page is loaded, where `ROUNDS` does not say.
const ROUNDS: usize = 5;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let outcome = match env::args().nth(1).as_deref() {
        Some("write") => Size::asked().and_then(|sizes| sizes.iter().try_for_each(Size::write)),
        _ => measure().await,
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("speed: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Measures everything that was asked for, and says what came of it.
async fn measure() -> Outcome {
    let sizes = Size::asked()?;
    let count = env::var("ROUNDS").map_or(Ok(ROUNDS), |rounds| rounds.parse())?;
    let engine = Engine::of(Kind::Chromium).start().await?;
    let outcome = measure_in(&engine, &sizes, count).await;
    engine.stop().await;
    outcome
}

async fn measure_in(engine: &Engine, sizes: &[Size], count: usize) -> Outcome {
    let mut subjects = Vec::new();
    for size in sizes {
        subjects.extend(size.subjects()?);
    }
    let rounds = Rounds::run(engine, &subjects, count).await;
    println!("{}\n", machine::described(engine, count).await?);
    for profile in Profile::ALL {
        println!("### {}\n", profile.title());
        println!("{}", table::measures(&subjects, &rounds, profile));
        println!("{}", table::ratios(&subjects, &rounds, profile));
        for line in crossing::lines(&subjects, &rounds, profile) {
            println!("{line}");
        }
        println!();
    }
    let mut failures: Vec<String> = rounds.failures().map(str::to_owned).collect();
    for size in sizes.iter().filter(|size| size.is_large()) {
        match large::checked(engine, size).await {
            Ok(line) => println!("{line}"),
            Err(error) => failures.push(error.to_string()),
        }
    }
    println!("\n### For authors\n\n{}", author::table(engine, sizes, count).await?);
    for failure in &failures {
        println!("FAILED: {failure}");
    }
    if failures.is_empty() { Ok(()) } else { Err(format!("{} failed", failures.len()).into()) }
}
