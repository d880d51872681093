//! The list of keys, under a name that changes with the contents.

use super::{File, digest};
use crate::{markup, page::lean_style};

/// Its style sheet, which is part of it.
const STYLE: &str = include_str!("../../style/keyboard-help.css");

/// Returns the list for any site.
pub(super) fn keyboard_help() -> File {
    let bytes = markup::keyboard_help(&lean_style(STYLE)).into_bytes();
    File { path: format!("keyboard-{}.html", digest(&[&bytes])), bytes }
}
