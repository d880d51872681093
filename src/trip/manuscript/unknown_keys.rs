//! Keys that a table does not have: which is meant.

use super::{
    keys::{self, LISTS, OF_TRIP, TABLES},
    likeness::{nearest, one_of},
};

/// Tells whether a key is one of entries, in a table that has entries below it.
pub(super) fn is_of_entry(name: &str, known: &[&str]) -> bool {
    let of_entries =
        ["kind", "id", "attendance", "event", "start", "end", "speakers", "about", "opinion"];
    known.contains(&"entry") && of_entries.contains(&name)
}

/// Says what to write instead of a key, and which of the table's keys is meant by it, if it shows.
/// `is_table` tells that its value is a table, or a list of them.
pub(super) fn instead<'a>(
    name: &str,
    is_table: bool,
    known: &[&'a str],
) -> (String, Option<&'a str>) {
    let is_trip = known.contains(&"days");
    let is_entry = known.contains(&"attendance");
    let belongs_to_trip =
        !is_trip && !is_entry && (TABLES.contains(&name) || LISTS.contains(&name));
    if belongs_to_trip && is_table {
        return ("write it into trip.toml".to_owned(), None);
    }
    let meant = nearest(name, known).or_else(|| keys::meant(name, known));
    let meant = meant.filter(|_| !is_of_entry(name, known));
    if let Some(meant) = meant {
        return (format!("write “{meant}”?"), Some(meant));
    }
    let elsewhere = if is_of_entry(name, known) {
        "write [[entry]] above it"
    } else if known == ["entry"] {
        "leave it out: the file of undated entries has entries and nothing else"
    } else if name == "entry" && is_trip {
        "write entries into the file of their day"
    } else if name == "day" && is_entry {
        "leave it out: an entry belongs to the day of its file"
    } else if belongs_to_trip || (!is_trip && !is_entry && OF_TRIP.contains(&name)) {
        "write it into trip.toml"
    } else {
        return (one_of(known), None);
    };
    (elsewhere.to_owned(), None)
}
