//! The folder that an author keeps a trip in.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::Path,
};

use recap_trip::{
    Trip,
    manuscript::{self, Checked, Folder, MOST_BYTES, PICTURES, Problem},
};

/// Reads the trip in a folder.
///
/// # Errors
/// Every problem, in the order of files and lines, if one of them is more than a warning.
pub fn read_trip(folder: &Path) -> Result<Checked<Trip>, Vec<Problem>> {
    let is_toml = |name: &str| Path::new(name).extension().is_some_and(|end| end == "toml");
    // Whatever it is: what cannot be shown is named.
    let is_picture = |name: &str| !name.starts_with('.');
    let mut files = files(folder, "", is_toml);
    if let (Ok(files), Ok(pictures)) = (&mut files, self::files(folder, PICTURES, is_picture)) {
        // A trip may do without.
        files.extend(pictures);
    }
    manuscript::read(Folder { path: folder.to_owned(), files })
}

/// Reads the files below a folder that have a name of some kind, sorted by name.
fn files(
    root: &Path,
    leading: &str,
    is_named: impl Fn(&str) -> bool,
) -> io::Result<Vec<manuscript::File>> {
    let names = fs::read_dir(root.join(leading))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| is_named(name));
    let mut names: Vec<String> = names.map(|name| format!("{leading}{name}")).collect();
    names.sort();
    let file = |name: String| manuscript::File { bytes: read(&root.join(&name)), name };
    Ok(names.into_iter().map(file).collect())
}

/// Reads a file, but for what is more than any may have.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
