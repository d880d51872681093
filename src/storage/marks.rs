//! The marks for one trip in `localStorage`.
//!
//! Nothing that stands there is ever lost. What cannot be read is moved to a key of its own
//! before anything new is written; what a newer release wrote is left alone, and ticks go to the
//! journal, which that release takes in. Every write first takes in what is stored at that
//! moment, since another tab may have written in between.

use gloo_storage::{LocalStorage, Storage as _};
use web_sys::Storage;

use super::{
    json::{self, Unusable},
    local_storage,
};
use crate::marks::Marks;

/// The keys that hold the marks for one trip.
#[derive(Clone, Debug)]
pub struct MarksStorage {
    key: String,
}

/// Why marks are not kept as they should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageTrouble {
    /// The browser gives the page no storage: private mode, blocked cookies, a sandboxed frame.
    Denied,
    /// There is no room.
    Full,
    /// What was stored could not be read, and stands under another key now.
    SetAside,
    /// What is stored cannot be read, and could not be moved out of the way.
    Stuck,
    /// What is stored was written by a newer release of the page.
    Newer,
}

impl StorageTrouble {
    /// Says it to the visitor, and what they can do.
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Denied => {
                "This browser does not let the page store anything: ticks last until you close it."
            }
            Self::Full => {
                "This browser's storage is full: new ticks last until you close the page. \
                 Clearing another site's data makes room."
            }
            Self::SetAside => {
                "The ticks stored in this browser could not be read. They were set aside, \
                 nothing was deleted, and new ticks are kept."
            }
            Self::Stuck => {
                "The ticks stored in this browser cannot be read, and there is no room to set them \
                 aside. They stay as they are; new ticks last until you close the page."
            }
            Self::Newer => {
                "Your ticks were stored by a newer version of this page. They are safe, \
                 and so are new ones; reload the page to see them all."
            }
        }
    }
}

impl MarksStorage {
    /// Names the storage for the trip of that id.
    pub fn new(trip: &str) -> Self {
        Self { key: Self::key(trip) }
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
        let Some(storage) = local_storage() else {
            return (Marks::default(), Some(StorageTrouble::Denied));
        };
        let item = |key: &str| storage.get_item(key).ok().flatten();
        let (mut marks, trouble) = match item(&self.key).map(|stored| (json::read(&stored), stored))
        {
            None => (Marks::default(), None),
            Some((Ok(marks), _)) => (marks, None),
            Some((Err(Unusable::Newer), _)) => (Marks::default(), Some(StorageTrouble::Newer)),
            Some((Err(Unusable::Unreadable), stored)) => {
                (Marks::default(), Some(self.set_aside(&storage, &stored)))
            }
        };
        if let Some(journal) = item(&self.journal_key()) {
            marks.merge(json::read_journal(&journal));
        }
        (marks, trouble)
    }

    /// Writes the marks, after taking into them what is stored.
    ///
    /// # Errors
    /// Says why they are not kept as they should be. They are complete in memory in any case.
    pub fn save(&self, marks: &mut Marks) -> Result<(), StorageTrouble> {
        let (stored, trouble) = self.load();
        marks.merge(stored);
        let Some(storage) = local_storage() else {
            return Err(StorageTrouble::Denied);
        };
        let set =
            |key: &str, json: &str| storage.set_item(key, json).map_err(|_| StorageTrouble::Full);
        match trouble {
            None | Some(StorageTrouble::SetAside) => {
                set(&self.key, &json::write(marks))?;
                // Its ticks are in the marks now.
                LocalStorage::delete(self.journal_key());
            }
            Some(StorageTrouble::Newer) => set(&self.journal_key(), &json::write_journal(marks))?,
            Some(StorageTrouble::Denied | StorageTrouble::Full | StorageTrouble::Stuck) => {}
        }
        trouble.map_or(Ok(()), Err)
    }

    /// Moves what stands under the key to a key that is free.
    fn set_aside(&self, storage: &Storage, unreadable: &str) -> StorageTrouble {
        let mut aside = format!("{}:aside", self.key);
        let mut number = 1;
        while matches!(storage.get_item(&aside), Ok(Some(_))) {
            number += 1;
            aside = format!("{}:aside-{number}", self.key);
        }
        // Copied before it is deleted: there is a whole copy at every moment.
        if storage.set_item(&aside, unreadable).is_err() {
            return StorageTrouble::Stuck;
        }
        LocalStorage::delete(&self.key);
        StorageTrouble::SetAside
    }

    fn journal_key(&self) -> String {
        format!("{}:journal", self.key)
    }
}
