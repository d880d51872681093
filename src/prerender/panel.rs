//! The panel “Your marks”: what Trunk built of it, under names that change with the contents.

use super::{File, digest};
use crate::{
    markup::{self, Site},
    page::lean_style,
};

/// Ends the panel's script: fetches what it needs, then starts it.
const START: &str = include_str!("../marks-panel/start.js");

/// The panel's style sheets, which are part of its markup.
const STYLE: &str = concat!(
    include_str!("../../style/marks-panel.css"),
    include_str!("../../style/marks-comparison.css"),
    include_str!("../../style/marks-news.css"),
);

/// The panel's program.
#[derive(Clone, Debug)]
pub struct Panel {
    /// The script that Trunk made.
    pub script: String,
    /// The wasm that the script loads.
    pub wasm: Vec<u8>,
}

impl Panel {
    /// Path of the script that Trunk makes.
    pub const SCRIPT: &str = "recap-marks-panel.js";
    /// Path of the wasm that Trunk makes, and name by which the script loads it.
    pub const WASM: &str = "recap-marks-panel_bg.wasm";

    /// Returns script, wasm and markup for a site.
    pub(super) fn files(&self, site: Site<'_>) -> [File; 3] {
        let digest_of_program = digest(&[self.script.as_bytes(), START.as_bytes(), &self.wasm]);
        let wasm = format!("marks-panel-{digest_of_program}.wasm");
        let script = self.script.replace(Self::WASM, &wasm) + START;
        let markup = markup::marks_panel(site, &lean_style(STYLE)).into_bytes();
        [
            File {
                path: format!("marks-panel-{digest_of_program}.js"),
                bytes: script.into_bytes(),
            },
            File { path: wasm, bytes: self.wasm.clone() },
            File { path: format!("marks-panel-{}.html", digest(&[&markup])), bytes: markup },
        ]
    }
}
