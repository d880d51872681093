//! Renders every page of a trip into Trunk's staging folder.
//!
//! Run by Trunk (see `Trunk.toml`), which says in its environment where to and for which base
//! path. `TRIP` names the folder of the trip, `trip` where it is not set; `SITE` the host that the
//! recap will stand on, in place of the trip's own `site`.

use std::{collections::BTreeMap, env, error::Error, fs, io, path::Path, process::ExitCode};

use recap_site::{
    File,
    document::{Offline, Shell},
    left_out,
    programs::{CustomSections, Programs},
    render,
    styles::Styles,
};
use recap_trip::{Trip, manuscript};

use crate::{
    cache_folder::CacheFolder,
    compress::{compressed, is_compressible},
    trip_folder::read_trip,
    weight::table,
};

/// Renders the trip that the environment names, or says what is wrong with it.
pub fn prerender() -> ExitCode {
    let folder = env::var("TRIP").unwrap_or_else(|_| "trip".to_owned());
    let mut trip = match read_trip(Path::new(&folder)) {
        Ok(trip) => trip,
        Err(problems) => {
            for problem in &problems {
                eprintln!("{problem}");
            }
            eprintln!("{} to mend in {folder}; the site stays as it was", count(problems.len()));
            return ExitCode::FAILURE;
        }
    };
    if let Ok(site) = env::var("SITE") {
        trip.site = manuscript::host(&site);
        if trip.site.is_none() {
            eprintln!("SITE is “{site}”; write a host without a path, as in https://recap.example");
            return ExitCode::FAILURE;
        }
    }
    if let Some(left_out) = left_out(&trip) {
        eprintln!("{left_out}");
    }
    match build(&trip) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the site cannot be built: {error}");
            ExitCode::FAILURE
        }
    }
}

fn count(problems: usize) -> String {
    match problems {
        1 => "1 problem".to_owned(),
        _ => format!("{problems} problems"),
    }
}

fn build(trip: &Trip) -> Result<(), Box<dyn Error>> {
    let variable = |name| {
        env::var(name).map_err(|_| format!("{name} is not set; run `trunk build`, which sets it"))
    };
    let staging = variable("TRUNK_STAGING_DIR")?;
    let staging = Path::new(&staging);
    let base = variable("TRUNK_PUBLIC_URL")?;
    // Trunk runs the command in the repository's folder.
    let styles = Styles::read(|path| Ok::<_, Box<dyn Error>>(fs::read_to_string(path)?))?;
    let shell = Shell::new(&String::from_utf8(read(staging, "index.html")?)?, styles)?;
    let is_release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let custom_sections = if is_release { CustomSections::LeftOut } else { CustomSections::Kept };
    let programs = Programs::read(custom_sections, |path| read(staging, path))?;
    // While a trip is being written, nothing old is to be seen.
    let is_kept = is_release && !env::var("OFFLINE").is_ok_and(|offline| offline == "no");
    let offline = if is_kept { Offline::Kept } else { Offline::Forgotten };
    let previews = CacheFolder::open("previews", 2_000);
    // All in memory before the first file is written: nothing half-done is left behind.
    let files = render(trip, &base, &shell, &programs, &previews, offline)?;
    for built in programs.built() {
        fs::remove_file(staging.join(built))?;
    }
    for file in &files {
        write(staging, file)?;
    }
    if is_release {
        let compressed = compress(staging)?;
        print!("{}", table(&compressed));
    }
    Ok(())
}

fn read(folder: &Path, path: &str) -> Result<Vec<u8>, String> {
    fs::read(folder.join(path)).map_err(|error| format!("Trunk made no {path}: {error}"))
}

fn write(folder: &Path, file: &File) -> io::Result<()> {
    let path = folder.join(&file.path);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, &file.bytes)
}

/// Writes a `.br` and a `.gz` beside every text file, and returns the sizes of the former.
fn compress(folder: &Path) -> io::Result<BTreeMap<String, usize>> {
    let mut files = Vec::new();
    for path in files_below(folder, "")? {
        if is_compressible(&path) {
            let bytes = fs::read(folder.join(&path))?;
            files.push(File { path, bytes });
        }
    }
    let mut sizes = BTreeMap::new();
    // Two builds of a site of ten thousand talks, hundreds of one like this repository's.
    for copy in compressed(&files, &CacheFolder::open("compressed", 50_000))? {
        write(folder, &copy)?;
        if let Some(path) = copy.path.strip_suffix(".br") {
            sizes.insert(path.to_owned(), copy.bytes.len());
        }
    }
    Ok(sizes)
}

/// Lists the files below a folder, their paths written with slashes.
fn files_below(root: &Path, folder: &str) -> io::Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let path = format!("{folder}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            files.extend(files_below(root, &format!("{path}/"))?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}
