//! Talks in a block of a post: the links that are some, who gave them, and which words are the author's own.

use std::{collections::BTreeMap, ops::Range};

use jiff::civil::Time;

use super::blocks::{Block, BlockKind, Piece, What, words};
use crate::{
    address::{Target, may_be_session, target, web},
    people::{are_names, listed},
    plain_text::some_line,
    session::Speaker,
    titles,
};

/// Words that links have which complete the talk before them.
const KEYS: [&str; 18] = [
    "watch",
    "read",
    "recording",
    "recordings",
    "recorded",
    "slides",
    "slide",
    "deck",
    "video",
    "videos",
    "here",
    "link",
    "abstract",
    "replay",
    "youtube",
    "vimeo",
    "details",
    "schedule",
];
/// Words that may stand beside those.
const BESIDE: [&str; 24] = [
    "the",
    "a",
    "talk",
    "on",
    "it",
    "this",
    "at",
    "session",
    "presentation",
    "see",
    "page",
    "more",
    "info",
    "live",
    "stream",
    "download",
    "pdf",
    "of",
    "full",
    "my",
    "their",
    "now",
    "full-length",
    "keynote",
];

/// A talk that a block names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Talk {
    pub(super) title: String,
    pub(super) speakers: Vec<Speaker>,
    /// Whether the speakers were taken from the title, without a company to be sure of.
    pub(super) is_guessed: bool,
    pub(super) address: String,
    /// Start, end and room, of a plan.
    pub(super) slot: Slot,
}

/// When and where, as plans have it before a title.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) start: Option<Time>,
    pub(super) end: Option<Time>,
    pub(super) room: Option<String>,
}

/// What a block holds.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    pub(super) talks: Vec<Talk>,
    /// Addresses that complete the talk before, and what their links are called.
    pub(super) completing: Vec<(String, String)>,
    /// The bytes of the author's own words.
    pub(super) own: Option<Range<usize>>,
}

/// Looks through a block. `numbered` are the addresses of a list at the end of the post, by their numbers.
pub(super) fn find(
    block: &Block,
    base: Option<&str>,
    numbered: &BTreeMap<String, String>,
) -> Found {
    let pieces = with_numbered(&block.pieces, numbered);
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
        let leads = to_talk(&address) || (is_alone && may_be_session(&address));
        if is_completing(text) {
            let is_of_talk = leads || target(&address).is_some() || !found.talks.is_empty();
            if is_of_talk {
                found.completing.push((address, text.clone()));
                is_taken[place] = true;
            }
        } else if leads && let Some(title) = some_line(text, 200) {
            found.talks.push(Talk { title, address, ..Talk::default() });
            take_around(&pieces, place, &mut is_taken, &mut found);
        }
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

fn to_talk(address: &str) -> bool {
    matches!(target(address), Some(Target::Schedule | Target::Recording))
}

/// Tells whether a link's words only say what it is: "Watch on `YouTube`".
pub(super) fn is_completing(text: &str) -> bool {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty())
        .collect();
    let has_key = words.iter().any(|word| KEYS.contains(word));
    !words.is_empty()
        && has_key
        && words.iter().all(|word| KEYS.contains(word) || BESIDE.contains(word))
        && words.len() <= 7
}

/// Tells whether nothing but marks, or a time and a room, stands before a link on its line.
fn leads_line(before: &[Piece]) -> bool {
    let line =
        before.iter().rposition(|piece| piece.what == What::Break).map_or(0, |place| place + 1);
    let text = words(&before[line..]);
    text.chars().all(|c| !c.is_alphanumeric()) || slot(&text).is_some()
}

/// Tells whether nothing stands behind a link on its line.
fn ends_line(behind: &[Piece]) -> bool {
    let line = behind.iter().take_while(|piece| piece.what != What::Break);
    line.into_iter().all(|piece| match &piece.what {
        What::Text(text, _) => !text.chars().any(char::is_alphanumeric),
        What::Tag(_) => true,
        _ => false,
    })
}

