//! The recap without a network: a service worker ([Service Workers]) that keeps a whole build.
//!
//! It is a worker of our own. A library such as Workbox wants its own build tool in JavaScript, weighs more than
//! all that is to be said here, and decides by address and age what is kept, where there is a list of bytes.
//!
//! Browsers keep a second worker for reasons of their own. So every page says of which build it is, and a worker
//! that waits is asked for its own before it is offered. Where it does not say, nothing is offered: a page that
//! came past the worker of the former build may be of the new one.
//!
//! [Service Workers]: https://www.w3.org/TR/service-workers/

use serde_json::{Map, Value};

use crate::{
    File, digest,
    document::{Offline, stamped},
    integrity,
    keepsake::KEEPSAKE_FILE,
    pictures::photographs::is_photograph,
};

/// The worker's path. It stands above everything that it answers for, and keeps its name: browsers ask
/// for a new one under it.
const FILE: &str = "sw.js";

/// The place in the worker for what becomes of photographs.
const SEEN: &str = "        // SEEN\n";

/// Photographs are too many to be kept in advance. Those that were seen are, for when they are looked at again.
const SEEN_PHOTOGRAPHS: &str = include_str!("offline/seen-photographs.js");

/// How many pages of talks are kept at the most. With more, a talk's page is shown by the application,
/// from the page for unknown addresses.
const TALK_PAGES: usize = 200;

/// Adds the worker to a site that consists of these files, and has its pages say of which build they are.
pub(crate) fn add_worker(offline: Offline, files: &mut Vec<File>) {
    let text = match offline {
        Offline::Kept => {
            // Of the pages as they are without it: their own digests change with it.
            let build = digest(&[list(files).as_bytes()]);
            stamp(files, &build);
            // The list last: a digest may have any letters.
            let worker = include_str!("offline/service-worker.js").replace("BUILD", &build);
            let worker = worker.replace("KEEPSAKE_FILE", KEEPSAKE_FILE);
            let with_photographs = files.iter().any(|file| is_photograph(&file.path));
            let seen = if with_photographs { SEEN_PHOTOGRAPHS } else { "" };
            let worker = worker.replace(SEEN, seen);
            worker.replace("FILE_LIST", &list(files))
        }
        Offline::Forgotten => include_str!("offline/retired-worker.js").to_owned(),
    };
    files.push(File { path: FILE.to_owned(), bytes: text.into_bytes() });
}

fn stamp(files: &mut [File], build: &str) {
    let is_page = |file: &&mut File| file.path.rsplit('.').next() == Some("html");
    for file in files.iter_mut().filter(is_page) {
        let page = str::from_utf8(&file.bytes).ok().and_then(|page| stamped(page, build));
        if let Some(page) = page {
            file.bytes = page.into_bytes();
        }
    }
}

/// Lists the files that are kept, as JSON: digests by paths.
fn list(files: &[File]) -> String {
    let is_talk = |file: &&File| file.path.starts_with("talk/");
    let with_talks = files.iter().filter(is_talk).count() <= TALK_PAGES;
    let kept = files.iter().filter(|file| is_needed(&file.path) && (with_talks || !is_talk(file)));
    let list: Map<String, Value> = kept
        .map(|file| {
            let path = file.path.strip_suffix("index.html").unwrap_or(&file.path);
            let digest = integrity(&file.bytes).replace("sha256-", "");
            (path.to_owned(), digest.into())
        })
        .collect();
    Value::Object(list).to_string()
}

/// Tells whether a visitor needs a file: pages, what they need, and the calendar, of which “Your marks” makes
/// one of the saved talks. Not what only other programs read, no preview, and no second copy of everything.
fn is_needed(path: &str) -> bool {
    let ending = path.rsplit('.').next().unwrap_or_default();
    let kept = ["css", "html", "ics", "js", "postcard", "svg", "txt", "wasm", "webmanifest"];
    kept.contains(&ending) && !["robots.txt", KEEPSAKE_FILE].contains(&path)
}
