//! What merging would do is foretold as it then comes about.

use std::collections::BTreeSet;

use proptest::prelude::*;
use recap_marks::{Change, Changes, Marks, TalkMarks, Tick};

use crate::samples::{marks, merged, without_files};

const TALKS: [&str; 3] = ["a", "b", "c"];

fn ticked(marks: &Marks, tick: Tick) -> BTreeSet<&'static str> {
    TALKS.into_iter().filter(|talk| marks.is(talk, tick)).collect()
}

/// Counts what came and what went, worked out from the marks as they then are.
fn counted(mine: &Marks, both: &Marks, tick: Tick) -> Change {
    let (before, after) = (ticked(mine, tick), ticked(both, tick));
    Change { added: after.difference(&before).count(), removed: before.difference(&after).count() }
}

fn counted_notes(mine: &Marks, both: &Marks) -> Change {
    let changed = |talk: &&&str| mine.note(talk) != both.note(talk);
    let is_removed = |talk: &&str| both.note(talk).is_empty();
    let (removed, added): (Vec<&str>, _) =
        TALKS.iter().filter(changed).partition(|talk| is_removed(talk));
    Change { added: added.len(), removed: removed.len() }
}

fn looks(marks: &Marks, talk: &str) -> (bool, bool, String) {
    let note = marks.note(talk).to_owned();
    (marks.is(talk, Tick::Watched), marks.is(talk, Tick::Saved), note)
}

fn is_shown(marks: &Marks, talk: &str) -> bool {
    marks.talk(talk).is_some_and(TalkMarks::is_shown)
}

proptest! {
    #![proptest_config(without_files())]

    #[test]
    fn changes_are_those_of_the_merge(mine in marks(), theirs in marks()) {
        let both = merged(&mine, &theirs);
        let changes = Changes::of_merging(&mine, &theirs);
        prop_assert_eq!(changes.watched, counted(&mine, &both, Tick::Watched));
        prop_assert_eq!(changes.saved, counted(&mine, &both, Tick::Saved));
        prop_assert_eq!(changes.notes, counted_notes(&mine, &both));
        let staying = TALKS.iter().filter(|talk| {
            let alone = is_shown(&mine, talk) && !is_shown(&theirs, talk);
            alone && looks(&mine, talk) == looks(&both, talk)
        });
        prop_assert_eq!(changes.staying, staying.count());
    }

    #[test]
    fn changes_are_none_where_everything_looks_the_same(mine in marks(), theirs in marks()) {
        let both = merged(&mine, &theirs);
        // Also what only a newer release shows.
        let others = |marks: &Marks, talk| marks.talk(talk).map(|marks| marks.others.clone());
        let same = TALKS.iter().all(|talk| {
            looks(&mine, talk) == looks(&both, talk)
                && others(&mine, talk).unwrap_or_default() == others(&both, talk).unwrap_or_default()
        });
        prop_assert_eq!(Changes::of_merging(&mine, &theirs).is_empty(), same);
    }

    #[test]
    fn merging_ones_own_marks_changes_nothing(mine in marks()) {
        prop_assert_eq!(Changes::of_merging(&mine, &mine), Changes::default());
        let nothing = Changes::of_merging(&mine, &Marks::default());
        prop_assert!(nothing.is_empty());
        prop_assert_eq!(nothing.staying, TALKS.iter().filter(|talk| is_shown(&mine, talk)).count());
    }
}

#[test]
fn a_mark_that_goes_does_not_stay() {
    let (mut mine, mut theirs) = (Marks::default(), Marks::default());
    mine.set("keda", Tick::Watched, true, 1);
    theirs.set("keda", Tick::Watched, false, 2);
    let changes = Changes::of_merging(&mine, &theirs);
    assert_eq!(changes.watched, Change { added: 0, removed: 1 });
    assert_eq!(changes.staying, 0);
}

#[test]
fn a_note_written_anew_is_one_that_comes() {
    let (mut mine, mut theirs) = (Marks::default(), Marks::default());
    mine.set_note("keda", "Good.".to_owned(), 1);
    theirs.set_note("keda", "Very good.".to_owned(), 2);
    let changes = Changes::of_merging(&mine, &theirs);
    assert_eq!(changes.notes, Change { added: 1, removed: 0 });
}
