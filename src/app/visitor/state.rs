//! The visitor's marks in memory, with what stores them and what is counted of them.

use recap_marks::{Marks, Millis, StoredMarks, Tick, is_fingerprint_of};

use super::{
    counts::Counts,
    early_marks::EarlyMark,
    fields::{Mark, show_in_fields},
};
use crate::{
    outline::{Entry, Outline},
    progress::Watched,
    storage::{Loaded, MarksStorage, StorageTrouble},
};

/// The marks, where they are stored, and what is counted of them.
pub(super) struct State {
    outline: &'static Outline,
    storage: MarksStorage,
    marks: StoredMarks,
    /// Whether the browser may delete what is stored.
    may_forget: bool,
    /// What was merged from another tab last.
    last_merged: Option<StoredMarks>,
    counts: Counts,
    /// What was said of the marks last, though it may be closed by now.
    pub(super) said: Option<&'static str>,
}

/// What merging has led to.
pub(super) struct Merged {
    /// What stood in the way of loading what is stored.
    pub(super) trouble: Option<StorageTrouble>,
    /// Whether the marks are now others than those that are stored.
    pub(super) must_be_saved: bool,
}

impl State {
    pub(super) fn new(outline: &'static Outline) -> Self {
        Self {
            outline,
            storage: MarksStorage::new(&outline.id),
            marks: StoredMarks::default(),
            may_forget: false,
            last_merged: None,
            counts: Counts::new(outline),
            said: None,
        }
    }

    pub(super) fn has_watched(&self, talk: usize) -> bool {
        let entry = self.outline.entries.get(talk);
        entry.is_some_and(|entry| self.marks.marks.is(&entry.id, Tick::Watched))
    }

    pub(super) fn watched(&self, day: Option<usize>) -> Option<Watched> {
        self.counts.watched(day)
    }

    pub(super) fn storage(&self) -> &MarksStorage {
        &self.storage
    }

    pub(super) fn marks(&self) -> &Marks {
        &self.marks.marks
    }

    /// Merges what is stored, and what was marked before this moment, and shows it all.
    pub(super) fn load(&mut self, early: Vec<EarlyMark>, now: Millis) -> Merged {
        let Loaded { marks, trouble } = self.storage.load();
        self.marks.merge(marks);
        for EarlyMark { talk, mark, set_at } in early {
            if self.marks.marks.talk_mut(&talk).is_behind(mark.kind(), set_at, now) {
                self.set(&talk, mark, set_at);
            }
        }
        self.finish_merging(trouble)
    }

    /// Merges marks from elsewhere, and shows them all.
    pub(super) fn merge(&mut self, others: Marks) -> Merged {
        let Loaded { marks, trouble } = self.storage.load();
        self.marks.merge(marks);
        self.marks.marks.merge(others);
        self.finish_merging(trouble)
    }

    fn finish_merging(&mut self, trouble: Option<StorageTrouble>) -> Merged {
        self.show_all();
        Merged { trouble, must_be_saved: !self.storage.holds(&self.marks) }
    }

    /// Merges what another tab has saved and what is stored, which that tab may have written over
    /// already, and shows it all. The same is not saved twice in answer to the same: a tab with an
    /// older release, which knows nothing of replacing, would answer in turn, for ever.
    pub(super) fn merge_from_other_tab(&mut self, saved: StoredMarks) -> Merged {
        let Loaded { marks: mut stored, trouble } = self.storage.load();
        stored.merge(saved);
        self.marks.merge(stored.clone());
        self.show_all();
        let is_new = self.last_merged.as_ref() != Some(&stored);
        self.last_merged = Some(stored);
        Merged { trouble, must_be_saved: is_new && !self.storage.holds(&self.marks) }
    }

    /// Merges what is stored, and shows it all. Nothing is saved: where less is stored by now, the
    /// visitor may have deleted it.
    pub(super) fn look_at_stored(&mut self) -> Merged {
        let Loaded { marks, trouble } = self.storage.load();
        self.marks.merge(marks);
        self.show_all();
        Merged { trouble, must_be_saved: false }
    }

    /// Replaces all marks, and shows it.
    pub(super) fn replace(&mut self, marks: Marks, now: Millis) {
        self.marks.replace(marks, now);
        self.show_all();
    }

    /// Sets a mark of a talk, which [`Self::count_talk`] counts.
    pub(super) fn set(&mut self, talk: &str, mark: Mark, now: Millis) {
        match mark {
            Mark::Tick(tick, value) => self.marks.marks.set(talk, tick, value, now),
            Mark::Note(note) => self.marks.marks.set_note(talk, note, now),
        }
    }

    /// Brings the counts in line with the marks of the talk of an id.
    pub(super) fn count_talk(&mut self, id: &str) {
        if let Some(number) = self.outline.talk(id) {
            self.counts.count(number, |id| self.marks.marks.is(id, Tick::Watched));
            self.counts.write();
        }
    }

    /// Saves the marks. Returns what stood in the way of that.
    pub(super) fn save(&mut self) -> Option<StorageTrouble> {
        let may_forget = self.may_forget.then_some(StorageTrouble::MayForget);
        self.storage.save(&mut self.marks).err().or(may_forget)
    }

    /// Notes that the browser did not promise to keep what is stored.
    pub(super) fn expect_to_be_forgotten(&mut self) {
        self.may_forget = true;
    }

    fn show_all(&mut self) {
        // Talks that came by a link made from another release of the trip.
        let ids = self.marks.marks.talks().map(|(id, _)| id);
        let unresolved: Vec<String> =
            ids.filter(|id| id.starts_with('~')).map(str::to_owned).collect();
        for (number, Entry { id, talk }) in self.outline.entries.iter().enumerate() {
            let Some(talk) = talk else {
                continue;
            };
            let fingerprints = unresolved.iter().filter(|known| is_fingerprint_of(known, id));
            for former in talk.former_ids.iter().chain(fingerprints) {
                self.marks.marks.carry_over(former, id);
            }
            self.counts.count(number, |id| self.marks.marks.is(id, Tick::Watched));
        }
        self.counts.write();
        self.show_in_fields();
    }

    /// Shows the marks in the fields that are there now.
    pub(super) fn show_in_fields(&self) {
        show_in_fields(&self.marks.marks);
    }
}