/// Takes what stands around a talk's link: the slot before it, the speakers behind it or on the line below.
fn take_around(pieces: &[Piece], place: usize, is_taken: &mut [bool], found: &mut Found) {
    let Some(talk) = found.talks.last_mut() else {
        return;
    };
    if !leads_line(&pieces[..place]) {
        return;
    }
    is_taken[place] = true;
    let line =
        pieces[..place].iter().rposition(|piece| piece.what == What::Break).map_or(0, |it| it + 1);
    if let Some(slot) = slot(&words(&pieces[line..place])) {
        talk.slot = slot;
    }
    is_taken[line..place].fill(true);
    // Behind it on its line, then the whole line below.
    let mut next = place + 1;
    // Behind a tag of a line break stands one of Markdown's own.
    for _ in 0..4 {
        let end = pieces[next..]
            .iter()
            .position(|piece| piece.what == What::Break)
            .map_or(pieces.len(), |it| next + it);
        let has_link = pieces[next..end]
            .iter()
            .any(|piece| matches!(&piece.what, What::Link(text, _) if !is_completing(text)));
        let text = words_only(&pieces[next..end]);
        if has_link {
            break;
        }
        if let Some(speakers) = speakers_line(&text) {
            talk.speakers = speakers;
            is_taken[next..end].fill(true);
            break;
        }
        if text.chars().any(char::is_alphanumeric) {
            break;
        }
        is_taken[next..end].fill(true);
        if end == pieces.len() {
            break;
        }
        is_taken[end] = true;
        next = end + 1;
    }
}

/// Returns the words of pieces without those of links.
fn words_only(pieces: &[Piece]) -> String {
    let text: Vec<Piece> =
        pieces.iter().filter(|piece| matches!(piece.what, What::Text(..))).cloned().collect();
    words(&text)
}

/// Reads "by A and B", or a line of nothing but names.
pub(super) fn speakers_line(text: &str) -> Option<Vec<Speaker>> {
    let text = text.trim().trim_start_matches(['-', '–', '—', ':', ',', '(', '*', '|']).trim();
    let text = text.trim_end_matches(['-', '–', '—', ')', '*', '|']).trim();
    let lower = text.to_lowercase();
    let by = ["by ", "von ", "par ", "with ", "presented by ", "speakers: ", "speaker: "]
        .iter()
        .find(|by| lower.starts_with(**by));
    match by {
        Some(by) => {
            let names = text.get(by.len()..)?;
            let is_short = names.split_whitespace().count() <= 24 && !names.contains(". ");
            let begins_great = names.chars().next().is_some_and(|first| !first.is_lowercase());
            let speakers = listed(names);
            (is_short && begins_great && !speakers.is_empty()).then_some(speakers)
        }
        None => are_names(text).then(|| listed(text)).filter(|speakers| !speakers.is_empty()),
    }
}

/// Gives the speakers of a line to all talks right above it.
fn share_speakers(talks: &mut [Talk]) {
    let mut below: Vec<Speaker> = Vec::new();
    for talk in talks.iter_mut().rev() {
        if talk.speakers.is_empty() {
            talk.speakers.clone_from(&below);
        }
        below.clone_from(&talk.speakers);
    }
}

/// Reads "12:20-13:00 @ ROOM - ", as plans have it.
fn slot(text: &str) -> Option<Slot> {
    let times = |piece: &str| -> Option<Time> {
        let (hours, minutes) = piece.split_once([':', 'h', '.'])?;
        Time::new(hours.parse().ok()?, minutes.get(..2)?.parse().ok()?, 0, 0).ok()
    };
    let text = text.trim().trim_end_matches(['-', '–', '—', ':', '|', ' ']);
    let first = text.find(|c: char| c.is_ascii_digit()).filter(|at| *at < 3)?;
    let end = text[first..]
        .find(|c: char| !(c.is_ascii_digit() || ":h.-–— ".contains(c)))
        .map_or(text.len(), |it| first + it);
    let mut found = text[first..end].split(['-', '–', '—']).map(str::trim).filter_map(times);
    let start = found.next()?;
    let end_time = found.next();
    let room = text[end..]
        .trim_start_matches(['@', ',', '(', ' ', '|'])
        .trim_start_matches("in ")
        .trim_end_matches(')');
    Some(Slot { start: Some(start), end: end_time, room: some_line(room, 200) })
}

