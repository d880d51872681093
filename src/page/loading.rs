//! How a page loads the application: what all pages of a site have in common.

use super::{Shell, policy::policy};
use crate::outline::Asset;

/// Asks for the application at the beginning of the document: nothing is found out later.
const LOAD: &str = include_str!("load.js");

/// Keeps marks that are made before, or without, the application.
pub(super) const EARLY_MARKS: &str = include_str!("early-marks.js");

/// Starts the application at the end of the document, which it finds whole.
const START: &str = include_str!("start.js");

/// The parts of every page that have to do with loading.
#[derive(Clone, Debug)]
pub struct Loading {
    /// What its head begins with.
    pub(super) head: String,
    /// The script at its end.
    pub(super) start: String,
}

impl Loading {
    /// Writes them for pages in a shell below a base path, given the application's script, wasm and
    /// outline, and the style sheets that come into pages later.
    pub fn new(
        shell: &Shell,
        base: &str,
        [script, wasm, outline]: [&Asset; 3],
        later_styles: &[&str],
    ) -> Self {
        let href = |asset: &Asset| format!("{base}{}", asset.path);
        let load = LOAD
            .replace("SCRIPT_PATH", &href(script))
            .replace("WASM_PATH", &href(wasm))
            .replace("WASM_INTEGRITY", &wasm.integrity)
            .replace("OUTLINE_PATH", &href(outline))
            .replace("OUTLINE_INTEGRITY", &outline.integrity);
        let start = format!("{EARLY_MARKS}{START}");
        let scripts = [load.as_str(), &start].into_iter().chain(shell.contents("script"));
        let styles = shell.contents("style").chain(later_styles.iter().copied());
        let policy = policy(scripts, styles);
        // `import` has no place for a digest, but takes what was loaded ahead.
        let head = format!(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
             <meta name=\"referrer\" content=\"strict-origin-when-cross-origin\">\
             <link rel=\"modulepreload\" href=\"{}\" integrity=\"{}\">\
             <script>{load}</script>",
            href(script),
            script.integrity,
        );
        Self { head, start }
    }
}
