//! The command `recap` itself, as an author runs it. `make test` builds it, and says in `RECAP` where it is and
//! in `SITES` where the sites are that Trunk made.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "what a test cannot go on without, it fails for")]

mod process;
mod asked;
mod building;
mod checking;
mod web;
mod importing;
mod imported_web;
mod recordings;
mod keepsakes;
mod new_trips;
mod served;
mod usage;

use std::{
    env,
    path::{Path, PathBuf},
};

use assert_cmd::Command;
use tempfile::TempDir;

use process::{file, repository};

/// The command, where nobody looks on.
fn recap(arguments: &[&str]) -> Command {
    let mut command = Command::new(file());
    command.current_dir(repository("")).args(arguments);
    command
}

/// A site that Trunk made.
fn site(name: &str) -> PathBuf {
    let sites = env::var("SITES").map_or_else(|_| repository("target/sites"), PathBuf::from);
    sites.join(name)
}

/// A folder that is deleted at the end.
fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// What a command wrote to standard output.
fn said(command: &mut Command) -> String {
    String::from_utf8(command.assert().success().get_output().stdout.clone()).expect("text")
}

/// What one that was not done wrote to standard error, with that exit status.
fn complained(command: &mut Command, status: i32) -> String {
    String::from_utf8(command.assert().code(status).get_output().stderr.clone()).expect("text")
}

/// A path as an argument.
fn text(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}
