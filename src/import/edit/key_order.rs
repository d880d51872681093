//! The order that the keys of an entry have in a trip that is written by hand.

const ORDER: [&str; 28] = [
    "kind",
    "id",
    "aliases",
    "title",
    "topics",
    "event",
    "attendance",
    "part",
    "highlight",
    "day_inferred",
    "start",
    "end",
    "place",
    "room",
    "track",
    "speakers",
    "schedule",
    "recording",
    "length",
    "recording_added",
    "slides",
    "links",
    "picture",
    "about",
    "pull",
    "opinion",
    "since",
    // Whatever else there will be.
    "",
];

/// Returns the place of a key in the order. One that it does not know comes last.
pub(super) fn rank(key: &str) -> usize {
    ORDER.iter().position(|other| *other == key).unwrap_or(ORDER.len() - 1)
}

/// Finds what a key is written below: of the keys of an entry, each with where its value ends, the last that
/// comes before it in the order. Where all come behind, it is the first of the text.
pub(super) fn preceding<'a>(
    key: &str,
    written: impl Iterator<Item = (&'a str, usize)>,
) -> Option<usize> {
    let rank_of_new = rank(key);
    let ranked = |(key, end): (&str, usize)| {
        let rank = rank(key);
        // Positive ranks precede; of those that do not, the one at the top is nearest.
        if rank <= rank_of_new { (rank + 1, 0, end) } else { (0, usize::MAX - end, end) }
    };
    written.map(ranked).max().map(|(_, _, end)| end)
}
