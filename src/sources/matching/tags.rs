//! What many titles of a list have in common: the name of the event, the series, the channel.

use std::collections::{HashMap, HashSet};

use super::words::Word;

/// Longest tag, in words.
const LONGEST: usize = 8;

/// What titles of a list begin or end with.
#[derive(Debug, Default)]
pub(super) struct Tags {
    first: HashSet<String>,
    last: HashSet<String>,
}

impl Tags {
    /// Finds the tags of a list: what at least three titles, and an eighth of them or a dozen, begin or end with; one
    /// word alone, two fifths. Talks do not begin like that as often, and nobody of theirs is called so.
    pub(super) fn of(videos: &[&[Word]], talks: &[&[Word]], names: &HashSet<&str>) -> Self {
        let tags = |is_first: bool| {
            let of_videos = counted(videos, is_first);
            let of_talks = counted(talks, is_first);
            let (all, all_talks) = (videos.len(), talks.len().max(1));
            let is_tag = |(words, count): &(String, usize)| {
                let is_one = !words.contains(' ');
                let most = if is_one { all * 2 / 5 } else { (all / 8).min(12) };
                let among_talks = of_talks.get(words).copied().unwrap_or_default();
                *count >= most.max(3)
                    && among_talks * 3 * all <= *count * all_talks
                    && !words.split(' ').any(|word| names.contains(word))
            };
            of_videos.into_iter().filter(is_tag).map(|(words, _)| words).collect()
        };
        Self { first: tags(true), last: tags(false) }
    }

    /// Tells which words of a title are tags.
    pub(super) fn mark(&self, title: &[Word]) -> Vec<bool> {
        let mut marked = vec![false; title.len()];
        let length = |tags: &HashSet<String>, is_first| {
            (1..=LONGEST.min(title.len()))
                .rev()
                .find(|length| tags.contains(&end(title, *length, is_first)))
                .unwrap_or_default()
        };
        let (first, last) = (length(&self.first, true), length(&self.last, false));
        marked[..first].fill(true);
        marked[title.len() - last..].fill(true);
        marked
    }
}

/// Counts what titles begin or end with.
fn counted(titles: &[&[Word]], is_first: bool) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for title in titles {
        for length in 1..=LONGEST.min(title.len()) {
            *counts.entry(end(title, length, is_first)).or_default() += 1;
        }
    }
    counts
}

fn end(title: &[Word], length: usize, is_first: bool) -> String {
    let words = if is_first { &title[..length] } else { &title[title.len() - length..] };
    words.iter().map(|word| word.letters.as_str()).collect::<Vec<_>>().join(" ")
}
