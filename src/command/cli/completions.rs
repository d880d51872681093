//! What shells and manuals are told of the command.

use std::{error::Error, io, path::PathBuf};

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::Cli;

/// Write a script by which a shell completes what is typed
#[derive(Debug, Args)]
#[command(
    after_help = "Example: recap completions bash > ~/.local/share/bash-completion/completions/recap"
)]
pub struct Completions {
    /// Whose script
    shell: Shell,
}

/// Write the manual, a page for each command
#[derive(Debug, Args)]
pub struct Manual {
    /// Where the pages go
    folder: PathBuf,
}

impl Completions {
    /// Writes the script to standard output.
    ///
    /// # Errors
    /// None: what a reader does not take is not written.
    pub fn run(self) -> Result<(), Box<dyn Error>> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Cli::command(), "recap", &mut script);
        match io::Write::write_all(&mut io::stdout(), &script) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
            _ => Ok(()),
        }
    }
}

impl Manual {
    /// Writes the pages.
    ///
    /// # Errors
    /// Those of the system.
    pub fn run(self) -> Result<(), Box<dyn Error>> {
        Ok(clap_mangen::generate_to(Cli::command(), self.folder)?)
    }
}
