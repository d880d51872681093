//! An author's words as the trip's format takes them: the same words, without what other programs were to do.

use std::{collections::BTreeMap, ops::Range};

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};
use recap_trip::manuscript::prose_mistake;

use crate::{address::web, plain_text::visible};

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

/// What stands in Markdown for a tag. `None` for a line break, which is understood.
fn instead_of(tag: &str, links: &mut Vec<Option<String>>, post: &OfPost) -> Option<String> {
    let lower = tag.to_lowercase();
    let name = lower.trim_start_matches(['<', '/']);
    let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
    let closes = lower.starts_with("</");
    match name {
        "br" => None,
        "a" if closes => {
            Some(links.pop().flatten().map_or_else(String::new, |address| format!("]({address})")))
        }
        "a" => {
            let address =
                attribute(tag, "href").and_then(|address| web(&address, post.base.as_deref()));
            let opens = if address.is_some() { "[" } else { "" };
            links.push(address);
            Some(opens.to_owned())
        }
        "b" | "strong" => Some("**".to_owned()),
        "i" | "em" => Some("*".to_owned()),
        "code" | "kbd" => Some("`".to_owned()),
        _ => Some(String::new()),
    }
}

/// Returns an attribute of a tag.
pub(super) fn attribute(tag: &str, name: &str) -> Option<String> {
    let lower = tag.to_ascii_lowercase();
    let start = lower.match_indices(name).map(|(start, _)| start).find(|start| {
        lower[..*start].ends_with([' ', '\n', '\t', '"', '\''])
            && lower[start + name.len()..].trim_start().starts_with('=')
    })?;
    let rest = tag[start + name.len()..].trim_start().strip_prefix('=')?.trim_start();
    let value = match rest.chars().next()? {
        quote @ ('"' | '\'') => rest[1..].split(quote).next()?,
        _ => rest.split([' ', '>', '\n']).next()?,
    };
    Some(value.replace("&amp;", "&"))
}

/// Takes out tags of templates and attributes that other programs read, and writes footnotes as brackets. What stands in
/// code stays.
fn without_tags(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut is_code = false;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with("```") {
            is_code = !is_code;
        }
        if is_code || line.contains('`') {
            cleaned.push_str(line);
            continue;
        }
        let mut line = line.to_owned();
        for (begin, end) in [("{{", "}}"), ("{%", "%}"), ("{:", "}"), ("~~", "~~")] {
            while let Some(start) = line.find(begin) {
                let inner = start + begin.len();
                let Some(length) = line[inner..].find(end) else {
                    break;
                };
                let kept = if begin == "~~" {
                    line[inner..inner + length].to_owned()
                } else {
                    String::new()
                };
                line.replace_range(start..inner + length + end.len(), &kept);
            }
        }
        while let Some(start) = line.find("[^") {
            let Some(length) = line[start..].find(']') else {
                break;
            };
            let name = line[start + 2..start + length].to_owned();
            let colon = usize::from(line[start + length + 1..].starts_with(':'));
            line.replace_range(start..=start + length + colon, &format!("({name})"));
        }
        cleaned.push_str(&line);
    }
    cleaned
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
