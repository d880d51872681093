//! A program that is run to its end.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{check::Outcome, process};

/// How often a program's memory is asked for.
const OFTEN: Duration = Duration::from_millis(1);

/// What a run took.
pub struct Run {
    /// Milliseconds until it ended.
    pub time: f64,
    /// The most memory that it had at once, in bytes, as the system last said before its end.
    pub memory: f64,
}

impl Run {
    /// Runs a program to its end.
    ///
    /// # Errors
    /// Where it cannot be started, or fails.
    pub fn of(mut program: Command) -> Outcome<Self> {
        let start = Instant::now();
        let mut process = program.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let mut memory = 0.0;
        let status = loop {
            memory = peak(process.id()).unwrap_or(memory);
            if let Some(status) = process.try_wait()? {
                break status;
            }
            thread::sleep(OFTEN);
        };
        let time = start.elapsed().as_secs_f64() * 1_000.0;
        if status.success() {
            Ok(Self { time, memory })
        } else {
            Err(format!("{program:?}: {status}").into())
        }
    }
}

/// The command for authors, with caches of its own.
pub fn recap(caches: &Path) -> Command {
    let mut recap = Command::new(process::file());
    recap.env("XDG_CACHE_HOME", caches);
    recap
}

/// The most memory that a process has had, in bytes, where the system says so.
fn peak(process: u32) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: f64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes * 1_024.0)
}
