//! An author's words as the trip's format takes them: the same words, without what other programs were to do.

mod tags;

use std::{collections::BTreeMap, ops::Range};

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};
use recap_trip::manuscript::prose_mistake;

use crate::{address::web, plain_text::visible};
use tags::{instead_of, without_tags};

pub(super) use tags::attribute;

/// Words, and what is to be told beside them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cleaned {
    pub(super) text: String,
    pub(super) notes: Vec<String>,
}

/// What whole posts have: addresses by name, and where relative ones lead from.
#[derive(Clone, Debug, Default)]
pub(super) struct OfPost {
    pub(super) definitions: BTreeMap<String, String>,
    pub(super) base: Option<String>,
}

/// What stands in the place of some bytes.
type Edit = (Range<usize>, String);

/// Cleans a piece of Markdown.
pub(super) fn clean(markdown: &str, post: &OfPost) -> Cleaned {
    let markdown = without_tags(&visible(markdown));
    let markdown = markdown.trim_matches('\n').trim_end();
    // Addresses by name, as long as the words are looked at.
    let definitions: String = post
        .definitions
        .iter()
        .map(|(name, address)| definition(name, address))
        .collect::<Vec<_>>()
        .concat();
    let whole = format!("{markdown}\n{definitions}\n");
    let mut edits: Vec<Edit> = Vec::new();
    let mut cleaned = Cleaned::default();
    let mut used: BTreeMap<String, String> = BTreeMap::new();
    let mut links: Vec<Option<String>> = Vec::new();
    let mut taken_out = 0;
    for (event, range) in Parser::new_ext(&whole, Options::empty()).into_offset_iter() {
        let is_tag = matches!(event, Event::InlineHtml(_) | Event::Html(_));
        let range = if is_tag { range.start..range.end.min(markdown.len()) } else { range };
        if range.start >= markdown.len()
            || range.end > markdown.len() && !matches!(event, Event::End(_) | Event::Start(_))
        {
            continue;
        }
        match event {
            Event::Start(Tag::Image { dest_url, .. }) if range.start >= taken_out => {
                let label = whole[range.clone()]
                    .trim_start_matches("![")
                    .split(']')
                    .next()
                    .unwrap_or_default();
                cleaned.notes.push(picture(label, &dest_url));
                taken_out = range.end;
                edits.push((range, String::new()));
            }
            Event::Start(Tag::Link { link_type, dest_url, id, .. }) if range.start >= taken_out => {
                let inner = &whole[range.clone()];
                if inner.starts_with("[![") {
                    cleaned.notes.push(picture("", &dest_url));
                    taken_out = range.end;
                    edits.push((range, String::new()));
                } else if matches!(
                    link_type,
                    LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut
                ) {
                    used.insert(id.to_lowercase(), dest_url.into_string());
                } else if web(&dest_url, None).is_none() {
                    let end = inner.rfind("](").map_or(inner.len(), |end| end);
                    let words = inner[..end].trim_start_matches('[').to_owned();
                    let address = web(&dest_url, post.base.as_deref());
                    let link =
                        address.map_or(words.clone(), |address| format!("[{words}]({address})"));
                    taken_out = range.end;
                    edits.push((range, link));
                }
            }
            Event::InlineHtml(tag) | Event::Html(tag) if range.start >= taken_out => {
                if let Some(instead) = instead_of(&tag, &mut links, post) {
                    edits.push((range, instead));
                }
            }
            Event::End(TagEnd::Paragraph) => links.clear(),
            _ => {}
        }
    }
    let mut text = edited(markdown, edits).trim().to_owned();
    if !text.is_empty() && !used.is_empty() {
        text.push('\n');
        for (name, address) in &used {
            text.push_str(&definition(name, address));
        }
    }
    if let Some(mistake) = prose_mistake(&text).filter(|_| !text.is_empty()) {
        cleaned.notes.push(format!("check: this could not be taken over: {mistake}\n{text}"));
        text = String::new();
    }
    cleaned.text = text;
    cleaned
}

/// Writes an address by name, on a line of its own.
fn definition(name: &str, address: &str) -> String {
    format!("\n[{name}]: {address}")
}

/// Says that a picture stood there.
pub(super) fn picture(label: &str, address: &str) -> String {
    let label = label.trim();
    if label.is_empty() {
        format!("a picture stood here: {address}")
    } else {
        format!("a picture stood here: {label}, {address}")
    }
}

/// Puts edits in their places, from left to right; those within others are of no account.
fn edited(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    let mut result = String::new();
    let mut place = 0;
    for (range, instead) in edits {
        if range.start < place || range.end > text.len() {
            continue;
        }
        result.push_str(&text[place..range.start]);
        result.push_str(&instead);
        place = range.end;
    }
    result.push_str(&text[place..]);
    result
}
