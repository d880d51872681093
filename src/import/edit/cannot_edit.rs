//! Why a text is left as it is.

use thiserror::Error;
use toml_edit::TomlError;

/// Why a text cannot be changed in its place. It says what the author can do.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CannotEdit {
    /// The text is no TOML.
    #[error("this is no TOML ({0}); `recap check` says where")]
    NotToml(String),
    /// No entry has the id.
    #[error("no entry has the id “{0}”")]
    NoEntry(String),
    /// Several entries have the id.
    #[error("line {line}: a second entry has the id “{id}”; give it another")]
    SeveralEntries {
        /// The id.
        id: String,
        /// The line of the second, from 1.
        line: usize,
    },
    /// The entry is an element of an array, or a table within braces.
    #[error(
        "line {line}: the entry “{id}” is written between braces, where nothing can be added safely; write it as \
         a table of its own, below [[{list}]]"
    )]
    Inline {
        /// The id.
        id: String,
        /// The name of the array.
        list: &'static str,
        /// The line that the entry begins on, from 1.
        line: usize,
    },
    /// The key whose value is to be another is a table with a header of its own, or has dots in its name.
    #[error(
        "line {line}: `{key}` of the entry “{id}” is a table of its own, which cannot be replaced safely; write it \
         as `{key} = …`"
    )]
    KeyIsTable {
        /// The id.
        id: String,
        /// The key.
        key: &'static str,
        /// The line that it begins on, from 1.
        line: usize,
    },
    /// The text that would come of it does not say what was asked for.
    #[error("`{key}` of the entry “{id}” cannot be written in its place; write it by hand")]
    Otherwise {
        /// The id.
        id: String,
        /// The key.
        key: &'static str,
    },
}

impl From<TomlError> for CannotEdit {
    fn from(error: TomlError) -> Self {
        Self::NotToml(error.message().to_owned())
    }
}
