//! The inputs to begin with: a file each, whose name says what it is.

use std::{fs, path::PathBuf};

/// Returns the folder of a reader's inputs.
pub(crate) fn folder(reader: &str) -> PathBuf {
    let tests = env!("CARGO_MANIFEST_DIR");
    [tests, "fuzz", "corpus", reader].iter().collect()
}

/// Reads the inputs of a reader, by name, without the line end that editors put behind them.
pub(crate) fn read(reader: &str) -> Vec<Vec<u8>> {
    let files = fs::read_dir(folder(reader)).expect("the corpus has a folder for each reader");
    let mut paths: Vec<PathBuf> =
        files.map(|file| file.expect("the folder can be read").path()).collect();
    paths.sort();
    let inputs = paths.iter().map(|path| {
        let mut input = fs::read(path).expect("an input can be read");
        input.pop_if(|last| *last == b'\n');
        input
    });
    inputs.collect()
}
