//! The marks for one trip in `localStorage`.
//!
//! Nothing that stands there is ever lost. Where the browser gives nothing to read, nothing is
//! written. What can be had but is no marks is moved to a key of its own
//! before anything new is written; what a newer release wrote is left alone, and ticks go to the
//! journal, which that release merges. Every write first merges what is stored at that moment,
//! since another tab may have written in between. Its times are left as they are, whatever this
//! device's clock shows: a clock that stands wrong for one visit must not age what is stored.

use recap_marks::{Marks, StoredMarks, Unreadable, decimal, json};
use web_sys::Storage;

use super::{StorageTrouble, local_storage};

/// The keys that hold the marks for one trip.
#[derive(Clone, Debug)]
pub struct MarksStorage {
    key: String,
}

/// What was loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// The marks, those of the journal among them; none where they cannot be read.
    pub marks: StoredMarks,
    /// What stood in the way.
    pub trouble: Option<StorageTrouble>,
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

    /// Loads the marks, the ticks of the journal among them.
    pub fn load(&self) -> Loaded {
        let Some(storage) = local_storage() else {
            let trouble = Some(StorageTrouble::Denied);
            return Loaded { marks: StoredMarks::default(), trouble };
        };
        let (read, trouble) = match storage.get_item(&self.key) {
            Err(_) => (None, Some(StorageTrouble::CannotRead)),
            Ok(None) => (None, None),
            Ok(Some(item)) => match read(&item) {
                Ok(marks) => (Some(marks), None),
                Err(Unreadable::Newer) => (None, Some(StorageTrouble::Newer)),
                Err(_) => (None, Some(self.set_aside(&storage, &self.key, &item))),
            },
        };
        let journal = self.journal(&storage);
        let trouble = match &journal {
            // First, since what is said of the marks lets the journal be written.
            Err(trouble) => Some(*trouble),
            Ok(Some(Journal { damaged: Some(item), .. })) => {
                let aside = self.set_aside(&storage, &self.journal_key(), item);
                trouble.or(Some(aside))
            }
            Ok(_) => trouble,
        };
        let mut marks = read.unwrap_or_default();
        marks.marks.merge(marks_of(journal.ok().flatten()));
        Loaded { marks, trouble }
    }

    /// Reads what another tab has saved under a key; by now something else may stand there. `None`
    /// where the key is none for marks.
    pub fn read_item(&self, key: &str, item: &str) -> Option<StoredMarks> {
        if key == self.key {
            Some(read(item).unwrap_or_default())
        } else if key == self.journal_key() {
            Some(StoredMarks { since: 0, marks: read_journal(item).marks })
        } else {
            None
        }
    }

    /// Tells whether exactly these marks are stored, so that saving them would change nothing.
    pub fn holds(&self, marks: &StoredMarks) -> bool {
        let Some(storage) = local_storage() else {
            return true;
        };
        let (Ok(item), Ok(journal)) = (storage.get_item(&self.key), self.journal(&storage)) else {
            // Nothing is saved over what cannot be read.
            return true;
        };
        match item.map(|item| read(&item)) {
            None => *marks == StoredMarks::default() && journal.is_none(),
            Some(Ok(stored)) => *marks == stored && journal.is_none(),
            Some(Err(Unreadable::Newer)) => marks.marks == marks_of(journal),
            Some(Err(_)) => false,
        }
    }

    /// Saves the marks, after merging into them what is stored.
    ///
    /// # Errors
    /// Says why they are not stored as they should be. They are complete in memory in any case.
    pub fn save(&self, marks: &mut StoredMarks) -> Result<(), StorageTrouble> {
        let Loaded { marks: stored, trouble } = self.load();
        marks.merge(stored);
        let Some(storage) = local_storage() else {
            return Err(StorageTrouble::Denied);
        };
        let set = |key: &str, json: &str| {
            storage.set_item(key, json).map_err(|error| StorageTrouble::of_writing(&error))
        };
        match trouble {
            None | Some(StorageTrouble::SetAside) => {
                set(&self.key, &json::write_stored(marks))?;
                // Its ticks are in the marks now, and would be merged once more where it stays.
                storage.remove_item(&self.journal_key()).ok();
            }
            Some(StorageTrouble::Newer) => {
                set(&self.journal_key(), &json::write_journal(&marks.marks))?;
            }
            Some(_) => {}
        }
        trouble.map_or(Ok(()), Err)
    }

    /// Moves what stands under a key to one that is free.
    fn set_aside(&self, storage: &Storage, key: &str, unreadable: &str) -> StorageTrouble {
        let mut aside = self.key_for("aside");
        let mut number = 1;
        loop {
            match storage.get_item(&aside) {
                Ok(None) => break,
                Ok(Some(_)) => number += 1,
                Err(_) => return StorageTrouble::Stuck,
            }
            aside = [&self.key_for("aside-"), decimal(number).as_str()].concat();
        }
        // Copied before it is deleted: there is a whole copy at every moment.
        let moved = storage.set_item(&aside, unreadable).and_then(|()| storage.remove_item(key));
        if moved.is_ok() { StorageTrouble::SetAside } else { StorageTrouble::Stuck }
    }

    /// Notes that the browser is asked to keep what is stored for good ([`super::persist`]), and
    /// tells whether that is the first time, in this browser and for this trip. Where it cannot be
    /// noted it is not asked either: it would be asked with every mark.
    pub fn note_request_to_persist(&self) -> bool {
        let key = self.key_for("asked");
        local_storage().is_some_and(|storage| {
            matches!(storage.get_item(&key), Ok(None)) && storage.set_item(&key, "1").is_ok()
        })
    }

    fn journal(&self, storage: &Storage) -> Result<Option<Journal>, StorageTrouble> {
        let journal = storage.get_item(&self.journal_key());
        let journal = journal.map_err(|_| StorageTrouble::CannotRead)?;
        Ok(journal.map(|journal| read_journal(&journal)))
    }

    fn journal_key(&self) -> String {
        self.key_for("journal")
    }

    fn key_for(&self, what: &str) -> String {
        [&self.key, ":", what].concat()
    }
}

fn read(stored: &str) -> Result<StoredMarks, Unreadable> {
    json::read_stored(&json::parse(stored).ok_or(Unreadable::Damaged)?)
}

/// What the journal holds.
struct Journal {
    /// As much of it as can be read.
    marks: Marks,
    /// The journal as it stands, where that is not all of it.
    damaged: Option<String>,
}

fn read_journal(stored: &str) -> Journal {
    let parsed = json::parse(stored);
    let whole = parsed.as_ref().and_then(json::read_whole_journal);
    let damaged = whole.is_none().then(|| stored.to_owned());
    let part = || parsed.as_ref().map(json::read_journal).unwrap_or_default();
    Journal { marks: whole.unwrap_or_else(part), damaged }
}

fn marks_of(journal: Option<Journal>) -> Marks {
    journal.map(|journal| journal.marks).unwrap_or_default()
}
