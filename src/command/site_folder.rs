//! The folder that a finished site is written into.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process,
};

use recap_site::File;
use thiserror::Error;

/// What every page of a site of ours has in it, and no other page.
const OURS: &str = "id=\"recap_app\"";

/// Why a site was not written. What was in the folder is as it was.
#[derive(Debug, Error)]
pub enum SiteFolderError {
    /// Something of somebody else's is there.
    #[error(
        "{0} holds something that is no recap, and is left alone; name another folder, or empty it"
    )]
    NotOurs(PathBuf),
    /// The system says no.
    #[error("{0} cannot be written ({1}); make it writable, or name another folder")]
    Io(PathBuf, io::Error),
}

/// Writes a site into a folder, in place of the one that is there. Beside it first: at no moment is there half
/// of it, and where something fails the former one stays.
///
/// # Errors
/// [`SiteFolderError`], with the folder.
pub fn replace(folder: &Path, files: &[File]) -> Result<(), SiteFolderError> {
    let failed = |error| SiteFolderError::Io(folder.to_owned(), error);
    // A link to a folder stays one.
    let folder = &fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    if !may_be_replaced(folder).map_err(failed)? {
        return Err(SiteFolderError::NotOurs(folder.clone()));
    }
    let beside = |what: &str| {
        let mut name = std::ffi::OsString::from(".");
        name.push(folder.file_name().unwrap_or_default());
        name.push(format!(".{what}.{}", process::id()));
        folder.with_file_name(name)
    };
    let (new, former) = (beside("new"), beside("former"));
    let written = write_all(&new, files).and_then(|()| {
        let is_there = folder.exists();
        if is_there {
            fs::rename(folder, &former)?;
        }
        fs::rename(&new, folder).inspect_err(|_| {
            if is_there {
                fs::rename(&former, folder).ok();
            }
        })
    });
    fs::remove_dir_all(&new).ok();
    fs::remove_dir_all(&former).ok();
    written.map_err(failed)
}

/// Writes files below a folder, which is made where it is missing.
///
/// # Errors
/// Those of the system.
pub fn write_all(folder: &Path, files: &[File]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for file in files {
        let path = folder.join(&file.path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, &file.bytes)?;
    }
    Ok(())
}

/// Tells whether a folder is missing, empty, or a site of ours.
fn may_be_replaced(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => {
            let page = || fs::read_to_string(folder.join("index.html"));
            Ok(entries.next().is_none() || page().is_ok_and(|page| page.contains(OURS)))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
    }
}
