//! Talks that left the schedule.

use std::collections::BTreeSet;

use super::{same::At, written::WrittenFile};
use crate::{address::identity, placed::Program};

/// Lists entries of the same schedules that no session is of.
pub(super) fn gone(
    program: &Program,
    files: &[WrittenFile],
    found: &[Option<At>],
    shown: &str,
) -> Vec<String> {
    let folder = |address: &str| {
        let identity = identity(address)?;
        let (folder, last) = identity.rsplit_once('/')?;
        // Sched has codes of two lengths for one talk.
        let length = if folder == "sched.com/event" { last.len() } else { 0 };
        Some((folder.to_owned(), length))
    };
    let listed = program.placed.iter().filter(|placed| placed.schedule.is_some());
    let folders: BTreeSet<_> =
        listed.filter_map(|placed| folder(placed.session.schedule.as_deref()?)).collect();
    let known: BTreeSet<At> = found.iter().flatten().copied().collect();
    let mut gone = Vec::new();
    for (place, file) in files.iter().enumerate() {
        for (number, entry) in file.entries.iter().enumerate() {
            let is_of_schedule =
                entry.value("schedule").and_then(folder).is_some_and(|it| folders.contains(&it));
            if is_of_schedule && !known.contains(&(place, number)) {
                let title = entry.value("title").unwrap_or_default();
                gone.push(format!(
                    "{shown}/{}:{}: “{title}” is in the schedule no more; it was left as it is",
                    file.name, entry.line
                ));
            }
        }
    }
    gone
}
