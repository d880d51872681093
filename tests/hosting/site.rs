//! The built sites, as files.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use crate::check::{Outcome, ensure};

/// A built site, and the path that it was built to stand below.
pub struct Site {
    /// The name of its folder.
    pub name: &'static str,
    /// The path, with a slash at either end.
    pub base: &'static str,
}

/// All of them. Kyoto's trip names its host, so it has feeds and previews.
pub const SITES: [Site; 3] = [
    Site { name: "root", base: "/" },
    Site { name: "base", base: "/trips/detroit/" },
    Site { name: "kyoto", base: "/" },
];

impl Site {
    /// Where it was built.
    pub fn folder(&self) -> PathBuf {
        let sites = env::var("SITES")
            .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../target/sites").to_owned());
        Path::new(&sites).join(self.name)
    }

    /// Lists its files, without their compressed copies.
    pub fn files(&self) -> Outcome<Vec<String>> {
        let mut files = Vec::new();
        collect(&self.folder(), "", &mut files).map_err(|error| {
            format!("{}: {error}; build the sites with `make test`", self.folder().display())
        })?;
        files.retain(|path| !path.ends_with(".br") && !path.ends_with(".gz"));
        ensure!(files.len() > 20, "only {} files were built", files.len());
        Ok(files)
    }

    /// Reads a file.
    pub fn read(&self, path: &str) -> Outcome<Vec<u8>> {
        fs::read(self.folder().join(path)).map_err(|error| format!("{path}: {error}").into())
    }
}

/// Tells whether a file has digits of its contents in its name.
pub fn is_hashed(path: &str) -> bool {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let is_digit = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
    stem.rsplit_once('-')
        .is_some_and(|(_, digits)| digits.len() == 16 && digits.chars().all(is_digit))
}

/// The address of a file: a page's is that of its folder.
pub fn address(path: &str) -> &str {
    if path == "index.html" || path.ends_with("/index.html") {
        path.strip_suffix("index.html").unwrap_or(path)
    } else {
        path
    }
}

fn collect(root: &Path, folder: &str, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let path = format!("{folder}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(root, &format!("{path}/"), files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
