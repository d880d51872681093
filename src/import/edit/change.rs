//! What is asked for, and what became of it.

use toml_edit::Value;

/// A key that an entry is to have.
#[derive(Clone, Debug)]
pub struct Change {
    pub(super) key: &'static str,
    pub(super) value: Value,
    pub(super) replaces: bool,
}

impl Change {
    /// A key to be added where the entry does not have it.
    pub fn add(key: &'static str, value: impl Into<Value>) -> Self {
        Self { key, value: value.into(), replaces: false }
    }

    /// A key whose value is to be this, whether the entry has it or not.
    pub fn set(key: &'static str, value: impl Into<Value>) -> Self {
        Self { key, value: value.into(), replaces: true }
    }

    /// Returns the key.
    pub fn key(&self) -> &'static str {
        self.key
    }
}

/// What became of a [`Change`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The key is new.
    Added,
    /// The key has another value than before.
    Replaced,
    /// The key was there, and is as it was.
    Kept,
}
