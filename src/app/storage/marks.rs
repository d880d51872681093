//! The marks for one trip in `localStorage`.
//!
//! Nothing that stands there is ever lost. What cannot be read is moved to a key of its own
//! before anything new is written; what a newer release wrote is left alone, and ticks go to the
//! journal, which that release takes in. Every write first takes in what is stored at that
//! moment, since another tab may have written in between.

use gloo_storage::{LocalStorage, Storage as _};
use recap_marks::{Kept, Marks, Millis, Unreadable, decimal, json, latest_credible};
use web_sys::Storage;

use super::{StorageTrouble, local_storage};

/// The keys that hold the marks for one trip.
#[derive(Clone, Debug)]
pub struct MarksStorage {
    key: String,
}

impl MarksStorage {
    /// Names the storage for the trip of that id.
    pub fn new(trip: &str) -> Self {
        Self { key: Self::key(trip) }
    }

    /// Returns the key under which the marks of a trip stand.
    pub fn key(trip: &str) -> String {
        ["recap:", trip, ":marks"].concat()
    }

    /// Reads the marks, the ticks of the journal among them, at the time `now`.
    pub fn load(&self, now: Millis) -> (Kept, Option<StorageTrouble>) {
        let Some(storage) = local_storage() else {
            return (Kept::default(), Some(StorageTrouble::Denied));
        };
        let item = |key: &str| storage.get_item(key).ok().flatten();
        let (mut kept, trouble) = match item(&self.key).map(|stored| (read(&stored), stored)) {
            None => (Kept::default(), None),
            Some((Ok(kept), _)) => (kept, None),
            Some((Err(Unreadable::Newer), _)) => (Kept::default(), Some(StorageTrouble::Newer)),
            Some((Err(_), stored)) => (Kept::default(), Some(self.set_aside(&storage, &stored))),
        };
        kept.marks.merge(self.journal(&storage).unwrap_or_default());
        kept.bound(latest_credible(now));
        (kept, trouble)
    }

    /// Reads what another tab wrote under a key, if that is a key for marks, at the time `now`. By
    /// then something else may stand there.
    pub fn read_written(&self, key: &str, written: &str, now: Millis) -> Option<Kept> {
        let mut kept = if key == self.key {
            read(written).unwrap_or_default()
        } else if key == self.journal_key() {
            Kept { since: 0, marks: read_journal(written) }
        } else {
            return None;
        };
        kept.bound(latest_credible(now));
        Some(kept)
    }

    /// Tells whether exactly this stands there, so that writing it would change nothing.
    pub fn holds(&self, kept: &Kept) -> bool {
        let Some(storage) = local_storage() else {
            return true;
        };
        let journal = self.journal(&storage);
        match storage.get_item(&self.key).ok().flatten().map(|stored| read(&stored)) {
            None => *kept == Kept::default() && journal.is_none(),
            Some(Ok(stored)) => *kept == stored && journal.is_none(),
            Some(Err(Unreadable::Newer)) => kept.marks == journal.unwrap_or_default(),
            Some(Err(_)) => false,
        }
    }

    /// Writes the marks, after taking into them what is stored.
    ///
    /// # Errors
    /// Says why they are not kept as they should be. They are complete in memory in any case.
    pub fn save(&self, kept: &mut Kept, now: Millis) -> Result<(), StorageTrouble> {
        let (stored, trouble) = self.load(now);
        kept.merge(stored);
        let Some(storage) = local_storage() else {
            return Err(StorageTrouble::Denied);
        };
        let set =
            |key: &str, json: &str| storage.set_item(key, json).map_err(|_| StorageTrouble::Full);
        match trouble {
            None | Some(StorageTrouble::SetAside) => {
                set(&self.key, &json::write_kept(kept))?;
                // Its ticks are in the marks now.
                LocalStorage::delete(self.journal_key());
            }
            Some(StorageTrouble::Newer) => {
                set(&self.journal_key(), &json::write_journal(&kept.marks))?;
            }
            Some(_) => {}
        }
        trouble.map_or(Ok(()), Err)
    }

    /// Moves what stands under the key to a key that is free.
    fn set_aside(&self, storage: &Storage, unreadable: &str) -> StorageTrouble {
        let mut aside = self.key_for("aside");
        let mut number = 1;
        while matches!(storage.get_item(&aside), Ok(Some(_))) {
            number += 1;
            aside = [&self.key_for("aside-"), decimal(number).as_str()].concat();
        }
        // Copied before it is deleted: there is a whole copy at every moment.
        if storage.set_item(&aside, unreadable).is_err() {
            return StorageTrouble::Stuck;
        }
        LocalStorage::delete(&self.key);
        StorageTrouble::SetAside
    }

    /// Tells whether this is the first time that it is asked, in this browser and for this trip.
    pub fn is_first_time(&self) -> bool {
        let key = self.key_for("asked");
        local_storage().is_some_and(|storage| {
            matches!(storage.get_item(&key), Ok(None)) && storage.set_item(&key, "1").is_ok()
        })
    }

    fn journal(&self, storage: &Storage) -> Option<Marks> {
        let journal = storage.get_item(&self.journal_key()).ok().flatten()?;
        Some(read_journal(&journal))
    }

    fn journal_key(&self) -> String {
        self.key_for("journal")
    }

    fn key_for(&self, what: &str) -> String {
        [&self.key, ":", what].concat()
    }
}

fn read(stored: &str) -> Result<Kept, Unreadable> {
    json::read_kept(&json::parse(stored).ok_or(Unreadable::Damaged)?)
}

fn read_journal(stored: &str) -> Marks {
    json::parse(stored).map(|journal| json::read_journal(&journal)).unwrap_or_default()
}
