//! How far a build is, for whoever waits longer than a second.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget};
use recap_site::cache::Cache;

use crate::release::Caches;

/// How long nothing is said.
const PATIENCE: Duration = Duration::from_secs(1);

/// Counts what is asked of a cache: that is what takes long where it is not there.
struct Counted<'a> {
    cache: &'a dyn Cache,
    what: &'static str,
    shown: &'a Shown,
}

/// What is shown on a terminal; elsewhere nothing is.
struct Shown {
    bar: ProgressBar,
    since: Instant,
}

impl Shown {
    fn count(&self, what: &'static str) {
        self.bar.inc(1);
        self.bar.set_message(what);
        if self.bar.is_hidden() && self.since.elapsed() > PATIENCE {
            // Hidden still where that is no terminal.
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }
}

impl Cache for Counted<'_> {
    fn get(&self, name: &str) -> Option<Vec<u8>> {
        self.shown.count(self.what);
        self.cache.get(name)
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        self.cache.put(name, bytes);
    }
}

/// Does work with caches, and says on the terminal how far it is where it takes long.
pub fn with_progress<T>(caches: Caches, work: impl FnOnce(Caches) -> T) -> T {
    let shown = Shown {
        bar: ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden()),
        since: Instant::now(),
    };
    let counted = |cache, what| Counted { cache, what, shown: &shown };
    let previews = counted(caches.previews, "drawing previews");
    let photographs = counted(caches.photographs, "developing photographs");
    let compressed = counted(caches.compressed, "compressing");
    let caches = Caches { previews: &previews, photographs: &photographs, compressed: &compressed };
    let done = work(caches);
    shown.bar.finish_and_clear();
    done
}
