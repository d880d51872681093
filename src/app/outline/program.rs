//! Programs beside the application, which a page loads on demand.

use serde::{Deserialize, Serialize};

use super::asset::Asset;

/// A program that a page loads on demand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// The panel “Your marks”.
    MarksPanel,
    /// What the page “Find” can do.
    Finder,
}

/// What is to be known of a program.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// What the names of its files begin with, and that of its crate ends with.
    pub name: &'static str,
    /// The ending of the name of its content, which says of what kind that is.
    pub content: &'static str,
    /// What the visitor is told where it cannot be loaded.
    pub failure: &'static str,
    /// The same when it is not the first time. What offers the page anew stands behind it.
    pub again: &'static str,
    /// The same where there is no network.
    pub offline: &'static str,
}

/// The files of a program.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgramFiles {
    /// Its script, which knows its wasm.
    pub script: Asset,
    /// Its content: the text that it works on.
    pub content: Asset,
}

impl Program {
    /// All of them, each at its place in [`super::Outline::programs`].
    pub const ALL: [Self; 2] = [Self::MarksPanel, Self::Finder];

    /// Returns what is to be known of it.
    pub const fn about(self) -> About {
        match self {
            Self::MarksPanel => About {
                name: "marks-panel",
                content: "html",
                failure: "“Your marks” could not be loaded. They are safe; try again.",
                again: "“Your marks” could not be loaded. There may be a new version of this recap; marks are kept: ",
                offline: "“Your marks” needs the network. They are safe; try again when it is there.",
            },
            Self::Finder => About {
                name: "finder",
                content: "txt",
                failure: "Searching could not be loaded. Here is everything; reload to try again.",
                again: "Searching could not be loaded. There may be a new version of this recap; marks are kept: ",
                offline: "Searching needs the network. Here is everything; try again when it is there.",
            },
        }
    }
}
