//! Renders every page of a trip into Trunk's staging folder.
//!
//! Run by Trunk (see `Trunk.toml`), which says in its environment where to and for which base
//! path. `TRIP` names the folder of the trip, `trip` where it is not set; `SITE` the host that the
//! recap will stand on, in place of the trip's own `site`. `PARTS` names a folder that is to hold what this
//! program then carries: see `inside.rs`.

use std::{cell::RefCell, env, error::Error, fs, path::Path};

use recap_site::{
    File, document::Offline, left_out, pictures::photographs::Finish, programs::CustomSections,
    render,
};
use recap_trip::{Trip, manuscript};

use crate::{
    cache_folder::CacheFolders,
    mistakes::{trip_of, with_photographs},
    parts::Parts,
    release::Release,
    site_folder::write_all,
};

/// Renders the trip that the environment names.
///
/// # Errors
/// What is wrong with it, and what keeps it from being written.
pub fn prerender() -> Result<(), Box<dyn Error>> {
    let folder = env::var("TRIP").unwrap_or_else(|_| "trip".to_owned());
    let folder = Path::new(&folder);
    let mut trip = trip_of(folder)?;
    if let Ok(site) = env::var("SITE") {
        trip.site = manuscript::host(&site);
        if trip.site.is_none() {
            let instead = "write a host without a path, as in https://recap.example";
            return Err(format!("SITE is “{site}”; {instead}").into());
        }
    }
    if let Some(left_out) = left_out(&trip, "SITE=") {
        eprintln!("{left_out}");
    }
    build(folder, &trip).map_err(|error| format!("the site cannot be built: {error}").into())
}

fn build(folder: &Path, trip: &Trip) -> Result<(), Box<dyn Error>> {
    let variable = |name| {
        env::var(name).map_err(|_| format!("{name} is not set; run `trunk build`, which sets it"))
    };
    let staging = variable("TRUNK_STAGING_DIR")?;
    let staging = Path::new(&staging);
    let base = variable("TRUNK_PUBLIC_URL")?;
    let is_release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let custom_sections = if is_release { CustomSections::LeftOut } else { CustomSections::Kept };
    let inside = RefCell::new(Vec::new());
    let parts = Parts::read(custom_sections, |path| {
        let bytes = read(staging, path)?;
        inside.borrow_mut().push(File { path: path.to_owned(), bytes: bytes.clone() });
        Ok(bytes)
    })?;
    if let Ok(folder) = env::var("PARTS") {
        write_all(Path::new(&folder), &inside.into_inner())?;
    }
    // While a trip is being written, nothing old is to be seen.
    let is_kept = is_release && !env::var("OFFLINE").is_ok_and(|offline| offline == "no");
    let offline = if is_kept { Offline::Kept } else { Offline::Forgotten };
    let cache_folders = CacheFolders::of_repository();
    let caches = cache_folders.caches();
    let finish = if is_release { Finish::Whole } else { Finish::Proof };
    let trip = &with_photographs(folder, trip, finish, caches.photographs)?;
    // All in memory before the first file is written: nothing half-done is left behind.
    let files = if is_release {
        let release = Release::of(trip, &base, &parts, offline, caches)?;
        print!("{}", release.weights);
        release.files
    } else {
        render(trip, &base, &parts.shell, &parts.programs, caches.previews, offline)?
    };
    for built in parts.programs.built() {
        fs::remove_file(staging.join(built))?;
    }
    Ok(write_all(staging, &files)?)
}

/// Reads style sheets and icon from the repository's folder, in which Trunk runs the command, and the rest from
/// where Trunk made it.
fn read(staging: &Path, path: &str) -> Result<Vec<u8>, String> {
    if path.starts_with("style/") || path.starts_with("public/") {
        return fs::read(path).map_err(|error| format!("{path} cannot be read: {error}"));
    }
    fs::read(staging.join(path)).map_err(|error| format!("Trunk made no {path}: {error}"))
}
