//! Changes of entries, in the text of their files.

use std::collections::BTreeMap;

use recap_import::edit::{Change, Edit};

use super::{
    Again,
    compared::clock_of,
    same::At,
    written::{WrittenEntry, WrittenFile},
};

/// Changes the entries of a file in its text.
pub(super) fn edit(
    place: usize,
    file: &WrittenFile,
    changes: &BTreeMap<At, Vec<Change>>,
    shown: &str,
    texts: &mut BTreeMap<String, String>,
    result: &mut Again,
) {
    let of_file: Vec<_> = changes.range((place, 0)..(place + 1, 0)).collect();
    if of_file.is_empty() {
        return;
    }
    let edited = Edit::of(&file.text).and_then(|mut edit| {
        for (at, changes) in of_file {
            let id = &file.entries[at.1].id;
            if let Err(error) = edit.change(id, changes) {
                result.refused.push(format!("{shown}/{}: {error}", file.name));
            }
        }
        edit.finish()
    });
    match edited {
        Ok(text) => drop(texts.insert(file.name.clone(), text)),
        Err(error) => result.refused.push(format!("{shown}/{}: {error}", file.name)),
    }
}

/// Tells whether an entry with that start stands where it does rightly.
pub(super) fn in_order(file: &WrittenFile, entry: usize, start: &str) -> bool {
    let order = |text: &str| clock_of(text).map(|(time, next)| (next, time));
    let Some(start) = order(start) else {
        return false;
    };
    let others = |range: &[WrittenEntry]| -> Vec<_> {
        range.iter().filter_map(|other| order(other.value("start")?)).collect()
    };
    file.date.is_none()
        || others(&file.entries[..entry]).iter().all(|before| *before <= start)
            && others(&file.entries[entry + 1..]).iter().all(|behind| *behind >= start)
}
