//! Fuzzing of what reads what comes from outside: marks as links, as files and as a browser keeps them; schedules, posts
//! and lists of videos.
//!
//! Inputs are changed at random and tried, many times over: `FUZZ_EXECUTIONS` for each reader,
//! beginning with those of the folder `corpus`. Whatever brings something new is kept and changed
//! further. The same `FUZZ_SEED` tries the same inputs; `FUZZ_READER` is the only reader tried.
#![expect(clippy::expect_used, reason = "what a test cannot go on without, it fails for")]

use std::process::ExitCode;

#[path = "../marks/parsed.rs"]
mod parsed;

mod chance;
mod change;
mod corpus;
mod check;
mod link;
mod file;
mod source;
mod videos;
mod run;

/// How many inputs of each reader are tried by default: ten seconds' work without optimisation.
const EXECUTIONS: u64 = 20_000;

fn main() -> ExitCode {
    let number = |name, default| {
        std::env::var(name).map_or(default, |text| {
            text.parse().unwrap_or_else(|_| panic!("{name} is to be a number, not {text:?}"))
        })
    };
    let (executions, seed) = (number("FUZZ_EXECUTIONS", EXECUTIONS), number("FUZZ_SEED", 1));
    let only = std::env::var("FUZZ_READER").unwrap_or_default();
    let mut is_sound = true;
    for reader in
        [&link::READER, &file::READER].into_iter().chain(&source::READERS).chain(&videos::READERS)
    {
        if only.is_empty() || only == reader.name {
            is_sound &= run::run(reader, executions, seed);
        }
    }
    if is_sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
