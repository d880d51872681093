//! What earlier builds made and later ones may take, in a folder beside all else that was built.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicUsize, Ordering},
};

use recap_site::kept::Kept;

/// A folder of what earlier builds made, beside all else that was built.
pub struct KeptFiles {
    folder: PathBuf,
    begun: AtomicUsize,
}

impl KeptFiles {
    /// Opens a folder. Emptied when there are more files in it than that: what is needed is made again
    /// in seconds.
    pub fn folder(name: &str, limit: usize) -> Self {
        let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
        let folder = Path::new(&target).join(name);
        if fs::read_dir(&folder).is_ok_and(|files| files.count() > limit) {
            fs::remove_dir_all(&folder).ok();
        }
        fs::create_dir_all(&folder).ok();
        Self { folder, begun: AtomicUsize::new(0) }
    }
}

impl Kept for KeptFiles {
    fn get(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.folder.join(name)).ok()
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        // Under its name only when it is whole: another build may be reading.
        let number = self.begun.fetch_add(1, Ordering::Relaxed);
        let begun = self.folder.join(format!("{name}.{}.{number}", process::id()));
        if fs::write(&begun, bytes).is_ok() {
            fs::rename(begun, self.folder.join(name)).ok();
        }
    }
}
