//! Titles with the number of an address at the end of the post.

use std::collections::BTreeMap;

use crate::post::blocks::{Piece, What};

/// Makes links of titles in quotes with a number behind them, as in `"Title"[3]`.
pub(super) fn with_numbered(pieces: &[Piece], numbered: &BTreeMap<String, String>) -> Vec<Piece> {
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
