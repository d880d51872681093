//! Blocks while they are put together.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::block::{Block, BlockKind, Piece, What};

/// The blocks so far.
#[derive(Default)]
pub(super) struct Blocks {
    pub(super) done: Vec<Block>,
    open: Option<Block>,
    /// How deep in something that is one block, whatever it holds.
    inside: usize,
    /// Open lists: their numbers and their bytes.
    lists: Vec<(usize, Range<usize>)>,
    count: usize,
    emphasis: usize,
    link: Option<(String, String, Range<usize>)>,
    picture: Option<(String, String, Range<usize>)>,
}

impl Blocks {
    pub(super) fn add(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) if self.inside > 0 => {
                self.inside += usize::from(is_block(&tag));
            }
            Event::End(tag) if self.inside > 0 => {
                self.inside -= usize::from(ends_block(tag));
            }
            _ if self.inside > 0 => {}
            Event::Start(Tag::Heading { level, .. }) => {
                self.begin(BlockKind::Heading(level as u8), range);
            }
            Event::Start(Tag::Paragraph) => {
                // An item's first paragraph is the item.
                let is_items = self.open.as_ref().is_some_and(|it| {
                    matches!(it.kind, BlockKind::Item(_)) && it.pieces.is_empty()
                });
                if !is_items {
                    self.begin(BlockKind::Paragraph, range);
                }
            }
            Event::Start(Tag::HtmlBlock) => self.begin(BlockKind::Html, range),
            Event::Start(Tag::List(_)) => {
                self.close_before(range.start);
                self.count += 1;
                let outer = self.lists.first().map_or(range, |(_, outer)| outer.clone());
                self.lists.push((self.count, outer));
            }
            Event::End(TagEnd::List(_)) => {
                self.close();
                self.lists.pop();
            }
            Event::Start(Tag::Item) => {
                let number = self.lists.last().map_or(0, |(number, _)| *number);
                self.begin(BlockKind::Item(number), range);
            }
            Event::Start(Tag::BlockQuote(_) | Tag::CodeBlock(_) | Tag::Table(_)) => {
                self.begin(BlockKind::Other, range);
                self.inside = 1;
            }
            Event::Rule => {
                self.begin(BlockKind::Other, range);
                self.close();
            }
            event => self.add_inline(event, range),
        }
    }

    fn add_inline(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(Tag::Emphasis | Tag::Strong) => self.emphasis += 1,
            Event::End(TagEnd::Emphasis | TagEnd::Strong) => {
                self.emphasis = self.emphasis.saturating_sub(1);
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                self.link = Some((String::new(), dest_url.into_string(), range));
            }
            Event::End(TagEnd::Link) => {
                if let Some((text, address, range)) = self.link.take() {
                    self.push(What::Link(text, address), range);
                }
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                self.picture = Some((String::new(), dest_url.into_string(), range));
            }
            Event::End(TagEnd::Image) => {
                if let Some((text, address, range)) = self.picture.take() {
                    self.push(What::Picture(text, address), range);
                }
            }
            Event::Text(text) | Event::Code(text) => {
                let into = self.picture.as_mut().or(self.link.as_mut());
                match into {
                    Some((words, ..)) => words.push_str(&text),
                    None => self.push(What::Text(text.into_string(), self.emphasis > 0), range),
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                match self.picture.as_mut().or(self.link.as_mut()) {
                    Some((words, ..)) => words.push(' '),
                    None => self.push(What::Break, range),
                }
            }
            Event::Html(tag) | Event::InlineHtml(tag) => {
                let is_break = tag.to_lowercase().starts_with("<br");
                self.push(if is_break { What::Break } else { What::Tag(tag.into_string()) }, range);
            }
            Event::End(TagEnd::Paragraph) => {
                let is_items =
                    self.open.as_ref().is_some_and(|it| matches!(it.kind, BlockKind::Item(_)));
                if !is_items {
                    self.close();
                }
            }
            Event::End(TagEnd::Heading(_) | TagEnd::HtmlBlock | TagEnd::Item) => self.close(),
            _ => {}
        }
    }

    /// Adds a piece; words behind words are the same words.
    fn push(&mut self, what: What, range: Range<usize>) {
        let Some(block) = &mut self.open else {
            return;
        };
        if let (
            What::Text(text, emphasised),
            Some(Piece { what: What::Text(last, last_emphasised), range: last_range }),
        ) = (&what, block.pieces.last_mut())
            && emphasised == last_emphasised
        {
            last.push_str(text);
            last_range.end = range.end;
            return;
        }
        block.pieces.push(Piece { what, range });
    }

    fn begin(&mut self, kind: BlockKind, range: Range<usize>) {
        self.close_before(range.start);
        let list = self.lists.first().map_or(range.clone(), |(_, list)| list.clone());
        self.open = Some(Block { kind, range, list, pieces: Vec::new() });
        (self.emphasis, self.link, self.picture) = (0, None, None);
    }

    /// Closes the open block, where another begins in it.
    fn close_before(&mut self, start: usize) {
        if let Some(open) = &mut self.open {
            open.range.end = open.range.end.min(start).max(open.range.start);
        }
        self.close();
    }

    pub(super) fn close(&mut self) {
        self.done.extend(self.open.take());
    }
}

fn is_block(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::BlockQuote(_) | Tag::CodeBlock(_) | Tag::Table(_))
}

fn ends_block(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::BlockQuote(_) | TagEnd::CodeBlock | TagEnd::Table)
}
