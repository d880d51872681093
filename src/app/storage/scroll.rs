//! How each history entry was left, kept while the tab lives.
//!
//! One word an entry, in their order: how far it was scrolled, then the numbers of its open parts, as in
//! `700:0,3`. The script of the page reads it too, when it is loaded again.

use recap_marks::decimal;

use super::session_storage;

const KEY: &str = "recap:scroll";

/// How a history entry was left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// Pixels from the top.
    pub scrolled: u32,
    /// Numbers of the parts that were open, among all that can be.
    pub open: Vec<u32>,
}

/// Returns how entries were left before the document was, by their numbers.
pub fn kept_left() -> Vec<Left> {
    let kept = session_storage().and_then(|storage| storage.get_item(KEY).ok().flatten());
    kept.unwrap_or_default().split(' ').map_while(read).collect()
}

fn read(entry: &str) -> Option<Left> {
    let (scrolled, open) = entry.split_once(':').unwrap_or((entry, ""));
    let open = open.split(',').filter_map(|part| part.parse().ok()).collect();
    Some(Left { scrolled: scrolled.parse().ok()?, open })
}

/// Keeps it for the next load. A tab that cannot keep it starts at the top again.
pub fn keep_left(entries: &[Left]) {
    if let Some(storage) = session_storage() {
        let entries = entries.iter().map(|Left { scrolled, open }| {
            let open: Vec<String> = open.iter().map(|part| decimal((*part).into())).collect();
            [&decimal((*scrolled).into()), ":", &open.join(","), " "].concat()
        });
        storage.set_item(KEY, &entries.collect::<String>()).ok();
    }
}
