//! The trip as its author writes it: TOML files with Markdown in them, drawings and photographs, read
//! and checked.
//!
//! All problems of all files are found in one reading, each with its place and a way out. Either
//! the whole trip is right, or there is no trip.

mod problem;
mod keys;
mod likeness;
mod quoting;
mod spelling;
mod syntax;
mod source;
mod photograph;
mod pictures;
mod names;
mod unknown_keys;
mod value_forms;
mod fields;
mod hidden;
mod prose;
mod values;
mod flags;
mod addresses;
mod times;
mod language;
mod zone;
mod drawing;
mod picture;
mod reserved;
mod read_entry;
mod entry_table;
mod entry_order;
mod day_file;
mod day_order;
mod day_times;
mod revisions;
mod trip_file;

use std::{
    io,
    path::{Path, PathBuf},
};

use crate::Trip;

pub use addresses::host;
pub use photograph::MOST_BYTES;
pub use problem::{Checked, Position, Problem, Severity};
pub use prose::mistake as prose_mistake;
pub use reserved::is_reserved;

use photograph::PhotographFile;
use pictures::Pictures;
use problem::Problems;
use source::Source;

/// Name of the file that the reading starts from.
pub const TRIP_FILE: &str = "trip.toml";

/// What the names of pictures begin with.
pub const PICTURES: &str = "pictures/";

/// The folder of a trip, as whoever may touch files found it.
#[derive(Debug)]
pub struct Folder {
    /// Where it is, for messages.
    pub path: PathBuf,
    /// Its TOML files and what is below [`PICTURES`], sorted by name; or why it cannot be read.
    pub files: io::Result<Vec<File>>,
}

/// A file of the author's.
#[derive(Debug)]
pub struct File {
    /// Its path within the folder, with slashes: `trip.toml`, `pictures/canoe.svg`.
    pub name: String,
    /// What it holds, or why it cannot be read.
    pub bytes: io::Result<Vec<u8>>,
}

/// Reads the trip in a folder.
///
/// # Errors
/// Every problem, in the order of files and lines, if one of them is more than a warning.
pub fn read(folder: Folder) -> Result<Checked<Trip>, Vec<Problem>> {
    let problems = Problems::default();
    let (folder, photographs) = without_photographs(folder);
    let (drawings, sources): (Vec<_>, Vec<_>) = sources(folder, &problems)
        .into_iter()
        .partition(|source| source.name().starts_with(PICTURES));
    let pictures = Pictures { drawings, photographs };
    let trip = trip_file::read(TRIP_FILE, &sources, &pictures, &problems);
    problems.into_result(trip)
}

/// Takes the photographs out of a folder, and whatever else is no drawing below [`PICTURES`]. What it holds counts,
/// not its name: a photograph may be called a drawing.
fn without_photographs(Folder { path, files }: Folder) -> (Folder, Vec<PhotographFile>) {
    let files = match files {
        Ok(files) => files,
        Err(error) => return (Folder { path, files: Err(error) }, Vec::new()),
    };
    let is_text = |file: &File| {
        let is_photograph = file.bytes.as_ref().is_ok_and(|it| photograph::encoding(it).is_some());
        let end = Path::new(&file.name).extension();
        let is_drawing = end.is_some_and(|end| end.eq_ignore_ascii_case("svg"));
        !file.name.starts_with(PICTURES) || is_drawing && !is_photograph
    };
    let (texts, others): (Vec<_>, Vec<_>) = files.into_iter().partition(is_text);
    let photographs = others.into_iter().map(|File { name, bytes }| {
        let shown = path.join(&name).display().to_string();
        PhotographFile::new(&name, &shown, bytes)
    });
    let photographs = photographs.collect();
    (Folder { path, files: Ok(texts) }, photographs)
}

/// Takes over the files of a folder, those that could be read.
fn sources(folder: Folder, problems: &Problems) -> Vec<Source> {
    let shown = |name: &str| folder.path.join(name).display().to_string();
    let add = |shown: &str, wrong: String, instead: &str| {
        problems.add(&Position::start_of(shown), wrong, instead);
    };
    let files = match folder.files {
        Ok(files) => files,
        Err(error) => {
            let wrong = format!("the folder cannot be read ({error})");
            add(&folder.path.display().to_string(), wrong, "name a folder that holds trip.toml");
            return Vec::new();
        }
    };
    let mut sources = Vec::new();
    for File { name, bytes } in files {
        match bytes {
            Ok(bytes) => sources.push(Source::new(&name, &shown(&name), bytes, problems)),
            Err(error) if error.kind() == io::ErrorKind::IsADirectory => {
                let wrong = "this is a folder, where a file belongs".to_owned();
                add(&shown(&name), wrong, "rename the folder, and write the file");
                sources.push(Source::unreadable(&name, &shown(&name)));
            }
            Err(error) => {
                let wrong = format!("the file cannot be read ({error})");
                add(&shown(&name), wrong, "make it readable");
                sources.push(Source::unreadable(&name, &shown(&name)));
            }
        }
    }
    if !sources.iter().any(|source| source.name() == TRIP_FILE) {
        let wrong = "the file is missing".to_owned();
        add(&shown(TRIP_FILE), wrong, "write it; `recap new` begins one");
    }
    sources
}
