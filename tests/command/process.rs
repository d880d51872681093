//! The command as a process that serves, and a trip to be written by.

use std::{
    env, fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;

/// The command while it serves. It ends with this.
pub struct Served {
    process: Child,
    /// Host and port.
    pub address: String,
}

impl Served {
    /// Starts it, on a port that is free, and waits until it answers.
    pub fn start(trip: &Path) -> Self {
        let mut process = Command::new(file())
            .args(["serve", "--port", "0"])
            .arg(trip)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the command");
        let mut line = String::new();
        let stdout = process.stdout.take().expect("its output");
        BufReader::new(stdout).read_line(&mut line).expect("a line");
        let (_, address) = line.split_once("http://").expect("an address");
        let (address, _) = address.split_once('/').expect("an address");
        Self { process, address: address.to_owned() }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.process.kill().expect("it runs");
        self.process.wait().expect("it ends");
    }
}

/// The command's file.
pub fn file() -> PathBuf {
    env::var("RECAP").map_or_else(|_| repository("target/debug/recap"), PathBuf::from)
}

/// A path of this repository.
pub fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// Copies a trip of this repository, to be changed.
pub fn copy_of(trip: &str) -> TempDir {
    let copy = tempfile::tempdir().expect("a folder");
    for below in ["", "pictures"] {
        let from = repository(trip).join(below);
        let to = copy.path().join(below);
        fs::create_dir_all(&to).expect("a folder");
        for entry in fs::read_dir(from).into_iter().flatten().flatten() {
            if entry.path().is_file() {
                fs::copy(entry.path(), to.join(entry.file_name())).expect("a copy");
            }
        }
    }
    copy
}