/// Finds the words that are the author's own: from the first piece that is not taken to the end of the block. Where a
/// talk stands in the midst of a sentence, all of it.
fn own_words(
    pieces: &[Piece],
    is_taken: &[bool],
    block: &Block,
    found: &Found,
) -> Option<Range<usize>> {
    let tells = |(piece, taken): (&Piece, &bool)| match &piece.what {
        _ if *taken => false,
        What::Text(text, _) => text.chars().any(char::is_alphanumeric),
        What::Link(..) | What::Picture(..) => true,
        What::Break | What::Tag(_) => false,
    };
    let first = pieces.iter().zip(is_taken).position(tells)?;
    let rest: usize = words(&pieces[first..]).split_whitespace().count();
    let is_little = !found.completing.is_empty() && rest <= 3 + words_of_links(&pieces[first..]);
    if is_little && found.talks.is_empty() {
        return None;
    }
    let start = if is_taken[..first].iter().any(|taken| *taken) {
        pieces[first].range.start
    } else {
        block.range.start
    };
    let text_start = start.max(block.range.start);
    (text_start < block.range.end).then_some(text_start..block.range.end)
}

fn words_of_links(pieces: &[Piece]) -> usize {
    let of_links = pieces.iter().filter_map(|piece| match &piece.what {
        What::Link(text, _) => Some(text.split_whitespace().count()),
        _ => None,
    });
    of_links.sum()
}

/// Makes links of titles in quotes with a number behind them, as in `"Title"[3]`.
fn with_numbered(pieces: &[Piece], numbered: &BTreeMap<String, String>) -> Vec<Piece> {
    let mut linked: Vec<Piece> = Vec::new();
    for piece in pieces {
        // A number that Markdown knows as a link by itself.
        if let What::Link(text, address) = &piece.what
            && !text.is_empty()
            && text.bytes().all(|byte| byte.is_ascii_digit())
            && let Some(Piece { what: What::Text(before, _), range }) = linked.last_mut()
            && let Some((start, title)) = quoted_end(before)
        {
            let title = title.to_owned();
            before.truncate(start);
            let whole = range.start + start..piece.range.end;
            range.end = range.start + start;
            linked.push(Piece { what: What::Link(title, address.clone()), range: whole });
            continue;
        }
        let What::Text(text, is_emphasised) = &piece.what else {
            linked.push(piece.clone());
            continue;
        };
        // Where words are written as they are, bytes can be counted.
        let mut rest = text.as_str();
        let mut at = piece.range.start;
        while let Some((before, title, number, after)) = next_numbered(rest) {
            let Some(address) = numbered.get(number) else {
                break;
            };
            let end = at + (rest.len() - after.len());
            linked.push(Piece {
                what: What::Text(before.to_owned(), *is_emphasised),
                range: at..at + before.len(),
            });
            linked.push(Piece {
                what: What::Link(title.to_owned(), address.clone()),
                range: at + before.len()..end,
            });
            (rest, at) = (after, end);
        }
        linked.push(Piece {
            what: What::Text(rest.to_owned(), *is_emphasised),
            range: at..piece.range.end.max(at),
        });
    }
    linked
}

/// Finds the title in quotes at the end of a text: where its quotes begin, and what is in them.
fn quoted_end(text: &str) -> Option<(usize, &str)> {
    let inner = text.trim_end().strip_suffix(['"', '”', '»', '“'])?;
    let start = inner.rfind(['"', '“', '«', '„'])?;
    let title = inner[start..].trim_start_matches(['"', '“', '«', '„']);
    (title.len() > 3).then_some((start, title))
}

/// Finds the next title in quotes with a number: what stands before, the title, the number, what stands behind.
fn next_numbered(text: &str) -> Option<(&str, &str, &str, &str)> {
    for (bracket, _) in text.match_indices('[') {
        let close = text[bracket..].find(']')?;
        let number = &text[bracket + 1..bracket + close];
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        if is_number && let Some((start, title)) = quoted_end(&text[..bracket]) {
            return Some((&text[..start], title, number, &text[bracket + close + 1..]));
        }
    }
    None
}
