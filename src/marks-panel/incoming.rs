//! Marks that a link or a file brings: shown first, merged only when the visitor says so.

use recap_marks::{Changes, Marks, Unreadable};
use web_sys::{Element, HtmlElement};

use crate::{
    elements::{find, reveal, show},
    words,
};

/// Where marks come from.
#[derive(Clone, Copy)]
pub(crate) enum Origin {
    Link,
    File,
}

/// Shows what has come, beside what is there.
pub(crate) fn show_incoming(
    dialog: &Element,
    origin: Origin,
    mine: &Marks,
    theirs: &Result<Marks, Unreadable>,
) {
    let (heading, preview) = match (origin, theirs) {
        (Origin::Link, Ok(theirs)) => ("Marks from a link", Ok(theirs)),
        (Origin::File, Ok(theirs)) => ("Marks from a file", Ok(theirs)),
        (Origin::Link, Err(why)) => ("This link cannot be read", Err(why)),
        (Origin::File, Err(why)) => ("This file cannot be read", Err(why)),
    };
    let changes = preview.map(|theirs| Changes::of_merging(mine, theirs));
    show(dialog, "origin", heading);
    match &changes {
        Ok(changes) => show(dialog, "preview", &words::preview(changes)),
        Err(why) => show(dialog, "preview", words::unreadable(**why)),
    }
    let merges = changes.is_ok_and(|changes| !changes.is_empty());
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
