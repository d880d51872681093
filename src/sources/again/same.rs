//! Which entry of a trip a session of a source is.

use std::collections::{HashMap, HashSet};

use super::written::{WrittenEntry, WrittenFile};
use crate::{
    address::identity,
    placed::Placed,
    session::Session,
    titles::{likeness, plain},
};

/// From which likeness on titles are of one talk, with a speaker in common.
const SAME: f64 = 0.8;

/// An entry, as the places of its file and of itself in that.
pub(super) type At = (usize, usize);

/// Finds the entry of each session: by the address in the schedule, then by what the schedule knows it by, then by title
/// and speakers. No entry is that of two.
pub(super) fn find(placed: &[Placed], files: &[WrittenFile]) -> Vec<Option<At>> {
    let entries = || {
        let of_file = |(place, file): (usize, &'_ WrittenFile)| {
            (0..file.entries.len()).map(move |entry| (place, entry)).collect::<Vec<_>>()
        };
        files.iter().enumerate().flat_map(of_file)
    };
    let get = |at: At| &files[at.0].entries[at.1];
    let mut by_address: HashMap<String, Vec<At>> = HashMap::new();
    let mut by_guid: HashMap<&str, Vec<At>> = HashMap::new();
    let mut by_title: HashMap<String, Vec<At>> = HashMap::new();
    for at in entries() {
        let entry = get(at);
        if let Some(address) = entry.value("schedule").and_then(identity) {
            by_address.entry(address).or_default().push(at);
        }
        if let Some(guid) = entry.guid.as_deref() {
            by_guid.entry(guid).or_default().push(at);
        }
        by_title.entry(plain(entry.value("title").unwrap_or_default())).or_default().push(at);
    }
    let mut found: Vec<Option<At>> = vec![None; placed.len()];
    let mut taken: HashSet<At> = HashSet::new();
    let mut give = |found: &mut Vec<Option<At>>,
                    by: &dyn Fn(&Placed, &HashSet<At>) -> Option<At>| {
        for (place, placed) in placed.iter().enumerate() {
            if found[place].is_none()
                && let Some(at) = by(placed, &taken)
                && taken.insert(at)
            {
                found[place] = Some(at);
            }
        }
    };
    // Some schedules have one address, or one guid, for several: then titles tell them apart.
    let of_title = |known: &[At], session: &Session, taken: &HashSet<At>| {
        let title = plain(&session.title);
        let is_same = |at: &&At| plain(get(**at).value("title").unwrap_or_default()) == title;
        match known {
            [only] => Some(*only),
            several => several.iter().filter(|at| !taken.contains(at)).find(is_same).copied(),
        }
    };
    give(&mut found, &|Placed { session, .. }, taken| {
        let address = session.schedule.as_deref().and_then(identity)?;
        of_title(by_address.get(&address)?, session, taken)
    });
    give(&mut found, &|Placed { session, .. }, taken| {
        of_title(by_guid.get(session.guid.as_deref()?)?, session, taken)
    });
    give(&mut found, &|Placed { session, day, .. }, taken| {
        let same = by_title.get(&plain(&session.title))?;
        same.iter()
            .find(|at| {
                !taken.contains(at) && (may_be(get(**at), session) || files[at.0].date == *day)
            })
            .copied()
    });
    give(&mut found, &|Placed { session, .. }, taken| {
        let free = entries().filter(|at| !taken.contains(at) && shares_speaker(get(*at), session));
        let scored = free
            .map(|at| (likeness(get(at).value("title").unwrap_or_default(), &session.title), at));
        scored
            .filter(|(alike, _)| *alike >= SAME)
            .max_by(|one, other| one.0.total_cmp(&other.0))
            .map(|(_, at)| at)
    });
    found
}

/// Tells whether speakers do not speak against it.
fn may_be(entry: &WrittenEntry, session: &Session) -> bool {
    entry.speakers.is_empty() || session.speakers.is_empty() || shares_speaker(entry, session)
}

fn shares_speaker(entry: &WrittenEntry, session: &Session) -> bool {
    let names: Vec<String> = entry.speakers.iter().map(|name| plain(name)).collect();
    session.speakers.iter().any(|speaker| names.contains(&plain(&speaker.name)))
}
