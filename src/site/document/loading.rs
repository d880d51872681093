//! How a page loads the application: what all pages of a site have in common.

use std::collections::BTreeSet;

use recap_app::outline::Asset;

use super::{Shell, policy::policy};
use crate::programs::lean_script;

/// Asks for the application at the beginning of the document: nothing is found out later.
const LOAD: &str = include_str!("load.js");

/// Keeps each mark that the application does not: from the first card on that is there.
pub(crate) const KEEP_MARKS: &str = include_str!("keep-marks.js");

/// Starts the application at the end of the document, which it finds whole.
const START: &str = include_str!("start.js");

/// Keeps what gets the focus from under what lies over the page.
pub(crate) const FOCUS: &str = include_str!("focus.js");

/// Has the site kept for when there is no network, and offers a new build of it.
const OFFLINE: &str = include_str!("offline.js");

/// What browsers are told to do without a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// Keep the site, from the first visit on.
    Kept,
    /// Forget what they have kept: a worker that they may have is asked to go.
    Forgotten,
}

/// The parts of every page that have to do with loading.
#[derive(Clone, Debug)]
pub struct Loading {
    /// What its head begins with.
    pub(super) head: String,
    /// The script at its end.
    pub(super) start: String,
    /// Whether that says when there is a new build, and needs a place for it.
    pub(super) tells_of_builds: bool,
}

impl Loading {
    /// Writes them for pages in a shell below a base path, given the application's script, wasm and
    /// outline, under which key marks are kept, the sites whose players pages may show, and what else is in every
    /// page's head.
    pub fn new(
        shell: &Shell,
        base: &str,
        [script, wasm, outline]: [&Asset; 3],
        offline: Offline,
        marks_key: &str,
        players: &BTreeSet<String>,
        more: &str,
    ) -> Self {
        let href = |asset: &Asset| format!("{base}{}", asset.path);
        let load = lean_script(&[LOAD, KEEP_MARKS].concat())
            .replace("SCRIPT_PATH", &href(script))
            .replace("WASM_PATH", &href(wasm))
            .replace("WASM_INTEGRITY", &wasm.integrity)
            .replace("OUTLINE_PATH", &href(outline))
            .replace("OUTLINE_INTEGRITY", &outline.integrity);
        let offline = (offline == Offline::Kept).then(|| OFFLINE.replace("BASE", base));
        let start = lean_script(&[START, FOCUS, offline.as_deref().unwrap_or_default()].concat());
        let scripts = [load.as_str(), &start].into_iter().chain(shell.scripts());
        // What Trunk puts in while it serves changes on its way to the browser, so no digest is that of it:
        // pages under `make serve` do without a policy.
        let is_served = shell.scripts().any(|script| script.contains("{{__TRUNK"));
        let policy = policy(scripts, shell.styles().inline(), players);
        let policy = (!is_served)
            .then(|| format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"));
        // `import` has no place for a digest, but takes what was loaded ahead.
        let head = format!(
            "{}<meta name=\"referrer\" content=\"strict-origin-when-cross-origin\">\
             <link rel=\"modulepreload\" href=\"{}\" integrity=\"{}\">\
             <script data-marks=\"{marks_key}\">{load}</script>{more}",
            policy.unwrap_or_default(),
            href(script),
            script.integrity,
        );
        Self { head, start, tells_of_builds: offline.is_some() }
    }
}
