//! The built sites as files.

use std::{collections::BTreeMap, fs, path::Path};

use crate::{
    harness::check::{Outcome, ensure, ensure_eq},
    sites,
};

/// Most bytes that opening a day’s page may transfer: 67 KB, of the 68 KB that a first visit is promised to take.
const PAGE_LIMIT: usize = 67_000;
/// Most bytes that opening the panel “Your marks” then adds: 46 KB.
const PANEL_LIMIT: usize = 48_000;
/// Most bytes of its HTML: what a connection's first flight carries.
const HTML_LIMIT: usize = 14_250;

type Test = (&'static str, fn() -> Outcome);

/// The tests of this module, which need no browser.
pub const TESTS: [Test; 6] = [
    ("files::the_same_text_gives_the_same_site", the_same_text_gives_the_same_site),
    ("files::every_trip_has_the_same_application", every_trip_has_the_same_application),
    ("files::every_site_has_a_panel_of_its_own", every_site_has_a_panel_of_its_own),
    ("files::a_days_page_is_light", a_days_page_is_light),
    ("files::a_large_trips_pages_are_light", a_large_trips_pages_are_light),
    ("files::the_panel_is_light", the_panel_is_light),
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
        // The service worker lists what is a trip's own.
        files.retain(|path, _| path.ends_with(".wasm") || path.ends_with(".js") && path != "sw.js");
        Ok(files)
    };
    let root = application("root")?;
    // The application, and what is loaded on demand.
    let programs = ["finder-", "marks-panel-", "recap-"].map(|name| {
        let of_it = root.keys().filter(|path| path.starts_with(name));
        of_it.filter_map(|path| path.rsplit('.').next()).collect::<Vec<_>>()
    });
    ensure!(programs.iter().all(|files| files == &["js", "wasm"]), "the programs are {programs:?}");
    ensure_eq!(root.len(), 2 * programs.len());
    ensure!(root == application("kyoto")?, "another trip has another application");
    ensure!(root == application("base")?, "another base path has another application");
    Ok(())
}

/// The panel's markup is a trip's own, and that of its base path.
fn every_site_has_a_panel_of_its_own() -> Outcome {
    let mut seen = BTreeMap::new();
    for site in ["root", "base", "kyoto"] {
        let mut files = files(&sites().join(site))?;
        files.retain(|path, _| path.starts_with("marks-panel-") && path.ends_with(".html"));
        ensure_eq!(files.len(), 1);
        seen.extend(files);
    }
    ensure_eq!(seen.len(), 3);
    Ok(())
}

/// A day's page fits its budget, brotli: all that a first visit transfers.
fn a_days_page_is_light() -> Outcome {
    let files = files(&sites().join("root"))?;
    let shared: usize = files
        .iter()
        .filter(|(path, _)| {
            let application = path.starts_with("recap-") && path.ends_with(".br");
            let outline = path.starts_with("trip-") && path.ends_with(".postcard.br");
            let appearance = path.ends_with(".svg.br") || *path == "manifest.webmanifest.br";
            application || outline || appearance
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

/// So do the pages of a large trip: the whole trip's has its days, a day's the cards of two hundred talks.
fn a_large_trips_pages_are_light() -> Outcome {
    let files = files(&sites().join("large"))?;
    let size = |path: &str| files.get(path).map_or(usize::MAX, Vec::len);
    let whole = size("index.html.br");
    ensure!(whole <= 12_000, "the whole trip's page has {whole} bytes, more than 12,000");
    let is_day = |path: &str| path.starts_with("day/") && path.ends_with(".html.br");
    let days: Vec<_> = files.keys().filter(|path| is_day(path)).collect();
    ensure_eq!(days.len(), 5);
    for path in days {
        ensure!(size(path) <= 82_500, "{path} has {} bytes, more than 82,500", size(path));
    }
    let outline =
        files.keys().find(|path| path.starts_with("trip-") && path.ends_with(".postcard.br"));
    let outline = outline.map_or(usize::MAX, |path| size(path));
    ensure!(outline <= 11_000, "the outline has {outline} bytes, more than 11,000");
    Ok(())
}

/// So does the panel.
fn the_panel_is_light() -> Outcome {
    let files = files(&sites().join("root"))?;
    let is_panel = |path: &str| path.starts_with("marks-panel-") && path.ends_with(".br");
    let panel: Vec<_> = files.iter().filter(|(path, _)| is_panel(path)).collect();
    ensure_eq!(panel.len(), 3);
    let all: usize = panel.iter().map(|(_, bytes)| bytes.len()).sum();
    ensure!(all <= PANEL_LIMIT, "opening the panel takes {all} bytes, more than {PANEL_LIMIT}");
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
