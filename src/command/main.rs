//! The command `recap`.

use std::process::ExitCode;

use clap::Parser;
use recap::Cli;

fn main() -> ExitCode {
    Cli::parse().run()
}
