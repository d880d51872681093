//! Caches in folders.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicUsize, Ordering},
};

use etcetera::base_strategy::{BaseStrategy, choose_native_strategy};
use recap_site::cache::Cache;

use crate::release::Caches;

/// What earlier builds made: a file for each name.
pub struct CacheFolder {
    folder: PathBuf,
    begun: AtomicUsize,
}

impl CacheFolder {
    /// Opens a folder, emptied where it has more than `limit` files: what is needed is made again in seconds.
    fn open(folder: PathBuf, limit: usize) -> Self {
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

/// The caches of a build.
pub struct CacheFolders {
    previews: CacheFolder,
    photographs: CacheFolder,
    compressed: CacheFolder,
}

impl CacheFolders {
    /// Opens those of this repository, beside all else that is built in it.
    pub fn of_repository() -> Self {
        Self::below(&PathBuf::from(
            env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()),
        ))
    }

    /// Opens those of this user: where the system keeps what may be deleted at any time.
    pub fn of_user() -> Self {
        let caches = choose_native_strategy().map(|folders| folders.cache_dir());
        Self::below(&caches.unwrap_or_else(|_| env::temp_dir()).join("recap"))
    }

    fn below(folder: &Path) -> Self {
        Self {
            previews: CacheFolder::open(folder.join("previews"), 2_000),
            // Half a megabyte each.
            photographs: CacheFolder::open(folder.join("photographs"), 1_000),
            // Two builds of a site of ten thousand talks, hundreds of one like this repository's.
            compressed: CacheFolder::open(folder.join("compressed"), 50_000),
        }
    }

    /// Lends them out.
    pub fn caches(&self) -> Caches<'_> {
        Caches {
            previews: &self.previews,
            photographs: &self.photographs,
            compressed: &self.compressed,
        }
    }
}
