//! A post as an account: days, what happened on each, and what is said of it.

mod heading;
mod building;

use super::{
    addresses::{self, Listed},
    blocks::{Block, BlockKind, What},
    cleaned::{OfPost, attribute, picture},
    days,
    front_matter::FrontMatter,
    opening, talks,
};
use crate::{address::web, plain_text::some_line, session::Source};
use building::Building;

/// Makes a source of a post's blocks.
pub(super) fn of(
    text: &str,
    blocks: &[Block],
    mut front: FrontMatter,
    address: Option<&str>,
) -> Source {
    let base = address.map(str::to_owned).or_else(|| front.address.clone());
    let Listed { named, numbered } = addresses::listed(text);
    let post = OfPost { definitions: named, base: base.clone() };
    let mut next = opening::take(blocks, &mut front);
    let mut building = Building::new(text, &front, post);
    while let Some(block) = blocks.get(next) {
        let rest = &blocks[next + 1..];
        next += 1;
        match block.kind {
            BlockKind::Heading(level) => {
                let level = usize::from(level);
                next += usize::from(building.heading(block, level, rest.first(), &numbered));
            }
            // The tag of a table of contents stands in an item of its own.
            BlockKind::Item(_) if text[block.range.clone()].contains("{:toc}") => {}
            _ if addresses::is_list(block, text) => {}
            BlockKind::Html => html(block, &mut building),
            BlockKind::Item(_) if !has_talks(block, blocks, base.as_deref(), &numbered) => {
                // A list without talks is prose, all of it.
                let same = rest.iter().take_while(|other| {
                    matches!(other.kind, BlockKind::Item(_)) && other.list == block.list
                });
                next += same.count();
                building.prose(block.list.clone(), &block.words());
            }
            BlockKind::Paragraph if shortcode(block, text, &mut building) => {}
            BlockKind::Paragraph if heading::is_heading(block) => {
                next += usize::from(building.heading(block, 4, rest.first(), &numbered));
            }
            BlockKind::Other => building.prose(block.range.clone(), ""),
            BlockKind::Paragraph | BlockKind::Item(_) => {
                building.block(block, rest.first(), &numbered);
            }
        }
    }
    let mut source = building.finish();
    source.is_post = true;
    source.title = front.title;
    source.author = front.author;
    source.published = front.published;
    source.address = base.or(front.address);
    source
}

/// Tells whether some item of a block's list names a talk.
fn has_talks(
    block: &Block,
    blocks: &[Block],
    base: Option<&str>,
    numbered: &std::collections::BTreeMap<String, String>,
) -> bool {
    let of_list = blocks.iter().filter(|other| other.list == block.list);
    of_list.into_iter().any(|item| {
        let found = talks::find(item, base, numbered);
        !found.talks.is_empty() || !found.completing.is_empty()
    })
}

/// Takes a player or a picture of lines of HTML; other HTML is prose.
fn html(block: &Block, building: &mut Building<'_>) {
    let tags = block.pieces.iter().filter_map(|piece| match &piece.what {
        What::Tag(tag) => Some(tag.as_str()),
        _ => None,
    });
    let mut is_known = false;
    let source: String = tags.collect();
    for (place, _) in source.match_indices('<') {
        let tag = &source[place..];
        let tag = &tag[..tag.find('>').map_or(tag.len(), |end| end + 1)];
        let lower = tag.to_lowercase();
        if lower.starts_with("<iframe")
            || lower.starts_with("<video")
            || lower.starts_with("<source")
        {
            is_known = true;
            let address = attribute(tag, "src")
                .map(|src| if src.starts_with("//") { format!("https:{src}") } else { src });
            if let Some(address) = address.and_then(|address| web(&address, None)) {
                player(&address, building);
            }
        } else if lower.starts_with("<img") {
            is_known = true;
            let label = attribute(tag, "alt").unwrap_or_default();
            building.note(picture(&label, &attribute(tag, "src").unwrap_or_default()));
        }
    }
    if !is_known {
        building.prose(block.range.clone(), "");
    }
}

/// Takes a player: that of the talk above it, or of none.
fn player(address: &str, building: &mut Building<'_>) {
    if !building.complete(address, "video") {
        building.note(format!("a player stood here: {address}"));
    }
}

/// Takes a tag of a template that stands by itself: a player, or a picture.
fn shortcode(block: &Block, text: &str, building: &mut Building<'_>) -> bool {
    let source = text[block.range.clone()].trim();
    let ends = [("{{", "}}"), ("{%", "%}")];
    if !ends.iter().any(|(begin, end)| source.starts_with(begin) && source.ends_with(end))
        || source.contains('\n')
    {
        return false;
    }
    let inner = source.trim_matches(|c: char| "{}%<> ".contains(c));
    let words: Vec<&str> = inner.split_whitespace().collect();
    let value = |word: &str| {
        word.rsplit('=').next().unwrap_or(word).trim_matches(['"', '\'', '(', ')', ',']).to_owned()
    };
    let name = words
        .iter()
        .take(2)
        .find(|word| ["youtube", "vimeo"].iter().any(|site| word.to_lowercase().contains(site)));
    if let Some(name) = name {
        let id = words
            .iter()
            .filter(|word| *word != name && **word != "include")
            .map(|word| value(word))
            .find(|it| !it.is_empty());
        // As in `youtube(id="…")`.
        let id = id.or_else(|| name.split_once('(').map(|(_, rest)| value(rest)));
        let host = if name.to_lowercase().contains("vimeo") {
            "https://vimeo.com/"
        } else {
            "https://www.youtube.com/watch?v="
        };
        if let Some(address) =
            id.and_then(|id| web(&id, None).or_else(|| web(&format!("{host}{id}"), None)))
        {
            player(&address, building);
        }
    } else {
        let shown = some_line(inner, 200).unwrap_or_default();
        building.note(format!("a tag of another program stood here: {shown}"));
    }
    true
}

/// What a text says of its day, for headings and for the beginnings of paragraphs.
pub(super) use days::{Hint, hint, hint_of_prose};
