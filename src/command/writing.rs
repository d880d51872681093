//! Writing into an author's folder: all of it, or nothing.

use std::{
    ffi::OsString,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process,
};

/// A file's name, and what it holds.
pub type Written = (String, String);

/// Makes a folder with files. It is written beside, and takes its name when it is whole.
///
/// # Errors
/// Those of the system. Nothing is left behind then.
pub fn make_folder(folder: &Path, files: &[Written]) -> io::Result<()> {
    if let Some(parent) = folder.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        fs::create_dir_all(parent)?;
    }
    let new = beside(folder);
    let written = fs::create_dir(&new).and_then(|()| {
        for (name, text) in files {
            write_through(&new.join(name), text)?;
        }
        // A folder that is empty makes room.
        if folder.is_dir() {
            fs::remove_dir(folder)?;
        }
        fs::rename(&new, folder)
    });
    if written.is_err() {
        fs::remove_dir_all(&new).ok();
    }
    written
}

/// Puts files into a folder, in place of those of their names. All are written beside before the first takes its name.
///
/// # Errors
/// Those of the system. The folder is as it was then.
pub fn replace_files(folder: &Path, files: &[Written]) -> io::Result<()> {
    let paths: Vec<(PathBuf, PathBuf)> = files
        .iter()
        .map(|(name, _)| folder.join(name))
        // A link to a file stays one.
        .map(|path| fs::canonicalize(&path).unwrap_or(path))
        .map(|path| (beside(&path), path))
        .collect();
    let written =
        paths.iter().zip(files).try_for_each(|((new, _), (_, text))| write_through(new, text));
    let mut former: Vec<Option<Vec<u8>>> = Vec::new();
    let renamed = written.and_then(|()| {
        paths.iter().try_for_each(|(new, path)| {
            let before = fs::read(path).ok();
            fs::rename(new, path)?;
            former.push(before);
            Ok(())
        })
    });
    if renamed.is_err() {
        for ((_, path), before) in paths.iter().zip(former) {
            match before {
                Some(bytes) => fs::write(path, bytes).ok(),
                None => fs::remove_file(path).ok(),
            };
        }
        for (new, _) in &paths {
            fs::remove_file(new).ok();
        }
    }
    renamed
}

/// Writes a file, until the disk has it.
fn write_through(path: &Path, text: &str) -> io::Result<()> {
    let mut file = fs::File::create_new(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// A name beside a path, which nobody else has.
fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".new.{}", process::id()));
    path.with_file_name(name)
}
