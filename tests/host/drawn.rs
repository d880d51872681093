//! Finished work, cached in memory: drawing previews is what takes time in rendering a site.

use std::{
    collections::BTreeMap,
    sync::{
        LazyLock, Mutex, MutexGuard,
        atomic::{AtomicUsize, Ordering},
    },
};

use recap_site::cache::Cache;

/// What all tests draw.
pub(crate) static DRAWN: LazyLock<InMemory> = LazyLock::new(InMemory::default);

/// Caches previews, and counts how often it is given one: as often as one is drawn.
#[derive(Default)]
pub(crate) struct InMemory {
    previews: Mutex<BTreeMap<String, Vec<u8>>>,
    given: AtomicUsize,
}

impl InMemory {
    /// What is cached, by its name.
    pub(crate) fn all(&self) -> MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
        self.previews.lock().expect("no test fails while it looks")
    }

    /// How many were drawn.
    pub(crate) fn count(&self) -> usize {
        self.given.load(Ordering::Relaxed)
    }
}

impl Cache for InMemory {
    fn get(&self, name: &str) -> Option<Vec<u8>> {
        self.all().get(name).cloned()
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        self.given.fetch_add(1, Ordering::Relaxed);
        self.all().insert(name.to_owned(), bytes.to_owned());
    }
}
