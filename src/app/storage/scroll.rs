//! How each history entry was left, kept while the tab lives.
//!
//! One word an entry, in their order: how far it was scrolled, the numbers of its open parts, and the first card
//! in the window, as in `700:0,3:12,48`. The script of the page reads it too, when it is loaded again.

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
    /// The first card that began in the window, by its number among all, and how many pixels below the upper
    /// edge. What is above it may have another height when the page is shown again.
    pub card: Option<(u32, u32)>,
}

/// Returns how entries were left before the document was, by their numbers.
pub fn kept_left() -> Vec<Left> {
    let kept = session_storage().and_then(|storage| storage.get_item(KEY).ok().flatten());
    kept.unwrap_or_default().split(' ').map_while(read).collect()
}

fn read(entry: &str) -> Option<Left> {
    let mut fields = entry.split(':').map(numbers);
    let scrolled = *fields.next()?.first()?;
    let open = fields.next().unwrap_or_default();
    let card = match *fields.next().unwrap_or_default() {
        [card, top] => Some((card, top)),
        _ => None,
    };
    Some(Left { scrolled, open, card })
}

fn numbers(field: &str) -> Vec<u32> {
    field.split(',').filter_map(|number| number.parse().ok()).collect()
}

fn field(numbers: &[u32]) -> String {
    let numbers: Vec<String> = numbers.iter().map(|number| decimal((*number).into())).collect();
    numbers.join(",")
}

/// Keeps it for the next load. A tab that cannot keep it starts at the top again.
pub fn keep_left(entries: &[Left]) {
    if let Some(storage) = session_storage() {
        let entries = entries.iter().map(|Left { scrolled, open, card }| {
            let card = card.map(|(card, top)| field(&[card, top])).unwrap_or_default();
            [&field(&[*scrolled]), ":", &field(open), ":", &card, " "].concat()
        });
        storage.set_item(KEY, &entries.collect::<String>()).ok();
    }
}
