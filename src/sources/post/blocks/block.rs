//! What blocks are, and what stands in their lines.

use std::ops::Range;

/// What sort of block it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::post) enum BlockKind {
    /// A heading, with its level from 1.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// An item of a list, which is one of several with that number.
    Item(usize),
    /// Lines of HTML.
    Html,
    /// Anything else: quotes, code, tables, rules.
    Other,
}

/// A block.
#[derive(Clone, Debug)]
pub(in crate::post) struct Block {
    pub(in crate::post) kind: BlockKind,
    /// Its bytes in the text.
    pub(in crate::post) range: Range<usize>,
    /// The bytes of the list that an item is of.
    pub(in crate::post) list: Range<usize>,
    /// What stands in its lines.
    pub(in crate::post) pieces: Vec<Piece>,
}

/// A piece of a line, and its bytes.
#[derive(Clone, Debug)]
pub(in crate::post) struct Piece {
    pub(in crate::post) what: What,
    pub(in crate::post) range: Range<usize>,
}

/// What a piece is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::post) enum What {
    /// Words, and whether they are emphasised.
    Text(String, bool),
    /// The end of a line.
    Break,
    /// A link: its words, its address.
    Link(String, String),
    /// A picture: what it shows, its address.
    Picture(String, String),
    /// A tag.
    Tag(String),
}

impl Block {
    /// Returns the words of the block, on one line.
    pub(in crate::post) fn words(&self) -> String {
        words(&self.pieces)
    }
}

/// Returns the words of pieces.
pub(in crate::post) fn words(pieces: &[Piece]) -> String {
    let word = |piece: &Piece| match &piece.what {
        What::Text(text, _) | What::Link(text, _) => text.clone(),
        What::Break => " ".to_owned(),
        What::Picture(..) | What::Tag(_) => String::new(),
    };
    pieces.iter().map(word).collect::<String>().trim().to_owned()
}
