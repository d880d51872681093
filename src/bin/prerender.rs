//! The build machine's side: reads the trip, renders every page into Trunk's staging folder.
//!
//! Run by Trunk (see `Trunk.toml`), which says in its environment where to and for which base
//! path. `TRIP` names the folder of the trip, `trip` where it is not set; `SITE` the host that the
//! recap will stand on, in place of the trip's own `site`.

use std::{
    collections::BTreeMap,
    env,
    error::Error,
    fs, io,
    path::{Path, PathBuf},
    process::{self, ExitCode},
    sync::atomic::{AtomicUsize, Ordering},
};

use recap::{
    manuscript,
    page::{Offline, Shell},
    prerender::{self, File, Kept, Programs},
    trip::Trip,
};

fn main() -> ExitCode {
    let folder = env::var("TRIP").unwrap_or_else(|_| "trip".to_owned());
    let mut trip = match manuscript::read(Path::new(&folder)) {
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
    if let Some(left_out) = prerender::left_out(&trip) {
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
    let shell = Shell::new(&String::from_utf8(read(staging, "index.html")?)?)?;
    let mut programs = Programs::read(|path| read(staging, path))?;
    let is_release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    if is_release {
        programs = programs.lean()?;
    }
    // While a trip is being written, nothing old is to be seen.
    let is_kept = is_release && !env::var("OFFLINE").is_ok_and(|offline| offline == "no");
    let offline = if is_kept { Offline::Kept } else { Offline::Forgotten };
    let previews = KeptFiles::folder("previews", 2_000);
    // All in memory before the first file is written: nothing half-done is left behind.
    let files = prerender::render(trip, &base, &shell, &programs, &previews, offline)?;
    for built in programs.built() {
        fs::remove_file(staging.join(built))?;
    }
    for file in &files {
        write(staging, file)?;
    }
    if is_release {
        let compressed = compress(staging)?;
        print!("{}", prerender::table(&compressed));
    }
    Ok(())
}

/// A folder of what earlier builds made, beside all else that was built.
struct KeptFiles {
    folder: PathBuf,
    begun: AtomicUsize,
}

impl KeptFiles {
    /// Opens a folder. Emptied when there are more files in it than that: what is needed is made again
    /// in seconds.
    fn folder(name: &str, limit: usize) -> Self {
        let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
        let folder = Path::new(&target).join(name);
        if fs::read_dir(&folder).is_ok_and(|files| files.count() > limit) {
            fs::remove_dir_all(&folder).ok();
        }
        fs::create_dir_all(&folder).ok();
        Self { folder, begun: AtomicUsize::new(0) }
    }
}

impl Kept for KeptFiles {
    fn get(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.folder.join(name)).ok()
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        // Under its name only when it is whole: another build may be reading.
        let number = self.begun.fetch_add(1, Ordering::Relaxed);
        let begun = self.folder.join(format!("{name}.{}.{number}", process::id()));
        if fs::write(&begun, bytes).is_ok() {
            fs::rename(begun, self.folder.join(name)).ok();
        }
    }
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
        if prerender::is_compressible(&path) {
            let bytes = fs::read(folder.join(&path))?;
            files.push(File { path, bytes });
        }
    }
    let mut sizes = BTreeMap::new();
    // Two builds of a site of ten thousand talks, hundreds of one like this repository's.
    for copy in prerender::compressed(&files, &KeptFiles::folder("compressed", 50_000))? {
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
