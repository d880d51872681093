//! What is taken: as options say, or as somebody picks on a terminal.

use std::{error::Error, fs, path::Path};

use recap_sources::Program;

use crate::cli::{asking::can_ask, picking, usage};

/// Has the sessions picked. Where nobody can be asked, it is an error, which names the options.
pub(super) fn pick(program: &Program, taken: &mut [bool]) -> Result<(), Box<dyn Error>> {
    if !can_ask() {
        let wrong = "--all or --only must be given where nobody can be asked which talks to take";
        usage("import", wrong).exit();
    }
    for place in picking::pick(program)? {
        taken[place] = true;
    }
    if taken.iter().any(|taken| *taken) {
        Ok(())
    } else {
        Err("no talk was picked; nothing was written".into())
    }
}

/// Reads what is asked for: a name of a file stands for its lines.
pub(super) fn wanted(only: Vec<String>) -> Result<Vec<String>, Box<dyn Error>> {
    let mut wanted = Vec::new();
    for one in only {
        if Path::new(&one).is_file() {
            let text = fs::read_to_string(&one)
                .map_err(|error| format!("{one} cannot be read ({error})"))?;
            let lines = text
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty() && !line.starts_with('#'));
            wanted.extend(lines.map(str::to_owned));
        } else {
            wanted.push(one);
        }
    }
    Ok(wanted)
}
