//! Lists that depend on the marks.

use alloc::vec::Vec;

use recap_marks::{Marks, Tick, recordings_in_words};
use web_sys::Element;

use crate::{
    application,
    elements::{add, emptied, reveal, show},
    set_aside,
    trip::{PanelTrip, Talk},
    words,
};

/// Lists the recordings that were added since the visitor was here.
pub(crate) fn show_added(dialog: &Element, trip: &PanelTrip) {
    let ids = application::added();
    let talks: Vec<_> = ids.split(' ').filter_map(|id| trip.talk(id)).collect();
    reveal(dialog, "added", !talks.is_empty());
    show(dialog, "added_count", &recordings_in_words(talks.len()));
    if let Some(list) = emptied(dialog, "added") {
        add_links(&list, talks);
    }
}

/// Lists marks of talks that the trip does not have (any more). Each can be removed.
pub(crate) fn show_gone(dialog: &Element, trip: &PanelTrip, marks: &Marks) {
    let known = trip.all_ids();
    let gone = marks.talks().filter(|(id, marks)| marks.is_shown() && !known.contains(id));
    let gone: Vec<_> = gone.collect();
    reveal(dialog, "gone", !gone.is_empty());
    let Some(list) = emptied(dialog, "gone") else {
        return;
    };
    for (id, marks) in gone {
        let is = |tick| usize::from(marks.is(tick));
        let notes = usize::from(!marks.note().is_empty());
        let kept = words::counted(is(Tick::Watched), is(Tick::Saved), notes);
        // What came by a link has a number for a name.
        let name = if id.starts_with('~') { "A talk of another version" } else { id };
        let row = add(&list, "li", &[name, ": ", &kept, " "].concat());
        if !marks.note().is_empty() {
            row.as_ref().and_then(|row| add(row, "q", marks.note()));
        }
        add_action(row, "button", "Remove", "remove", id);
    }
}

/// Lists what was set aside. Each can be saved as a file.
pub(crate) fn show_set_aside(dialog: &Element, trip: &PanelTrip) {
    let keys = set_aside::keys(trip);
    reveal(dialog, "aside", !keys.is_empty());
    if let Some(list) = emptied(dialog, "aside") {
        for (number, key) in keys.iter().enumerate() {
            let size = words::number(set_aside::text(key).len());
            let name = [&words::number(number + 1), ": ", &size, " bytes "].concat();
            let row = add(&list, "li", &name);
            if let Some(link) = add_action(row, "a", "Save as found", "save_aside", key) {
                link.set_attribute("href", "#").ok();
                let name = key.replace(':', "-");
                link.set_attribute("download", &[name.as_str(), ".txt"].concat()).ok();
            }
        }
    }
}

/// Lists who watched what.
pub(crate) fn show_comparison(dialog: &Element, trip: &PanelTrip, mine: &Marks, theirs: &Marks) {
    for (name, by_me, by_them) in [
        ("both", true, true),
        ("mine", true, false),
        ("theirs", false, true),
        ("neither", false, false),
    ] {
        let belongs = |marks: &Marks, id: &str, watched| marks.is(id, Tick::Watched) == watched;
        let talks: Vec<_> = trip
            .talks
            .iter()
            .filter(|talk| belongs(mine, &talk.id, by_me) && belongs(theirs, &talk.id, by_them))
            .collect();
        show(dialog, &[name, "_count"].concat(), &words::number(talks.len()));
        reveal(dialog, name, !talks.is_empty());
        if let Some(list) = emptied(dialog, name) {
            add_links(&list, talks);
        }
    }
}

/// Adds a row for each talk, with the link to it.
fn add_links(list: &Element, talks: Vec<&Talk>) {
    for talk in talks {
        let link = talk.link.clone_node_with_deep(true);
        if let (Some(row), Ok(link)) = (add(list, "li", ""), link) {
            row.append_child(&link).ok();
        }
    }
}

/// Adds something that can be clicked to a row, and what it is about.
fn add_action(
    row: Option<Element>,
    tag: &str,
    words: &str,
    action: &str,
    about: &str,
) -> Option<Element> {
    let element = add(&row?, tag, words)?;
    element.set_attribute("data-do", action).ok()?;
    element.set_attribute("data-about", about).ok()?;
    Some(element)
}
