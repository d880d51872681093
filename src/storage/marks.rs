//! The marks for one trip in `localStorage`.
//!
//! Nothing that stands there is ever lost. What cannot be read is moved to a key of its own
//! before anything new is written; what a newer release wrote is left alone, and ticks go to the
//! journal, which that release takes in. Every write first takes in what is stored at that
//! moment, since another tab may have written in between.

use gloo_storage::{LocalStorage, Storage as _, errors::StorageError};
use thiserror::Error;

use super::local_storage_allowed;
use crate::marks::{Journal, Marks, Stored, VERSION, VersionOnly};

/// The keys that hold the marks for one trip.
#[derive(Clone, Debug)]
pub struct MarksStorage {
    key: String,
}

/// Why marks are not kept as they should be, in words for the visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum StorageTrouble {
    /// The browser gives the page no storage: private mode, blocked cookies, a sandboxed frame.
    #[error("This browser does not let the page store anything: ticks last until you close it.")]
    Denied,
    /// There is no room.
    #[error(
        "This browser's storage is full: new ticks last until you close the page. \
         Clearing another site's data makes room."
    )]
    Full,
    /// What was stored could not be read, and stands under another key now.
    #[error(
        "The ticks stored in this browser could not be read. They were set aside, \
         nothing was deleted, and new ticks are kept."
    )]
    SetAside,
    /// What is stored cannot be read, and could not be moved out of the way.
    #[error(
        "The ticks stored in this browser cannot be read, and there is no room to set them \
         aside. They stay as they are; new ticks last until you close the page."
    )]
    Stuck,
    /// What is stored was written by a newer release of the page.
    #[error(
        "Your ticks were stored by a newer version of this page. They are safe, \
         and so are new ones; reload the page to see them all."
    )]
    Newer,
}

impl MarksStorage {
    /// Names the storage for the trip of that id.
    pub fn new(trip: &str) -> Self {
        Self {
            key: Self::key(trip),
        }
    }

    /// Returns the key under which the marks of a trip stand.
    pub fn key(trip: &str) -> String {
        format!("recap:{trip}:marks")
    }

    /// Tells whether a storage event's key is one of those that hold marks.
    pub fn holds_marks(&self, key: &str) -> bool {
        key == self.key || key == self.journal_key()
    }

    /// Reads the marks, the ticks of the journal among them.
    pub fn load(&self) -> (Marks, Option<StorageTrouble>) {
        if !local_storage_allowed() {
            return (Marks::default(), Some(StorageTrouble::Denied));
        }
        let (mut marks, trouble) = self.read();
        let journal: Journal = LocalStorage::get(self.journal_key()).unwrap_or_default();
        marks.merge_journal(journal);
        (marks, trouble)
    }

    /// Writes the marks, after taking into them what is stored.
    ///
    /// # Errors
    /// Says why they are not kept as they should be. They are complete in memory in any case.
    pub fn save(&self, marks: &mut Marks) -> Result<(), StorageTrouble> {
        let (stored, trouble) = self.load();
        marks.merge(stored);
        match trouble {
            None | Some(StorageTrouble::SetAside) => {
                LocalStorage::set(&self.key, Stored::from(&*marks)).map_err(|_| StorageTrouble::Full)?;
                // Its ticks are in the marks now.
                LocalStorage::delete(self.journal_key());
            }
            Some(StorageTrouble::Newer) => {
                LocalStorage::set(self.journal_key(), marks.journal()).map_err(|_| StorageTrouble::Full)?;
            }
            Some(StorageTrouble::Denied | StorageTrouble::Full | StorageTrouble::Stuck) => {}
        }
        trouble.map_or(Ok(()), Err)
    }

    fn read(&self) -> (Marks, Option<StorageTrouble>) {
        match LocalStorage::get::<VersionOnly>(&self.key) {
            Err(StorageError::KeyNotFound(_)) => return (Marks::default(), None),
            Ok(stored) if stored.version > VERSION => {
                return (Marks::default(), Some(StorageTrouble::Newer));
            }
            _ => {}
        }
        match LocalStorage::get::<Stored<Marks>>(&self.key) {
            Ok(stored) => (stored.talks, None),
            Err(_) => (Marks::default(), Some(self.set_aside())),
        }
    }

    /// Moves what stands under the key to a key that is free.
    fn set_aside(&self) -> StorageTrouble {
        let storage = LocalStorage::raw();
        let Ok(Some(unreadable)) = storage.get_item(&self.key) else {
            return StorageTrouble::SetAside;
        };
        let mut aside = format!("{}:aside", self.key);
        let mut number = 1;
        while matches!(storage.get_item(&aside), Ok(Some(_))) {
            number += 1;
            aside = format!("{}:aside-{number}", self.key);
        }
        // Copied before it is deleted: there is a whole copy at every moment.
        if storage.set_item(&aside, &unreadable).is_err() {
            return StorageTrouble::Stuck;
        }
        LocalStorage::delete(&self.key);
        StorageTrouble::SetAside
    }

    fn journal_key(&self) -> String {
        format!("{}:journal", self.key)
    }
}
