//! The folder that an author keeps a trip in.

use std::{fs, io, path::Path};

use recap_trip::{
    Trip,
    manuscript::{self, Checked, File, Folder, PICTURES, Problem},
};

/// Reads the trip in a folder.
///
/// # Errors
/// Every problem, in the order of files and lines, if one of them is more than a warning.
pub fn read_trip(folder: &Path) -> Result<Checked<Trip>, Vec<Problem>> {
    let mut files = files(folder, "", "toml");
    if let (Ok(files), Ok(pictures)) = (&mut files, self::files(folder, PICTURES, "svg")) {
        // A trip may do without.
        files.extend(pictures);
    }
    manuscript::read(Folder { path: folder.to_owned(), files })
}

/// Reads the files below a folder whose names begin and end like that, sorted by name.
fn files(root: &Path, leading: &str, extension: &str) -> io::Result<Vec<File>> {
    let mut paths: Vec<_> = fs::read_dir(root.join(leading))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|other| other == extension))
        .collect();
    paths.sort();
    let file = |path: &Path| {
        let name = format!("{leading}{}", path.file_name()?.to_str()?);
        Some(File { name, bytes: fs::read(path) })
    };
    Ok(paths.iter().filter_map(|path| file(path)).collect())
}
