//! What the command is asked for.

mod address;
mod asking;
mod snippets;
mod new;
mod picking;
mod folder;
mod import;
mod recordings;
mod check;
mod serve;
mod build;
mod keepsake;
mod completions;

use std::{
    error,
    io::{self, IsTerminal},
    process::ExitCode,
};

use clap::{CommandFactory, Parser, Subcommand, error::ErrorKind};
use recap_trip::manuscript::Problem;
use thiserror::Error;

use crate::{mistakes::Mistakes, prerender::prerender};

/// A conference trip as a page to read, tick off and come back to.
#[derive(Debug, Parser)]
#[command(name = "recap", version, about, propagate_version = true)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    New(new::New),
    Import(import::Import),
    Recordings(recordings::Recordings),
    Check(check::Check),
    Serve(serve::Serve),
    Build(build::Build),
    Keepsake(keepsake::Keepsake),
    Completions(completions::Completions),
    #[command(hide = true)]
    Manual(completions::Manual),
    /// Renders a trip for Trunk, which runs this: see `Trunk.toml`.
    #[command(hide = true)]
    Prerender,
}

impl Cli {
    /// Does what was asked for, and says how it went: 0, or 1 where it was not done. What cannot be
    /// understood never comes here; for that it is 2.
    pub fn run(self) -> ExitCode {
        let done = match self.command {
            Command::New(new) => new.run(),
            Command::Import(import) => import.run(),
            Command::Recordings(recordings) => recordings.run(),
            Command::Check(check) => check.run(),
            Command::Serve(serve) => serve.run(),
            Command::Build(build) => build.run(),
            Command::Keepsake(keepsake) => keepsake.run(),
            Command::Completions(completions) => completions.run(),
            Command::Manual(manual) => manual.run(),
            Command::Prerender => prerender(),
        };
        match done {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                say(&*error);
                ExitCode::FAILURE
            }
        }
    }
}

/// Makes an error of how a command was called, with that command's own usage line.
fn usage(command: &str, wrong: &str) -> clap::Error {
    let mut cli = Cli::command();
    cli.build();
    let kind = ErrorKind::MissingRequiredArgument;
    match cli.find_subcommand_mut(command) {
        Some(called) => called.error(kind, wrong),
        None => cli.error(kind, wrong),
    }
}

/// Shows problems: with their lines where somebody looks on, and a line each where an editor does.
fn show(problems: &[Problem]) {
    if io::stderr().is_terminal() {
        anstream::eprint!("{}", snippets::draw(problems));
    } else {
        for problem in problems {
            eprintln!("{problem}");
        }
    }
}

/// Says what went wrong.
fn say(error: &(dyn error::Error + 'static)) {
    match error.downcast_ref::<Mistakes>() {
        Some(mistakes) => {
            show(&mistakes.problems);
            eprintln!("{}", mistakes.summary());
        }
        None if error.is::<Said>() => {}
        None => eprintln!("recap: {error}"),
    }
}

/// What went wrong is said already.
#[derive(Debug, Error)]
#[error("said already")]
struct Said;
