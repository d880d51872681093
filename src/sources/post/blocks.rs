//! A post as blocks: headings, paragraphs, items of lists, and what stands in their lines.

mod block;
mod reading;

use pulldown_cmark::{Options, Parser};
use reading::Blocks;

pub(super) use block::{Block, BlockKind, Piece, What, words};

/// Reads the blocks of a text.
pub(super) fn read(text: &str) -> Vec<Block> {
    let mut blocks = Blocks::default();
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        blocks.add(event, range);
    }
    blocks.close();
    blocks.done
}
