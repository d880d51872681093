//! What a post begins with, where its front matter does not say it: the title, the date, who wrote it.

use super::{
    blocks::{Block, BlockKind},
    days::full_date,
    front_matter::FrontMatter,
};
use crate::{people::is_name, plain_text::some_line, titles::plain};

/// Words that a line about the post itself begins with.
const BEGINNINGS: [&str; 7] =
    ["published", "posted", "written", "updated", "last updated", "by ", "date:"];

/// Takes what the first blocks say of the post, and returns how many they are.
pub(super) fn take(blocks: &[Block], front: &mut FrontMatter) -> usize {
    let mut count = 0;
    for block in blocks.iter().take(3) {
        let words = block.words();
        let is_taken = match block.kind {
            BlockKind::Heading(1) if count == 0 => title(&words, front),
            BlockKind::Paragraph => byline(&words, front),
            _ => false,
        };
        if !is_taken {
            break;
        }
        count += 1;
    }
    count
}

fn title(words: &str, front: &mut FrontMatter) -> bool {
    match &front.title {
        Some(title) => plain(title) == plain(words),
        // A day, with talks below it, is no title.
        None if super::days::hint(words).is_some_and(|_| full_date(words).is_some()) => false,
        None => {
            front.title = some_line(words, 200);
            front.title.is_some()
        }
    }
}

/// Reads a line such as "By Ana Reis, 20 May 2026".
fn byline(words: &str, front: &mut FrontMatter) -> bool {
    let lower = words.to_lowercase();
    let date = full_date(words);
    let is_short = words.split_whitespace().count() <= 12;
    let begins = BEGINNINGS.iter().any(|beginning| lower.starts_with(beginning));
    let name = words.get(3..).filter(|_| lower.starts_with("by "));
    let name = name
        .and_then(|rest| rest.split([',', '|', '·', '•', '(']).next())
        .map(|name| name.split(" on ").next().unwrap_or(name).trim());
    let name = name.filter(|name| is_name(name));
    if !is_short || !begins || (date.is_none() && name.is_none()) {
        return false;
    }
    front.published = front.published.or(date);
    front.author = front.author.take().or_else(|| name.map(str::to_owned));
    true
}
