//! What was done last, so that it can be taken back: while this tab is open, on every page of the
//! recap and after a reload.

use alloc::string::String;

use recap_marks::{
    Marks,
    json::{parse, read_journal, write_journal},
};
use web_sys::Storage;

/// What stands between the parts of what is stored. None of them has it: in JSON as it is written
/// here there are no two line breaks in a row.
const BETWEEN: &str = "\n\n";

/// A change of many marks at once.
pub(crate) struct LastChange {
    before: Marks,
    after: Marks,
    /// What was done, in words.
    pub(crate) words: String,
}

impl LastChange {
    /// Notes a change, and stores it for this tab.
    pub(crate) fn new(key: &str, before: Marks, after: Marks, words: &str) -> Self {
        if let Some(storage) = storage() {
            let text = [words, &write_journal(&before), &write_journal(&after)].join(BETWEEN);
            // Without room for it, the one before must not be taken for it.
            if storage.set_item(&item(key), &text).is_err() {
                forget(key);
            }
        }
        Self { before, after, words: words.into() }
    }

    /// Loads the one that this tab has stored.
    pub(crate) fn load(key: &str) -> Option<Self> {
        let text = storage()?.get_item(&item(key)).ok()??;
        let mut parts = text.split(BETWEEN);
        let words = parts.next()?.into();
        let mut marks = || Some(read_journal(&parse(parts.next()?)?));
        Some(Self { before: marks()?, after: marks()?, words })
    }

    /// Returns marks less the change. `None` where nothing of it is left: whatever was marked
    /// since then, here or in another tab, stays.
    pub(crate) fn taken_back(&self, marks: &Marks) -> Option<Marks> {
        let mut changed = marks.clone();
        changed.take_back(&self.before, &self.after);
        (changed != *marks).then_some(changed)
    }
}

/// Forgets the one that this tab has stored.
pub(crate) fn forget(key: &str) {
    if let Some(storage) = storage() {
        storage.remove_item(&item(key)).ok();
    }
}

fn item(key: &str) -> String {
    [key, ":last-change"].concat()
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}
