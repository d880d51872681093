//! The built sites as files.

use std::{collections::BTreeMap, fs, path::Path};

use crate::{
    check::{Outcome, ensure, ensure_eq},
    sites,
};

/// Most bytes that opening a day's page may transfer: 80 KB.
const PAGE_LIMIT: usize = 80_000;
/// Most bytes of its HTML: what a connection's first flight carries.
const HTML_LIMIT: usize = 14_000;

type Test = (&'static str, fn() -> Outcome);

/// The tests of this module, which need no browser.
pub const TESTS: [Test; 3] = [
    ("files::the_same_text_gives_the_same_site", the_same_text_gives_the_same_site),
    ("files::every_trip_has_the_same_application", every_trip_has_the_same_application),
    ("files::a_days_page_is_light", a_days_page_is_light),
];

/// Building twice gives the same bytes.
fn the_same_text_gives_the_same_site() -> Outcome {
    let (first, second) = (files(&sites().join("root"))?, files(&sites().join("again"))?);
    ensure!(first.len() > 50, "only {} files were built", first.len());
    ensure_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
    for (path, bytes) in &first {
        ensure!(second.get(path) == Some(bytes), "{path} differs from one build to the next");
    }
    Ok(())
}

/// The application knows no trip and no base path.
fn every_trip_has_the_same_application() -> Outcome {
    let application = |site: &str| -> Outcome<BTreeMap<String, Vec<u8>>> {
        let mut files = files(&sites().join(site))?;
        files.retain(|path, _| path.ends_with(".wasm") || path.ends_with(".js"));
        Ok(files)
    };
    let root = application("root")?;
    ensure_eq!(root.len(), 2);
    ensure!(root == application("kyoto")?, "another trip has another application");
    ensure!(root == application("base")?, "another base path has another application");
    Ok(())
}

/// A day's page fits its budget, brotli.
fn a_days_page_is_light() -> Outcome {
    let files = files(&sites().join("root"))?;
    let shared: usize = files
        .iter()
        .filter(|(path, _)| {
            let outline = path.starts_with("trip-") && path.ends_with(".postcard.br");
            path.ends_with(".wasm.br")
                || path.ends_with(".js.br")
                || path.ends_with(".svg.br")
                || outline
        })
        .map(|(_, bytes)| bytes.len())
        .sum();
    let days: Vec<_> = files
        .iter()
        .filter(|(path, _)| path.starts_with("day/") && path.ends_with(".html.br"))
        .collect();
    ensure_eq!(days.len(), 6);
    for (path, html) in days {
        let all = html.len() + shared;
        ensure!(
            html.len() <= HTML_LIMIT,
            "{path} has {} bytes, more than {HTML_LIMIT}",
            html.len()
        );
        ensure!(all <= PAGE_LIMIT, "opening {path} takes {all} bytes, more than {PAGE_LIMIT}");
    }
    Ok(())
}

/// Reads every file below a folder, by its path with slashes.
fn files(folder: &Path) -> Outcome<BTreeMap<String, Vec<u8>>> {
    let mut found = BTreeMap::new();
    collect(folder, "", &mut found).map_err(|error| {
        format!("{}: {error}; build the sites with `make test`", folder.display())
    })?;
    Ok(found)
}

fn collect(
    root: &Path,
    folder: &str,
    found: &mut BTreeMap<String, Vec<u8>>,
) -> std::io::Result<()> {
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let path = format!("{folder}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(root, &format!("{path}/"), found)?;
        } else {
            found.insert(path, fs::read(entry.path())?);
        }
    }
    Ok(())
}
