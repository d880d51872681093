//! Addresses that a post lists at its end: by name, as Markdown has it, and by number.

use std::collections::BTreeMap;

use super::blocks::{Block, BlockKind};
use crate::address::web;

/// The addresses of a post.
#[derive(Clone, Debug, Default)]
pub(super) struct Listed {
    /// Those with a name, as in `[name]: https://…`.
    pub(super) named: BTreeMap<String, String>,
    /// Those with a number, as in `[3] https://…` and `3. https://…`.
    pub(super) numbered: BTreeMap<String, String>,
}

/// Finds them, a line each.
pub(super) fn listed(text: &str) -> Listed {
    let mut listed = Listed::default();
    for line in text.lines() {
        let line = line.trim();
        if let Some((name, rest)) = line.strip_prefix('[').and_then(|line| line.split_once(']')) {
            let (rest, is_definition) =
                rest.strip_prefix(':').map_or((rest, false), |rest| (rest, true));
            let Some(address) = first_address(rest) else {
                continue;
            };
            if name.bytes().all(|byte| byte.is_ascii_digit()) && !name.is_empty() {
                listed.numbered.insert(name.to_owned(), address.clone());
            }
            if is_definition && !name.is_empty() && !name.starts_with('^') {
                listed.named.insert(name.to_lowercase(), address);
            }
        } else if let Some((number, rest)) = line.split_once(['.', ')', ':'])
            && !number.is_empty()
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && let Some(address) = first_address(rest)
        {
            listed.numbered.entry(number.to_owned()).or_insert(address);
        }
    }
    listed
}

/// Reads the address that a text begins with, as it is, as `<https://…>` or as `[https://…](https://…)`.
fn first_address(text: &str) -> Option<String> {
    let text = text.trim_start().trim_start_matches(['<', '[']);
    let end = text.find([' ', '>', ']', '\t']).unwrap_or(text.len());
    text.starts_with("http").then(|| web(&text[..end], None))?
}

/// Tells whether a block is nothing but such a list.
pub(super) fn is_list(block: &Block, text: &str) -> bool {
    let source = &text[block.range.clone()];
    let is_address = |line: &str| {
        let line = line.trim();
        let address =
            line.trim_start_matches(|c: char| c.is_ascii_digit() || "[].): -*".contains(c));
        // One without a number is a player that stands there.
        address.len() < line.len() && first_address(address).is_some() && !address.contains(' ')
    };
    let mut lines = source.lines().filter(|line| !line.trim().is_empty()).peekable();
    matches!(block.kind, BlockKind::Item(_) | BlockKind::Paragraph)
        && lines.peek().is_some()
        && lines.all(is_address)
}
