//! Marks that a link or a file brings: shown first, merged only when the visitor says so.

use alloc::vec::Vec;

use recap_marks::{
    Changes, DifferingNotes, Marks, NoteChoice, Unreadable, differing_notes, now, settle_notes,
};
use web_sys::{Element, HtmlElement};

use crate::{
    differing::show_differing,
    elements::{find, reveal, show},
    trip::PanelTrip,
    words,
};

/// Where marks come from.
#[derive(Clone, Copy)]
pub(crate) enum Origin {
    Link,
    File,
}

/// What merging would do.
struct Preview {
    /// Apart from notes that differ.
    changes: Changes,
    differing: Vec<DifferingNotes>,
}

impl Preview {
    fn of_merging(mine: &Marks, theirs: &Marks) -> Self {
        let mut others = theirs.clone();
        settle_notes(mine, &mut others, |_| NoteChoice::Mine, now());
        let Changes { staying, .. } = Changes::of_merging(mine, theirs);
        let changes = Changes { staying, ..Changes::of_merging(mine, &others) };
        Self { changes, differing: differing_notes(mine, theirs) }
    }
}

/// Shows what has come, beside what is there.
pub(crate) fn show_incoming(
    dialog: &Element,
    origin: Origin,
    trip: &PanelTrip,
    mine: &Marks,
    theirs: &Result<Marks, Unreadable>,
) {
    let (heading, marks) = match (origin, theirs) {
        (Origin::Link, Ok(theirs)) => ("Marks from a link", Ok(theirs)),
        (Origin::File, Ok(theirs)) => ("Marks from a file", Ok(theirs)),
        (Origin::Link, Err(why)) => ("This link cannot be read", Err(why)),
        (Origin::File, Err(why)) => ("This file cannot be read", Err(why)),
    };
    show(dialog, "origin", heading);
    let mut merges = false;
    let mut differing = Vec::new();
    match marks.map(|theirs| Preview::of_merging(mine, theirs)) {
        Ok(preview) => {
            merges = !preview.changes.is_empty() || !preview.differing.is_empty();
            differing = preview.differing;
            show(dialog, "preview", &words::preview(&preview.changes, differing.len()));
        }
        Err(why) => show(dialog, "preview", words::unreadable(*why)),
    }
    show_differing(dialog, trip, &differing);
    for (action, offered) in [("merge", merges), ("compare", theirs.is_ok())] {
        if let Some(button) = find::<HtmlElement>(dialog, &["[data-do=", action, "]"].concat()) {
            button.set_hidden(!offered);
        }
    }
    reveal(dialog, "comparison", false);
    reveal(dialog, "incoming", true);
    if let Some(heading) = find::<HtmlElement>(dialog, "#marks_incoming_title") {
        heading.focus().ok();
    }
}
