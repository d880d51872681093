//! What merging would do, in numbers: shown before anything is merged.

use crate::{
    marks::Marks,
    talk_marks::{TalkMarks, Tick},
};

/// How many marks of a kind would come, and how many would go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Ticks set, notes written or rewritten.
    pub added: usize,
    /// Ticks and notes removed, because the other side removed them later.
    pub removed: usize,
}

/// What merging would do to a visitor's marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// To the talks watched.
    pub watched: Change,
    /// To the talks saved for later.
    pub saved: Change,
    /// To the notes.
    pub notes: Change,
    /// Registers of kinds that this release does not know.
    pub others: usize,
    /// Talks that the visitor has marked and the other side has not, and that stay as they are.
    pub staying: usize,
}

impl Changes {
    /// Works out what merging `theirs` into `mine` would do.
    pub fn of_merging(mine: &Marks, theirs: &Marks) -> Self {
        let mut changes = Self::default();
        let none = TalkMarks::default();
        for (talk, theirs) in theirs.talks() {
            let before = mine.talk(talk).unwrap_or(&none);
            let mut after = before.clone();
            after.merge(theirs.clone());
            changes.watched.count(before.is(Tick::Watched), after.is(Tick::Watched));
            changes.saved.count(before.is(Tick::Saved), after.is(Tick::Saved));
            changes.others += before.others.count_changes(&after.others);
            if before.note() != after.note() {
                changes.notes.count(after.note().is_empty(), !after.note().is_empty());
            }
        }
        let staying = |(talk, mine): &(&str, &TalkMarks)| {
            mine.is_shown() && theirs.talk(talk).is_none_or(|theirs| stays(mine, theirs))
        };
        changes.staying = mine.talks().filter(staying).count();
        changes
    }

    /// Tells whether merging would change nothing that this release shows, or a newer one.
    pub fn is_empty(&self) -> bool {
        self.others == 0
            && [self.watched, self.saved, self.notes]
                .iter()
                .all(|change| *change == Change::default())
    }
}

/// Tells whether marks stay as they are beside those of the other side, which shows none.
fn stays(mine: &TalkMarks, theirs: &TalkMarks) -> bool {
    // The other side may have removed its own later.
    let mut after = mine.clone();
    after.merge(theirs.clone());
    !theirs.is_shown() && after.looks_like(mine)
}

impl Change {
    fn count(&mut self, before: bool, after: bool) {
        match (before, after) {
            (false, true) => self.added += 1,
            (true, false) => self.removed += 1,
            _ => {}
        }
    }
}
