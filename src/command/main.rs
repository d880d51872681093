//! The command `recap`.

use std::{env, process::ExitCode};

/// The subcommand that Trunk runs.
const PRERENDER: &str = "prerender";

fn main() -> ExitCode {
    if env::args().nth(1).as_deref() == Some(PRERENDER) {
        return recap::prerender();
    }
    eprintln!("usage: recap {PRERENDER}, which Trunk runs: see Trunk.toml");
    ExitCode::from(2)
}
