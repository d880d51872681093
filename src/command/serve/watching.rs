//! Builds the site anew when something in its trip's folder has changed.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        mpsc::{self, Receiver, RecvTimeoutError},
    },
    thread,
    time::{Duration, SystemTime},
};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use recap_site::cache::Cache;
use tokio::sync::watch;

use super::site::Site;
use crate::parts::Parts;

/// How long nothing may happen before a build begins: an editor that saves does several things in a row.
const CALM: Duration = Duration::from_millis(15);

/// How often the folder is looked at all the same: on some file systems nothing is told, and a folder that was
/// replaced by another tells nothing any more.
const LOOK: Duration = Duration::from_secs(1);

/// The changes of a trip's folder.
pub struct Changes {
    folder: PathBuf,
    known: State,
    told: Receiver<()>,
    /// Tells of them, where the system can, as long as this lives.
    _watcher: Option<RecommendedWatcher>,
}

/// What tells a folder's state: every file of it, how long it is and when it was written.
type State = Vec<(PathBuf, u64, Option<SystemTime>)>;

impl Changes {
    /// Listens to those that come from now on.
    pub fn of(folder: &Path) -> Self {
        let (tell, told) = mpsc::channel();
        let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            // That files are read is told as well.
            if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
                tell.send(()).ok();
            }
        });
        let mut watcher = watcher.ok();
        if let Some(watcher) = &mut watcher {
            watcher.watch(folder, RecursiveMode::Recursive).ok();
        }
        Self { folder: folder.to_owned(), known: state(folder), told, _watcher: watcher }
    }

    /// Waits for something to be told and then nothing for a moment, or for a while. Tells whether the folder
    /// has changed.
    fn wait(&mut self) -> bool {
        match self.told.recv_timeout(LOOK) {
            Ok(()) => while self.told.recv_timeout(CALM).is_ok() {},
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => thread::sleep(LOOK),
        }
        let now = state(&self.folder);
        let has_changed = now != self.known;
        self.known = now;
        has_changed
    }
}

/// Builds the site anew with every change, for as long as somebody asks for it.
pub fn keep_up_to_date(
    mut changes: Changes,
    parts: &Parts,
    cache: &dyn Cache,
    sites: &watch::Sender<Arc<Site>>,
) {
    while !sites.is_closed() {
        if changes.wait() {
            let former = Arc::clone(&sites.borrow());
            let site = Site::of(&changes.folder, parts, cache, Some(&former));
            sites.send_replace(Arc::new(site));
        }
    }
}

fn state(folder: &Path) -> State {
    let mut files = Vec::new();
    for folder in [folder.to_owned(), folder.join("pictures")] {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        files.extend(entries.filter_map(|entry| {
            // Follows links.
            let about = fs::metadata(entry.path()).ok().filter(fs::Metadata::is_file)?;
            Some((entry.path(), about.len(), about.modified().ok()))
        }));
    }
    files.sort();
    files
}
