//! Finished work, kept in memory: drawing previews is what takes time in rendering a site.

use std::{
    collections::BTreeMap,
    sync::{LazyLock, Mutex, MutexGuard},
};

use recap::prerender::Kept;

/// What all tests draw.
pub(crate) static DRAWN: LazyLock<InMemory> = LazyLock::new(InMemory::default);

/// Keeps what it is given, by its name.
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

impl Kept for InMemory {
    fn get(&self, name: &str) -> Option<Vec<u8>> {
        self.all().get(name).cloned()
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        self.all().insert(name.to_owned(), bytes.to_owned());
    }
}
