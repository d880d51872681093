//! Merging somebody else's marks loses no note.

use proptest::prelude::*;
use recap_marks::{Changes, Marks, NOTE_LIMIT, NoteChoice, differing_notes, settle_notes};

use crate::samples::{marks, merged, without_files};

const NOW: u64 = 1_700_000_000_000;

fn with_note(note: &str, set_at: u64) -> Marks {
    let mut marks = Marks::default();
    marks.set_note("keda", note.to_owned(), set_at);
    marks
}

/// The note on a talk after merging, with one choice for all.
fn after(mine: &Marks, theirs: &Marks, choice: NoteChoice) -> Marks {
    let mut settled = theirs.clone();
    settle_notes(mine, &mut settled, |_| choice, NOW);
    merged(mine, &settled)
}

#[test]
fn both_are_kept_mine_first_whichever_is_later() {
    for (mine_at, theirs_at) in [(1, 2), (2, 1), (3, 3), (NOW + 5, 1), (1, NOW + 5)] {
        let (mine, theirs) = (with_note("Mine.", mine_at), with_note("Theirs.", theirs_at));
        let differing = differing_notes(&mine, &theirs);
        assert_eq!(differing.len(), 1);
        assert_eq!(differing[0].both().as_deref(), Some("Mine.\n\nTheirs."));
        let note = |choice| after(&mine, &theirs, choice).note("keda").to_owned();
        assert_eq!(note(NoteChoice::Both), "Mine.\n\nTheirs.");
        assert_eq!(note(NoteChoice::Mine), "Mine.");
        assert_eq!(note(NoteChoice::Theirs), "Theirs.");
        // Once merged, there is nothing left to ask.
        let both = after(&mine, &theirs, NoteChoice::Both);
        assert_eq!(differing_notes(&both, &theirs), []);
        let mut again = theirs.clone();
        settle_notes(&both, &mut again, |_| NoteChoice::Both, NOW);
        assert!(Changes::of_merging(&both, &again).is_empty());
    }
}

#[test]
fn of_two_of_which_one_holds_the_other_the_longer_stays() {
    for (mine, theirs) in [("Good.", "Good. Very."), ("Good. Very.", "Good."), ("Good.", "Good.")] {
        for (mine_at, theirs_at) in [(1, 2), (2, 1), (NOW + 5, 1)] {
            let (mine, theirs) = (with_note(mine, mine_at), with_note(theirs, theirs_at));
            assert_eq!(differing_notes(&mine, &theirs), []);
            let longer = mine.note("keda").len().max(theirs.note("keda").len());
            assert_eq!(after(&mine, &theirs, NoteChoice::Mine).note("keda").len(), longer);
        }
    }
}

#[test]
fn where_both_do_not_fit_somebody_has_to_choose() {
    // A blank line stands between them.
    let mine = with_note(&"a".repeat(NOTE_LIMIT - 10), 1);
    for (length, fits) in [(8, true), (9, false)] {
        let theirs = with_note(
            &"🐝"
                .repeat(length / 2)
                .chars()
                .chain("b".repeat(length % 2).chars())
                .collect::<String>(),
            2,
        );
        assert_eq!(differing_notes(&mine, &theirs)[0].both().is_some(), fits, "{length}");
    }
    let theirs = with_note(&"b".repeat(NOTE_LIMIT), 2);
    assert_eq!(after(&mine, &theirs, NoteChoice::Both), mine);
    assert_eq!(after(&mine, &theirs, NoteChoice::Theirs).note("keda"), theirs.note("keda"));
}

#[test]
fn a_note_that_was_deleted_later_stays_so() {
    let (mine, theirs) = (with_note("", 2), with_note("Theirs.", 1));
    assert_eq!(differing_notes(&mine, &theirs), []);
    assert_eq!(after(&mine, &theirs, NoteChoice::Both).note("keda"), "");
    assert_eq!(after(&theirs, &mine, NoteChoice::Both).note("keda"), "");
}

proptest! {
    #![proptest_config(without_files())]

    #[test]
    fn no_note_is_lost(mine in marks(), theirs in marks()) {
        let both = after(&mine, &theirs, NoteChoice::Both);
        for (talk, _) in both.talks() {
            let (ours, others) = (mine.note(talk), theirs.note(talk));
            if !ours.is_empty() && !others.is_empty() {
                prop_assert!(both.note(talk).contains(ours) && both.note(talk).contains(others));
            }
        }
        // All else is merged as ever.
        let plain = merged(&mine, &theirs).without_notes();
        prop_assert_eq!(both.without_notes(), plain);
    }
}
