//! Photographs as pages show them: small, upright, and silent about where they were taken. Made once, and cached
//! from build to build.

mod developing;
mod printing;

use std::{collections::HashMap, sync::Arc};

use rayon::prelude::*;
use recap_trip::{
    Developed, Original, Print, PrintFile, Trip,
    manuscript::{Position, Problem, Severity},
};

use crate::{
    File,
    cache::{Cache, get_or_make},
    digest,
};

use developing::develop;
use printing::print;

pub use printing::{ENCODERS, Finish};

/// All that decides what prints look like: who makes them, and how.
const MADE_BY: [&str; 3] =
    [ENCODERS, include_str!("photographs/developing.rs"), include_str!("photographs/printing.rs")];

/// What the names of prints begin with. The worker knows them by it: see `offline/seen-photographs.js`.
const PRINT: &str = "photograph-";

/// What is cached of a photograph: its tone, and of each print width, height, AVIF and JPEG.
type Cached = ([u8; 3], Vec<(u32, u32, Option<Vec<u8>>, Vec<u8>)>);

/// Returns a trip with its photographs made, on all cores, where none are cached. Those that are made already stay.
///
/// # Errors
/// A problem for each photograph of which no more is right than its head.
pub fn developed(trip: &Trip, finish: Finish, cache: &dyn Cache) -> Result<Trip, Vec<Problem>> {
    let mut trip = trip.clone();
    let mut left: HashMap<String, Arc<Original>> = HashMap::new();
    for photograph in trip.all_photographs().filter(|photograph| photograph.developed.is_none()) {
        let original = &photograph.original;
        left.entry(name(original, finish)).or_insert_with(|| Arc::clone(original));
    }
    let made = left.par_iter().map(|(name, original)| {
        let bytes = get_or_make(cache, name, || made(original, finish));
        let bytes = bytes.map_err(|error| problem(original, &error))?;
        let cached = postcard::from_bytes(&bytes);
        let cached = cached.map_err(|error| problem(original, &error.to_string()))?;
        Ok((name.clone(), Arc::new(named(cached))))
    });
    let made: Vec<Result<(String, Arc<Developed>), Problem>> = made.collect();
    let (mut finished, mut problems) = (HashMap::new(), Vec::new());
    for made in made {
        match made {
            Ok((name, developed)) => drop(finished.insert(name, developed)),
            Err(problem) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        problems.sort();
        return Err(problems);
    }
    for photograph in trip.all_photographs_mut() {
        let name = || name(&photograph.original, finish);
        let developed = photograph.developed.take();
        photograph.developed = developed.or_else(|| finished.get(&name()).cloned());
    }
    Ok(trip)
}

/// Lists the files of a trip's photographs, each once.
pub(crate) fn files(trip: &Trip) -> Vec<File> {
    let developed = trip.all_photographs().filter_map(|photograph| photograph.developed.as_ref());
    let prints = developed.flat_map(|developed| &developed.prints);
    let files = prints.flat_map(|print| print.avif.iter().chain([&print.jpeg]));
    let files: HashMap<&str, &PrintFile> = files.map(|file| (file.path.as_str(), file)).collect();
    let files = files.into_values();
    let mut files: Vec<File> =
        files.map(|file| File { path: file.path.clone(), bytes: file.bytes.clone() }).collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// Tells whether a file of a site is a photograph's.
pub(crate) fn is_photograph(path: &str) -> bool {
    path.starts_with(PRINT)
}

/// What a photograph is cached under.
fn name(original: &Original, finish: Finish) -> String {
    let [encoders, developing, printing] = MADE_BY.map(str::as_bytes);
    let finish = format!("{finish:?}");
    format!(
        "photograph-{}",
        digest(&[encoders, developing, printing, finish.as_bytes(), &original.bytes])
    )
}

fn made(original: &Original, finish: Finish) -> Result<Vec<u8>, String> {
    let picture = develop(original).map_err(|error| error.to_string())?;
    let prints = print(picture, finish).map_err(|error| error.to_string())?;
    postcard::to_allocvec::<Cached>(&prints).map_err(|error| error.to_string())
}

/// Gives prints their names, which change with what they hold.
fn named((tone, prints): Cached) -> Developed {
    let file = |bytes: Vec<u8>, ending: &str| PrintFile {
        path: format!("{PRINT}{}.{ending}", digest(&[&bytes])),
        bytes,
    };
    let print = |(width, height, avif, jpeg): (u32, u32, Option<Vec<u8>>, Vec<u8>)| Print {
        width,
        height,
        avif: avif.map(|bytes| file(bytes, "avif")),
        jpeg: file(jpeg, "jpg"),
    };
    Developed { tone, prints: prints.into_iter().map(print).collect() }
}

fn problem(original: &Original, error: &str) -> Problem {
    Problem {
        position: Position::start_of(&original.file),
        severity: Severity::Error,
        wrong: format!("this photograph is broken ({error})"),
        instead:
            "copy it once more from where it came from, or open and save it in another program"
                .to_owned(),
    }
}
