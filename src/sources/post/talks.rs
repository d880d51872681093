//! Talks in a block of a post: the links that are some, who gave them, and which words are the author's own.

mod slot;
mod found;
mod completing;
mod numbered;
mod around;
mod unlinked;
mod own_words;

use std::collections::BTreeMap;

use super::blocks::{Block, BlockKind, What};
use crate::{
    address::{Target, may_be_session, target, web},
    plain_text::some_line,
    titles,
};
use around::{ends_line, leads_line, share_speakers, take_around, take_behind};
use completing::{is_completing, linked};
use numbered::with_numbered;
use own_words::own_words;

pub(super) use around::speakers_line;
pub(super) use found::{Found, Talk};
pub(super) use unlinked::of_heading;

/// Looks through a block. `numbered` are the addresses of a list at the end of the post, by their numbers.
pub(super) fn find(
    block: &Block,
    base: Option<&str>,
    numbered: &BTreeMap<String, String>,
) -> Found {
    let pieces = with_numbered(&linked(&block.pieces), numbered);
    let mut found = Found::default();
    // Which pieces are no words of the author's.
    let mut is_taken = vec![false; pieces.len()];
    let is_prominent = matches!(block.kind, BlockKind::Item(_) | BlockKind::Heading(_));
    for (place, piece) in pieces.iter().enumerate() {
        let What::Link(text, address) = &piece.what else {
            continue;
        };
        let Some(address) = web(address, base) else {
            continue;
        };
        let is_alone =
            leads_line(&pieces[..place]) && (is_prominent || ends_line(&pieces[place + 1..]));
        // A title in quotes was meant as one.
        let is_numbered = numbered.values().any(|it| *it == address);
        let leads = to_talk(&address) || ((is_alone || is_numbered) && may_be_session(&address));
        if is_completing(text) {
            let is_of_talk = leads || target(&address).is_some() || !found.talks.is_empty();
            if is_of_talk {
                found.completing.push((address, text.clone()));
                is_taken[place] = true;
            }
        } else if leads && let Some(title) = some_line(unquoted(text), 200) {
            found.talks.push(Talk { title, address: Some(address), ..Talk::default() });
            take_around(&pieces, place, &mut is_taken, &mut found);
            take_behind(pieces.get(place + 1), &mut found);
        }
    }
    if found.talks.is_empty() && !matches!(block.kind, BlockKind::Heading(_)) {
        unlinked::take(&pieces, &mut is_taken, &mut found);
    }
    share_speakers(&mut found.talks);
    for talk in &mut found.talks {
        if talk.speakers.is_empty()
            && let Some(split) = titles::split(&talk.title)
        {
            (talk.title, talk.speakers, talk.is_guessed) =
                (split.title, split.speakers, !split.is_sure);
        }
    }
    found.own = own_words(&pieces, &is_taken, block, &found);
    found
}

/// Takes the quotes off a title that stands in some.
fn unquoted(title: &str) -> &str {
    let marks = ['"', '“', '”', '„', '«', '»'];
    let inner = title.trim().strip_prefix(marks).and_then(|title| title.strip_suffix(marks));
    inner.filter(|inner| !inner.contains(marks)).unwrap_or(title)
}

fn to_talk(address: &str) -> bool {
    matches!(target(address), Some(Target::Schedule | Target::Recording))
}
