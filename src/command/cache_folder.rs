//! A cache in a folder, beside all else that was built.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicUsize, Ordering},
};

use recap_site::cache::Cache;

/// What earlier builds made: a file for each name.
pub struct CacheFolder {
    folder: PathBuf,
    begun: AtomicUsize,
}

impl CacheFolder {
    /// Opens the folder of that name, emptied where it has more than `limit` files: what is needed is made
    /// again in seconds.
    pub fn open(name: &str, limit: usize) -> Self {
        let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
        let folder = Path::new(&target).join(name);
        if fs::read_dir(&folder).is_ok_and(|files| files.count() > limit) {
            fs::remove_dir_all(&folder).ok();
        }
        fs::create_dir_all(&folder).ok();
        Self { folder, begun: AtomicUsize::new(0) }
    }
}

impl Cache for CacheFolder {
    fn get(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.folder.join(name)).ok()
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        // Under its name only when it is whole: another build may be reading.
        let number = self.begun.fetch_add(1, Ordering::Relaxed);
        let begun = self.folder.join(format!("{name}.{}.{number}", process::id()));
        if fs::write(&begun, bytes).is_ok() {
            fs::rename(begun, self.folder.join(name)).ok();
        }
    }
}
