//! Previews that were drawn, kept in memory: drawing is what takes time in rendering a site.

use std::{
    collections::BTreeMap,
    sync::{LazyLock, Mutex, MutexGuard},
};

use recap::prerender::Drawn;

/// What all tests draw.
pub(crate) static DRAWN: LazyLock<InMemory> = LazyLock::new(InMemory::default);

/// Keeps previews, and the names of those that it was given.
#[derive(Default)]
pub(crate) struct InMemory(Mutex<BTreeMap<String, Vec<u8>>>);

impl InMemory {
    /// What is kept, by its name.
    pub(crate) fn all(&self) -> MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
        self.0.lock().expect("no test fails while it looks")
    }

    /// How many are kept.
    pub(crate) fn count(&self) -> usize {
        self.all().len()
    }
}

impl Drawn for InMemory {
    fn get(&self, name: &str) -> Option<Vec<u8>> {
        self.all().get(name).cloned()
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        self.all().insert(name.to_owned(), bytes.to_owned());
    }
}
